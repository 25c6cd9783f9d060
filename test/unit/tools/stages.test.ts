import { expect, test } from 'vitest';
import { checks, program, runStages, type Stage } from '../../tools/stages.ts';

const passing = (name: string, after: string[] = []): Stage => ({
  name,
  after,
  run: async () => ({ passed: 1, failed: 0 }),
});

test('stages run after those they need, each prints one line, and their counts are summed', async () => {
  const lines: string[] = [];
  const total = await runStages(
    [passing('second', ['first']), passing('first'), passing('third', ['second'])],
    (line) => lines.push(line),
  );
  expect(lines.map((line) => line.split(' ')[1])).toEqual(['first', 'second', 'third']);
  expect(total).toEqual({ passed: 3, failed: 0 });
});

test('a failing program prints its output and its name, and what comes after it does not run', async () => {
  const lines: string[] = [];
  const fail = program('broken', [process.execPath, '-e', 'console.log("what went wrong"); process.exit(3)']);
  const total = await runStages([fail, passing('after', ['broken'])], (line) => lines.push(line));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^what went wrong\n\n✗ broken {2}\d/);
  expect(total).toEqual({ passed: 0, failed: 1 });
});

test('independent stages run side by side', async () => {
  const both = Promise.withResolvers<void>();
  let running = 0;
  const meeting = (name: string): Stage => ({
    name,
    async run() {
      running += 1;
      if (running === 2) both.resolve();
      await both.promise;
      return { passed: 1, failed: 0 };
    },
  });
  expect(await runStages([meeting('a'), meeting('b')], () => {})).toEqual({ passed: 2, failed: 0 });
});

test('each check counts, and only the failed ones are described', async () => {
  const lines: string[] = [];
  const stage = checks('manifest', async () => [
    { name: 'good', problems: [] },
    { name: 'bad', problems: ['too many permissions'] },
  ]);
  expect(await runStages([stage], (line) => lines.push(line))).toEqual({ passed: 1, failed: 1 });
  expect(lines[0]).toContain('bad:\n  too many permissions');
  expect(lines[0]).not.toContain('good');
});

test('a stage that waits for one that does not exist is an error, not a silent pass', async () => {
  await expect(runStages([passing('lonely', ['nobody'])], () => {})).rejects.toThrow('Never ready: lonely');
});
