import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies a build to a temporary folder, so that it can be changed, and a new build does not disturb a running browser. */
export async function copyOfBuild(build: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'buyer-message-guard-'));
  await cp(build, copy, { recursive: true });
  return copy;
}

/** Gives the build in `folder` the next higher version, as a new release would have; returns it. */
export async function raiseVersion(folder: string): Promise<string> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  const [major = 0, minor = 0, patch = 0] = manifest.version.split('.').map(Number);
  manifest.version = `${major}.${minor}.${patch + 1}`;
  await writeFile(file, JSON.stringify(manifest));
  return manifest.version;
}

/** Puts `code` in front of one script of the build in `folder`. */
export async function plant(folder: string, script: string, code: string): Promise<void> {
  const file = join(folder, script);
  await writeFile(file, `${code}\n${await readFile(file, 'utf8')}`);
}
