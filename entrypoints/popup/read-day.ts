import type { AccountDay, Day, WaitingCase } from '../../components/popup/day.ts';
import { timeZoneOf } from '../../lib/coordinator/marketplace-zone.ts';
import { byDueTime } from '../../lib/deadline/index.ts';
import { marketplaceById } from '../../lib/policy/marketplaces.ts';
import { estimateDailyLimit, isNearLimit, sentToday } from '../../lib/quota/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import type { Store } from '../../lib/store/index.ts';
import type { AccountId, CaseRecord } from '../../lib/store/records.ts';

const refusalsShownMs = 7 * 24 * 60 * 60_000;

/** All that the popup shows, straight from the store. `wanted` is shown if it is a known account, the first one else. */
export async function readDay(
  store: Store,
  settings: Settings,
  wanted: AccountId | undefined,
  nowMs: number,
): Promise<Day> {
  const [accounts, problems, unread] = await Promise.all([store.accounts(), store.pageProblems(), store.quarantine()]);
  const account = accounts.find((each) => each === wanted) ?? accounts[0];
  const day = { nowMs, accounts, problems, unread };
  return account === undefined ? day : { ...day, ofAccount: await readAccount(store, settings, account, nowMs) };
}

async function readAccount(store: Store, settings: Settings, account: AccountId, nowMs: number): Promise<AccountDay> {
  const [cases, sends] = await Promise.all([
    store.openCases(account),
    store.sendsSince(account, nowMs - refusalsShownMs),
  ]);
  const ordersPerDay = settings.ordersPerDay[account];
  const limit = estimateDailyLimit(ordersPerDay);
  const today = sentToday(sends, nowMs, timeZoneOf);
  return {
    account,
    quota: {
      ...today,
      limit,
      isNearLimit: isNearLimit(today.sent, limit),
      ...(ordersPerDay === undefined ? {} : { ordersPerDay }),
    },
    waiting: byDueTime(cases).map(({ case: each, due }) => ({ case: each, due, ...whereShown(each) })),
    refusals: sends.filter((send) => send.outcome === 'refused').sort((a, b) => b.sentAtMs - a.sentAtMs),
  };
}

function whereShown({ host, caseId, marketplaceId }: CaseRecord): Pick<WaitingCase, 'address' | 'marketplaceName'> {
  const query = new URLSearchParams({ fi: 'caseId', ss: caseId, cc: caseId });
  const address = `https://${host}/messaging/inbox?${query}`;
  const domain = marketplaceById(marketplaceId)?.domain;
  return domain === undefined ? { address } : { address, marketplaceName: domain };
}
