import { equal } from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { overlayHost } from '../driver/engine.ts';
import { until } from '../driver/until.ts';
import { openCase, openCaseWithoutExtension, send, writeDraft } from '../steps/inbox.ts';
import { findingsInPanel, panelIsThere } from '../steps/overlay.ts';
import { sentToday, untilSentToday } from '../steps/popup.ts';
import { openWorld } from '../world.ts';
import type { Behaviour } from './behaviour.ts';

const answer = 'Hello, the parcel is on its way again and the carrier will deliver it on Thursday before noon.';

export const installIntoOpenPage: Behaviour = {
  name: 'a page that was open before the extension was installed is checked and counted without a reload',
  async see({ browserName, build }) {
    const world = await openWorld(browserName, { withExtension: false });
    try {
      const page = await openCaseWithoutExtension(world, world.site.state.knownCase('dueIn20Minutes').caseId);
      await world.session.install(build);
      await panelIsThere(world.session, page);
      await writeDraft(page, 'Please write to shop@hearthandpine.example');
      await findingsInPanel(world.session, page, 1);
      await writeDraft(page, answer);
      await send(page);
      await untilSentToday(world, 1);
      return 'installed beside an open inbox: its draft was checked, its message counted';
    } finally {
      await world.close();
    }
  },
};

export const updateWithOpenPages: Behaviour = {
  name: 'after an update with pages open there is one host, one wire, and a message is counted once',
  async see(world) {
    const { session, site } = world;
    const sentBefore = await sentToday(world);
    const page = await openCase(world, site.state.knownCase('overdue').caseId);
    await writeDraft(page, 'Please write to shop@hearthandpine.example');
    await findingsInPanel(session, page, 1);
    const earlierHost = await page.$(overlayHost);
    const version = await session.updateExtension();
    await until(
      async () => (await earlierHost?.evaluate((host) => host.isConnected)) === true,
      (isConnected) => !isConnected,
      'the new version to take the place of the earlier one',
    );
    await findingsInPanel(session, page, 1);
    equal(await hostsIn(page), 1);
    const answersCopied = await countAnswersCopied(page);
    await writeDraft(page, answer);
    await send(page);
    await untilSentToday(world, sentBefore + 1);
    equal(await hostsIn(page), 1);
    equal(await answersCopied(), 1);
    await page.close();
    return `updated to ${version} beside an open draft: one host and one wire in the page, one message counted once`;
  },
};

const hostsIn = (page: Page): Promise<number> => page.$$eval(overlayHost, (hosts) => hosts.length);

/** Counts how often the page-world script hands over the page's answer to a send, from now on. */
async function countAnswersCopied(page: Page): Promise<() => Promise<number>> {
  const copies = await page.evaluateHandle(() => {
    const seen: string[] = [];
    document.addEventListener('buyer-message-guard:answer', (event) => {
      const { kind } = JSON.parse((event as CustomEvent<string>).detail);
      if (kind === 'send') seen.push(kind);
    });
    return seen;
  });
  return () => copies.evaluate((seen) => seen.length);
}
