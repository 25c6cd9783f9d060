import { once } from 'node:events';
import { openWorld, type World } from '../../browser/world.ts';
import type { Wishes } from './tour.ts';

/** Opens a window on the practice inbox, says what to try, and stays until Ctrl+C or until the window is closed. */
export async function showAround({ browserName, language }: Wishes): Promise<void> {
  const world = await openWorld(browserName, { headless: false, ...(language === undefined ? {} : { language }) });
  const ended = Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    new Promise((resolve) => world.session.browser.once('disconnected', resolve)),
  ]);
  const { caseId } = world.site.state.knownCase('dueIn20Minutes');
  const [emptyTab] = await world.session.browser.pages();
  await world.session.openPage(`/messaging/inbox?fi=all&cc=${caseId}`);
  await emptyTab?.close();
  console.log(thingsToTry(world));
  await ended;
  await world.close();
}

function thingsToTry({ site, session }: World): string {
  const { orderId, marketplaceId } = site.state.knownOrder('customUnshippedNoCase');
  return `
The practice Seller Central is open in ${session.name}. Three things to try:

1. In Marlene Okafor's conversation, write:
   Please send photos to lamps@hearthandpine.example or call me at +1 206 555 0142 😀
   Three places are underlined. Press the line beside the box to see why and what to write instead.
2. Write an answer without a problem, press Send, and press the extension's icon in the toolbar (in Chromium behind
   the puzzle piece): the message is counted, and the buyers who wait are listed by due time.
3. Go to https://sellercentral.amazon.com/messaging/contact?orderId=${orderId}&marketplaceId=${marketplaceId}
   choose “Other” and write: Please confirm the engraving.
   The contact reason that fits is marked.

Nothing of this reaches Amazon. To end, press Ctrl+C or close the window.`;
}
