import { expect, test } from 'vitest';
import { readDay } from '../../../entrypoints/popup/read-day.ts';
import { defaultSettings } from '../../../lib/settings/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import type { CaseRecord, SendRecord } from '../../../lib/store/records.ts';
import { hour, now, refusal, waitingCase } from './days.ts';

const account = 'A1SELLEREXAMPLE';

/** A store with what a popup reads of it. */
function storeWith(cases: CaseRecord[], sends: SendRecord[]): Store {
  const of = <T extends { account: string }>(records: T[], wanted: string) =>
    records.filter((record) => record.account === wanted);
  const read: Partial<Store> = {
    accounts: async () => [...new Set([...cases, ...sends].map((record) => record.account))].sort(),
    openCases: async (wanted) => of(cases, wanted),
    sendsSince: async (wanted, sinceMs) => of(sends, wanted).filter((send) => send.sentAtMs >= sinceMs),
    pageProblems: async () => [],
    quarantine: async () => [],
  };
  return read as Store;
}

const sent = (key: string, facts: Partial<SendRecord> = {}): SendRecord => ({
  ...refusal(key),
  outcome: 'sent',
  ...facts,
});

test('before anything was seen there is no account and so no count', async () => {
  expect(await readDay(storeWith([], []), defaultSettings, undefined, now)).toEqual({
    nowMs: now,
    accounts: [],
    problems: [],
    unread: [],
  });
});

test('the limit follows the orders a day of the account that is shown', async () => {
  const settings = { ...defaultSettings, ordersPerDay: { [account]: 100, other: 1 } };
  const day = await readDay(storeWith([], [sent('1'), refusal('2')]), settings, account, now);
  expect(day.ofAccount?.quota).toEqual({
    sent: 1,
    refused: 1,
    limit: { messages: 1100, kind: 'estimate' },
    isNearLimit: false,
    ordersPerDay: 100,
  });
});

test('an account that is no longer known gives way to the first one', async () => {
  const day = await readDay(storeWith([], [sent('1'), sent('2', { account: 'A0' })]), defaultSettings, 'gone', now);
  expect(day.accounts).toEqual(['A0', account]);
  expect(day.ofAccount?.account).toBe('A0');
});

test('accounts are never mixed', async () => {
  const cases = [waitingCase('1'), waitingCase('2', { account: 'unknown' })];
  const day = await readDay(storeWith(cases, [sent('1', { account: 'unknown' })]), defaultSettings, account, now);
  expect(day.ofAccount?.waiting.map(({ case: each }) => each.caseId)).toEqual(['1']);
  expect(day.ofAccount?.quota.sent).toBe(0);
});

test('refusals of the last seven days are shown, newest first', async () => {
  const sends = [8 * 24, 24, 2].map((hours) => ({ ...refusal(`${hours} h`), sentAtMs: now - hours * hour }));
  const day = await readDay(storeWith([], [...sends, sent('1')]), defaultSettings, account, now);
  expect(day.ofAccount?.refusals.map((refused) => refused.key)).toEqual(['2 h', '24 h']);
});

test('a case is opened on the host that showed it, by its id', async () => {
  const day = await readDay(storeWith([waitingCase('a b&c')], []), defaultSettings, account, now);
  const [first] = day.ofAccount?.waiting ?? [];
  expect(first?.address).toBe('https://sellercentral.amazon.de/messaging/inbox?fi=caseId&ss=a+b%26c&cc=a+b%26c');
  expect(first?.marketplaceName).toBe('amazon.de');
});
