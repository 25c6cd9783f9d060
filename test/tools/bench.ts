import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { draftOf, type Kind } from '../bench/drafts.ts';
import { bundleEngine, gzipBytes } from '../bench/engine-bundle.ts';
import { type Checker, otherCheckers } from '../bench/others.ts';
import { execute } from './stages.ts';

/*
 * `npm run bench`: how long a check takes, ours and two others in one process, turn by turn, on a fresh text each time; how
 * soon ours is ready; whether time grows with the length only; how large the engine is. `-- --alone` leaves the others out.
 */
const { values } = parseArgs({ options: { alone: { type: 'boolean', default: false } } });

await execute(['wxt', 'prepare']);
const folder = await mkdtemp(join(tmpdir(), 'bench-engine-'));
const engine = await bundleEngine();
const file = join(folder, 'engine.mjs');
await writeFile(file, engine);
const { lint } = (await import(pathToFileURL(file).href)) as typeof import('../../lib/lint/index.ts');
const ours: Checker = { name: 'this engine', check: (text) => lint({ body: text }, {}).length };

console.log(`Node ${process.version}\n`);
console.log(`The engine: ${size(engine)}; without words: ${size(await bundleEngine('without-words'))}\n`);
await compare();
await measureCold();
measureGrowth();
await rm(folder, { recursive: true });

function size(code: string): string {
  return `${(code.length / 1000).toFixed(1)} kB minified, ${(gzipBytes(code) / 1000).toFixed(1)} kB gzipped`;
}

async function compare(): Promise<void> {
  const others = values.alone ? undefined : await otherCheckers();
  const checkers = [ours, ...(others?.checkers ?? [])];
  for (const kind of ['broken', 'clean'] as const) {
    const runs = checkers.map((checker) => ({ checker, times: [] as number[], findings: 0 }));
    for (const { checker } of runs) await warmUp(checker, kind);
    for (let turn = 0; turn < 180; turn++) {
      for (const run of runs) {
        // The slow ones need no more turns to be known well.
        if (run.checker !== ours && turn % 6 !== 0) continue;
        const text = draftOf(kind, 4000, turn);
        const startedAt = performance.now();
        run.findings = await run.checker.check(text);
        run.times.push(performance.now() - startedAt);
      }
    }
    const own = percentile(runs[0]?.times ?? [], 0.5);
    console.log(`4,000 characters, ${kind}: findings, median, 95th percentile, times as long as ours`);
    for (const { checker, findings, times } of runs) {
      const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
      console.log(
        `  ${checker.name.padEnd(18)} ${String(findings).padStart(4)}  ${ms(median)}  ${ms(p95)}  ${(median / own).toFixed(1)}`,
      );
    }
  }
  await others?.remove();
}

/** The same time for each: what a compiler makes of code that runs often is a matter of time. */
async function warmUp({ check }: Checker, kind: Kind): Promise<void> {
  const until = performance.now() + 3000;
  for (let turn = 1000; performance.now() < until; turn++) await check(draftOf(kind, 4000, turn));
}

/** Fresh processes; what Node itself needs to start is not counted. */
async function measureCold(): Promise<void> {
  const program = fileURLToPath(new URL('../bench/cold.mjs', import.meta.url));
  const times: { importMs: number; readyMs: number }[] = [];
  for (let turn = 0; turn < 15; turn++) {
    const { output } = await execute([
      process.execPath,
      program,
      pathToFileURL(file).href,
      draftOf('broken', 400, turn),
    ]);
    times.push(JSON.parse(output));
  }
  const median = (name: 'importMs' | 'readyMs') =>
    percentile(
      times.map((time) => time[name]),
      0.5,
    );
  console.log(
    `\nReady from cold: loaded after ${ms(median('importMs'))}, first result after ${ms(median('readyMs'))} (median of ${times.length})`,
  );
}

function measureGrowth(): void {
  console.log('\nLength, median, microseconds for 100 characters');
  for (const length of [100, 300, 1000, 3000, 10_000, 30_000, 100_000]) {
    const kinds: Kind[] = ['broken', 'clean'];
    const rows = kinds.map((kind) => {
      const times: number[] = [];
      for (let turn = 0; turn < Math.max(15, 60_000 / length); turn++) {
        const text = draftOf(kind, length, turn);
        const startedAt = performance.now();
        ours.check(text);
        times.push(performance.now() - startedAt);
      }
      const median = percentile(times, 0.5);
      return `${kind} ${ms(median)} ${((median * 100_000) / length).toFixed(1).padStart(6)}`;
    });
    console.log(`  ${String(length).padStart(7)}  ${rows.join('   ')}`);
  }
}

function percentile(times: readonly number[], share: number): number {
  const ordered = times.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(3)} ms`.padStart(11);
}
