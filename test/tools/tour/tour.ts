import { behaviours } from '../../browser/behaviours/index.ts';
import { sameRequests } from '../../browser/behaviours/requests.ts';
import type { BrowserName } from '../../browser/driver/find-browser.ts';
import { openWorld } from '../../browser/world.ts';

const folder = '.output/tour';
const stations = [...behaviours, sameRequests];

export interface Wishes {
  browserName: BrowserName;
  language?: 'en' | 'de';
}

/** Does everything of the main job in a real browser, a line each, with pictures in .output/tour. True if all was seen. */
export async function runTour({ browserName, language }: Wishes): Promise<boolean> {
  const startedAt = performance.now();
  // Tours of other browsers and languages may run at the same time, and their pictures stay for comparison.
  const pictures = { folder, prefix: `${browserName}-${language ?? 'default'}-` };
  const world = await openWorld(browserName, { pictures, ...(language === undefined ? {} : { language }) });
  let seen = 0;
  try {
    for (const station of stations) {
      const since = performance.now();
      try {
        console.log(`✓ ${await station.see(world)}  ${secondsSince(since)}`);
        seen += 1;
      } catch (problem) {
        console.log(`✗ not seen: ${station.name}\n  ${problem instanceof Error ? problem.message : problem}`);
      }
    }
    const errors = await world.session.consoleErrors();
    console.log(
      errors.length === 0 ? '✓ no error on any console' : `✗ errors on the console:\n  ${errors.join('\n  ')}`,
    );
    if (errors.length > 0) seen -= 1;
  } finally {
    await world.close();
  }
  console.log(
    `${seen} of ${stations.length} seen in ${secondsSince(startedAt)}; pictures: ${folder}/${pictures.prefix}*.png`,
  );
  return seen === stations.length;
}

const secondsSince = (startMs: number) => `${((performance.now() - startMs) / 1000).toFixed(1)} s`;
