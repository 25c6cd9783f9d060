import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** Runs `work` while no other command of this clone does work of the same name; waits for the other if need be. */
export async function oneAtATime(name, work) {
  mkdirSync(output, { recursive: true });
  const lock = `${output}${name}.lock`;
  while (!take(lock)) await pause(200);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem;
  }
  if (isHeld(lock)) return false;
  rmSync(lock, { force: true });
  return false;
}

function isHeld(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder === 0) return true; // just made, not yet written
    process.kill(holder, 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}
