import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What a stage counted: tests of a test run, or checks. */
export interface Tally {
  passed: number;
  failed: number;
}

export interface Stage {
  name: string;
  /** Names of stages that must have passed before. */
  after?: string[];
  /** Throws a StageFailure, or any error, if it fails. */
  run(): Promise<Tally>;
}

export class StageFailure extends Error {
  readonly tally: Tally;
  constructor(output: string, tally: Tally = { passed: 0, failed: 1 }) {
    super(output);
    this.tally = tally;
  }
}

const oneCheck: Tally = { passed: 1, failed: 0 };

/** Runs a program of node_modules/.bin (or PATH); one check, failed with its whole output. */
export function program(name: string, command: string[], after: string[] = []): Stage {
  return {
    name,
    after,
    async run() {
      const { exitCode, output } = await execute(command);
      if (exitCode !== 0) throw new StageFailure(output);
      return oneCheck;
    },
  };
}

/** Runs checks that answer with the problems they found. */
export function checks(name: string, find: () => Promise<Check[]>, after: string[] = []): Stage {
  return {
    name,
    after,
    async run() {
      const all = await find();
      const problems = all.filter((check) => check.problems.length > 0);
      const tally = { passed: all.length - problems.length, failed: problems.length };
      if (problems.length > 0) throw new StageFailure(problems.map(describeCheck).join('\n'), tally);
      return tally;
    },
  };
}

export interface Check {
  name: string;
  problems: string[];
}

const describeCheck = ({ name, problems }: Check) =>
  `${name}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;

export function execute(command: string[], env: NodeJS.ProcessEnv = process.env) {
  const [file = '', ...args] = command;
  return new Promise<{ exitCode: number; output: string }>((resolve, reject) => {
    const child = spawn(file, args, {
      env: { ...env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}

/**
 * Runs the stages, independent ones side by side, one line each with its time. The first failure prints its output and
 * lets no other stage start. Returns the sum of all tallies.
 */
export async function runStages(stages: Stage[], print: (line: string) => void = console.log): Promise<Tally> {
  const waiting = new Set(stages);
  const running = new Set<Promise<void>>();
  const passed = new Set<string>();
  const total: Tally = { passed: 0, failed: 0 };

  const runOne = async (stage: Stage) => {
    const startedAt = performance.now();
    const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
    const count = ({ passed: good, failed: bad }: Tally) => {
      total.passed += good;
      total.failed += bad;
    };
    try {
      const tally = await stage.run();
      count(tally);
      passed.add(stage.name);
      print(`✓ ${stage.name}${tally.passed > 1 ? ` (${tally.passed})` : ''}  ${seconds()}`);
    } catch (problem) {
      count(problem instanceof StageFailure ? problem.tally : { passed: 0, failed: 1 });
      waiting.clear();
      const output =
        problem instanceof StageFailure ? problem.message : problem instanceof Error ? problem.stack : problem;
      print(`${output}\n✗ ${stage.name}  ${seconds()}`);
    }
  };

  for (;;) {
    for (const stage of [...waiting]) {
      const isReady = (stage.after ?? []).every((name) => passed.has(name));
      if (!isReady || running.size >= Math.max(2, availableParallelism())) continue;
      waiting.delete(stage);
      const run = runOne(stage).finally(() => running.delete(run));
      running.add(run);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (waiting.size > 0) throw new Error(`Never ready: ${[...waiting].map(({ name }) => name).join(', ')}`);
  return total;
}
