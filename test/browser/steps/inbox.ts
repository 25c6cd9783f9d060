import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';
import type { World } from '../world.ts';
import { panelIsThere } from './overlay.ts';

export const replyBox = '.case-message-view-composer-textarea-container textarea';
const sendButton = 'kat-button.send-message-button';

/** The inbox with a case open, its reply box found by the extension. */
export async function openCase(world: World, caseId: string): Promise<Page> {
  const page = await openCaseWithoutExtension(world, caseId);
  await panelIsThere(world.session, page);
  return page;
}

export async function openCaseWithoutExtension(world: World, caseId: string): Promise<Page> {
  const page = await world.session.openPage(`/messaging/inbox?fi=all&cc=${caseId}`);
  await page.waitForSelector(replyBox);
  return page;
}

export const draftIn = (page: Page): Promise<string> =>
  page.$eval(replyBox, (box) => (box as HTMLTextAreaElement).value);

/** Replaces the draft by key presses, as a seller would. */
export async function writeDraft(page: Page, text: string): Promise<void> {
  const box = await page.waitForSelector(replyBox);
  await box?.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
  await box?.dispose();
}

/** A real press of Send; returns when the page shows that the message went. */
export async function send(page: Page): Promise<void> {
  const before = await sentBubbles(page);
  const button = await page.waitForSelector(`${sendButton}:not([disabled])`);
  await button?.click();
  await button?.dispose();
  await until(
    () => sentBubbles(page),
    (count) => count === before + 1,
    'the sent message to appear in the thread',
  );
}

const sentBubbles = (page: Page): Promise<number> =>
  page.$$eval('#case-messages .sent-message-component', (bubbles) => bubbles.length);
