import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPopup } from '../steps/popup.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('browserName'));
});
afterAll(async () => {
  await world?.close();
});

/** Longer than the extension waits before it calls a page unreadable. */
const settledMs = 15_000;

test('a page that is loaded in a background tab is not called unreadable', async () => {
  world.site.switches.mountDelayMs = 3_000;
  const { caseId } = world.site.state.knownCase('dueIn20Minutes');
  const page = await world.session.openPage(`/messaging/inbox?fi=all&cc=${caseId}`);
  const popup = await openPopup(world);
  await popup.waitForFunction((until) => performance.now() > until, { timeout: 2 * settledMs }, settledMs);
  expect(await popup.$$eval('.page-problem', (problems) => problems.map((each) => each.textContent))).toEqual([]);
  await Promise.all([page.close(), popup.close()]);
});
