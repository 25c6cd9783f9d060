import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../tools/one-at-a-time.mjs';

test('work of one name never overlaps, and every result comes back', async () => {
  let atWork = 0;
  const work = async (result: string) => {
    atWork += 1;
    expect(atWork).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    atWork -= 1;
    return result;
  };
  const results = await Promise.all(['a', 'b', 'c'].map((each) => oneAtATime('unit-test-overlap', () => work(each))));
  expect(results).toEqual(['a', 'b', 'c']);
});

test('a lock left by a process that is gone is taken over, and none is left behind', async () => {
  mkdirSync('.output', { recursive: true });
  const nobody = 2 ** 22 + 1;
  writeFileSync('.output/unit-test-stale.lock', String(nobody));
  expect(await oneAtATime('unit-test-stale', async () => 'done')).toBe('done');
  expect(existsSync('.output/unit-test-stale.lock')).toBe(false);
});

test('work that fails gives the lock back', async () => {
  await expect(oneAtATime('unit-test-failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await oneAtATime('unit-test-failing', async () => 'again')).toBe('again');
});
