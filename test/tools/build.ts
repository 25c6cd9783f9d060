import type { BrowserName } from '../browser/driver/find-browser.ts';
import { oneAtATime } from './one-at-a-time.mjs';
import { execute, StageFailure, type Tally } from './stages.ts';

const targets: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Where `wxt build` leaves the unpacked extension. */
export const buildFolder = (name: BrowserName) => `.output/${targets[name]}-mv3`;

/** Builds for production, for both browsers or one; two commands at once wait for each other. */
export async function build(names: readonly BrowserName[] = ['chromium', 'firefox']): Promise<Tally> {
  await oneAtATime('build', async () => {
    for (const name of names) {
      const { exitCode, output } = await execute(['wxt', 'build', '--browser', targets[name]]);
      if (exitCode !== 0) throw new StageFailure(output);
    }
  });
  return { passed: names.length, failed: 0 };
}
