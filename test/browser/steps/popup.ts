import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';
import type { World } from '../world.ts';

export interface WaitingRow {
  buyer: string;
  timeLeft: string;
  /** ISO time of the due moment; empty when unknown. */
  dueAt: string;
  address: string;
}

/** The popup in a tab, drawn. */
export async function openPopup(world: World): Promise<Page> {
  const popup = await world.session.openPopup();
  await popup.setViewport({ width: 380, height: 600 });
  await until(
    () => popup.$eval('main', (main) => main.childElementCount).catch(() => 0),
    (count) => count > 0,
    'the popup to be drawn',
  );
  return popup;
}

/** The first number in the popup's quota line, 0 before any account was seen. */
export async function sentToday(world: World): Promise<number> {
  const popup = await openPopup(world);
  const count = await shownCount(popup);
  await popup.close();
  return count;
}

/** Waits until the popup counts `count` messages sent today. Returns its line. */
export async function untilSentToday(world: World, count: number): Promise<string> {
  const popup = await openPopup(world);
  await until(
    () => shownCount(popup),
    (shown) => shown === count,
    `the popup to count ${count} sent today`,
  );
  const line = await quotaLine(popup);
  await world.picture(popup, 'popup');
  await popup.close();
  return line;
}

export async function waitingRows(popup: Page): Promise<WaitingRow[]> {
  return popup.$$eval('.waiting li', (rows) =>
    rows.map((row) => ({
      buyer: row.querySelector('.buyer')?.textContent ?? '',
      timeLeft: row.querySelector('.time-left')?.textContent ?? '',
      dueAt: row.querySelector('time')?.dateTime ?? '',
      address: row.querySelector('a')?.href ?? '',
    })),
  );
}

/** Amazon's words for each refused message, newest first. */
export const refusals = (popup: Page): Promise<string[]> =>
  popup.$$eval('.refused blockquote', (all) => all.map((words) => words.textContent ?? ''));

/** What stands on the extension's icon. */
export const badgeText = (popup: Page): Promise<string> =>
  popup.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld;
    return (browser ?? chrome).action.getBadgeText({});
  });

/** As a content script leaves it there. */
export const putIntoStorage = (popup: Page, items: Record<string, unknown>): Promise<void> =>
  popup.evaluate((all) => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld;
    return (browser ?? chrome).storage.local.set(all);
  }, items);

export const removeFromStorage = (popup: Page, key: string): Promise<void> =>
  popup.evaluate((name) => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld;
    return (browser ?? chrome).storage.local.remove(name);
  }, key);

/** Chromium's pages have the one, Firefox's both. */
interface ExtensionWorld {
  browser?: ExtensionPage;
  chrome: ExtensionPage;
}

interface ExtensionPage {
  action: { getBadgeText(details: object): Promise<string> };
  storage: { local: { set(items: Record<string, unknown>): Promise<void>; remove(key: string): Promise<void> } };
}

const quotaLine = (popup: Page): Promise<string> =>
  popup.$eval('.quota-count', (line) => line.textContent ?? '').catch(() => '');

async function shownCount(popup: Page): Promise<number> {
  return Number(/\d+/.exec(await quotaLine(popup))?.[0] ?? 0);
}
