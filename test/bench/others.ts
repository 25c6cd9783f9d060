import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execute } from '../tools/stages.ts';

const versions = { 'harper.js': '2.10.0', 'write-good': '1.0.8' };

/** A checker to compare with; gives the number of its findings. */
export interface Checker {
  name: string;
  check(text: string): number | Promise<number>;
}

/** Installs the two into a folder of their own, which `remove` takes away again. Needs the registry. */
export async function otherCheckers(): Promise<{ checkers: Checker[]; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const { exitCode, output } = await execute([
    'npm',
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    ...packages,
  ]);
  if (exitCode !== 0) throw new Error(`npm could not install ${packages.join(' and ')}:\n${output}`);
  return {
    checkers: [await harper(folder), writeGood(folder)],
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

interface Harper {
  LocalLinter: new (init: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown[]> };
}

async function harper(folder: string): Promise<Checker> {
  const dist = pathToFileURL(join(folder, 'node_modules', 'harper.js', 'dist', '/'));
  const { LocalLinter } = (await import(new URL('index.js', dist).href)) as Harper;
  const { binary } = (await import(new URL('binary.js', dist).href)) as { binary: unknown };
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return {
    name: `harper.js ${versions['harper.js']}`,
    check: async (text) => (await linter.lint(text)).length,
  };
}

function writeGood(folder: string): Checker {
  const check = createRequire(join(folder, 'index.js'))('write-good') as (text: string) => unknown[];
  return { name: `write-good ${versions['write-good']}`, check: (text) => check(text).length };
}
