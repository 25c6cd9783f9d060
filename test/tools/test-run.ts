import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, type Stage, StageFailure } from './stages.ts';

/** The numbers in vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** One vitest project as a stage. A skipped test counts as failed: a test that does not run proves nothing. */
export function testRun(name: string, project: string, after: string[]): Stage {
  return {
    name,
    after,
    async run() {
      const folder = await mkdtemp(join(tmpdir(), 'vitest-report-'));
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { exitCode, output } = await execute(['vitest', 'run', '--project', project, ...reporters]);
      const report = await readFile(file, 'utf8').then(
        (text) => JSON.parse(text) as Report,
        () => undefined,
      );
      await rm(folder, { recursive: true, force: true });
      if (report === undefined) throw new StageFailure(output);
      const notRun = report.numPendingTests + report.numTodoTests;
      const tally = { passed: report.numPassedTests, failed: report.numFailedTests + notRun };
      if (exitCode === 0 && notRun === 0) return tally;
      // Vitest also fails for errors outside of any test.
      throw new StageFailure(output, { ...tally, failed: Math.max(1, tally.failed) });
    },
  };
}
