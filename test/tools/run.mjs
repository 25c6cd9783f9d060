// Starts one of the commands beside this file on a fresh clone. Runs on Node 20 with nothing installed: it installs the
// packages, among them the Node 24 that runs everything else from its TypeScript source.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-for');
const node24 = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [command = '', ...options] = process.argv.slice(2);

const lockfileHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileHash && existsSync(node24);

if (!isInstalled()) await oneAtATime('install', installPackages);
const program = join(root, 'test', 'tools', `${command}.ts`);
process.exitCode = await run(node24, ['--disable-warning=ExperimentalWarning', program, ...options], {
  stdio: 'inherit',
  env: { ...process.env, PATH: [join(modules, '.bin'), pathOutsideModules()].join(delimiter) },
});

async function installPackages() {
  if (isInstalled()) return;
  const startedAt = performance.now();
  console.log('… installing packages');
  // Not `npm ci`: it insists on lockfile entries for every platform's optional binaries, which not every registry has.
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const exitCode = await run('npm', npm, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    // npm must not run on the very Node that it is about to replace.
    env: { ...process.env, PATH: pathOutsideModules() },
  });
  if (exitCode !== 0 || !existsSync(node24)) {
    console.error(`✗ npm ${npm.join(' ')} did not install the packages (exit code ${exitCode}).`);
    process.exit(1);
  }
  writeFileSync(stamp, lockfileHash);
  console.log(`✓ packages installed  ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

function pathOutsideModules() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.startsWith(modules)).join(delimiter);
}

/** The exit code; a signal counts as 1. Ctrl+C reaches the whole group: the child ends first, then this. */
function run(file, args, settings) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, ...settings });
    const waitForChild = () => {};
    process.on('SIGINT', waitForChild);
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGTERM', passOn);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', waitForChild);
      process.off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
