import { browser } from 'wxt/browser';
import { byDueTime, countDueWithin, dueOf } from '../deadline/index.ts';
import { sentToday } from '../quota/index.ts';
import type { Store } from '../store/index.ts';
import type { CaseRecord } from '../store/records.ts';
import { timeZoneOf } from './marketplace-zone.ts';

export const snapshotKey = 'snapshot';
/** The badge counts cases due within this time. */
export const badgeSpanMs = 4 * 60 * 60_000;
export const badgeAlarm = 'badge';
const longestDayMs = 26 * 60 * 60_000;

/** What every tab may know: ids, times and numbers only. Written after each change, so its change is the signal to look again. */
export interface Snapshot {
  /** Epoch ms. */
  madeAtMs: number;
  accounts: { account: string; sentToday: number; refusedToday: number; openCases: number }[];
  dueSoon: number;
}

/** Makes snapshot, badge and the alarm for the badge's next change from the store alone: nothing is remembered here. */
export async function publishSnapshot(store: Store, nowMs: number): Promise<void> {
  const accounts = await store.accounts();
  const perAccount = await Promise.all(accounts.map((account) => summary(store, account, nowMs)));
  const cases = perAccount.flatMap((each) => each.cases);
  const dueSoon = countDueWithin(cases, nowMs, badgeSpanMs);
  const snapshot: Snapshot = { madeAtMs: nowMs, accounts: perAccount.map((each) => each.counts), dueSoon };
  await browser.storage.local.set({ [snapshotKey]: snapshot });
  await browser.action.setBadgeText({ text: dueSoon === 0 ? '' : String(dueSoon) });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await setBadgeAlarm(cases, nowMs);
}

async function summary(store: Store, account: string, nowMs: number) {
  const [cases, sends] = await Promise.all([store.openCases(account), store.sendsSince(account, nowMs - longestDayMs)]);
  const today = sentToday(sends, nowMs, timeZoneOf);
  const counts = {
    account,
    sentToday: today.sent,
    refusedToday: today.refused,
    openCases: byDueTime(cases).length,
  };
  return { cases, counts };
}

/** Wakes the background at the next moment at which a case comes within the badge's span. */
async function setBadgeAlarm(cases: CaseRecord[], nowMs: number): Promise<void> {
  const entries = cases
    .map(dueOf)
    .flatMap((due) => ('atMs' in due ? [due.atMs - badgeSpanMs] : []))
    .filter((atMs) => atMs > nowMs);
  if (entries.length === 0) await browser.alarms.clear(badgeAlarm);
  else browser.alarms.create(badgeAlarm, { when: Math.min(...entries) });
}
