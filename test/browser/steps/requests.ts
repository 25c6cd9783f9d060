import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../driver/find-browser.ts';
import { until } from '../driver/until.ts';
import { openWorld, type World } from '../world.ts';
import { chooseReason, messageBox, openContactBuyer, sendMessage } from './contact-buyer.ts';
import { openCaseWithoutExtension, replyBox, send } from './inbox.ts';
import { panelIsThere } from './overlay.ts';
import { openPopup } from './popup.ts';

/** What one run asked for: of the practice site, and of all the rest of the world. */
export interface Asked {
  /** "POST sellercentral.amazon.com /path?query", sorted, with repetitions: parallel requests come in any order. */
  ofSite: string[];
  /** Hosts that were refused, each once, without those that the browser itself asks. */
  elsewhere: string[];
}

/**
 * Hosts that the browsers ask for reasons of their own (updates, settings, their clock, sign-in), also without any
 * extension, and not at the same moments in every run.
 */
const browsersOwn = [
  /(^|\.)(googleapis|google|gstatic|gvt1|gvt2)\.com$/,
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)$/,
];

/**
 * One and the same visit: a case answered, a buyer contacted. With `build` the extension is there and its popup is looked
 * at, too. Text comes in whole, so that no request depends on how fast keys were pressed.
 */
export async function askedDuringVisit(browserName: BrowserName, build?: string): Promise<Asked> {
  const world = await openWorld(browserName, build === undefined ? { withExtension: false } : { build });
  try {
    await visit(world, build !== undefined);
    return {
      ofSite: world.site.requests.map(({ method, host, path }) => `${method} ${host} ${path}`).sort(),
      elsewhere: [...new Set(world.site.refusedHosts.map((target) => target.replace(/:\d+$/, '')))]
        .filter((host) => !browsersOwn.some((own) => own.test(host)))
        .sort(),
    };
  } finally {
    await world.close();
  }
}

async function visit(world: World, withExtension: boolean): Promise<void> {
  const { site, session } = world;
  const asked = (path: RegExp, times = 1) =>
    until(
      async () => site.requests.filter((request) => path.test(request.path)).length,
      (count) => count >= times,
      `the page to ask for ${path}`,
    );
  if (withExtension) await (await openPopup(world)).close();

  const inbox = await openCaseWithoutExtension(world, site.state.knownCase('dueIn20Minutes').caseId);
  if (withExtension) await panelIsThere(session, inbox);
  await inbox.focus(replyBox);
  await putIn(inbox, 'Hello Marlene, please write to lamps@hearthandpine.example about the lamp.');
  await asked(/checktext/);
  await send(inbox);
  await inbox.close();

  const contact = await openContactBuyer(world, site.state.knownOrder('customUnshippedNoCase'));
  await chooseReason(contact, 'other');
  await contact.focus(messageBox);
  await putIn(contact, 'Please confirm the engraving of the board.');
  await asked(/\/render/, 2);
  await sendMessage(contact);
  await contact.close();

  if (withExtension) await (await openPopup(world)).close();
}

/** Into the focused box, in one piece as by a paste. */
async function putIn(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** The lines of `more` that `less` does not have, or not as often. */
export function surplus(more: readonly string[], less: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of less) left.set(line, (left.get(line) ?? 0) + 1);
  return more.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
