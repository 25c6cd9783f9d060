import type { AccountDay, Day, WaitingCase } from '../../../components/popup/day.ts';
import { byDueTime } from '../../../lib/deadline/index.ts';
import { estimateDailyLimit } from '../../../lib/quota/index.ts';
import type { CaseRecord, SendRecord } from '../../../lib/store/records.ts';

export const now = Date.UTC(2026, 10, 22, 12);
export const minute = 60_000;
export const hour = 60 * minute;

/** An invented case that waits for an answer. */
export function waitingCase(caseId: string, facts: Partial<CaseRecord> = {}): CaseRecord {
  return {
    key: `A1SELLEREXAMPLE/${caseId}`,
    account: 'A1SELLEREXAMPLE',
    marketplaceId: 'A1PA6795UKMFR9',
    caseId,
    buyerName: 'Mila Testmann',
    subject: 'Where is my parcel?',
    state: 'response-needed',
    needsAnswer: true,
    reportedUnresolved: false,
    reported: false,
    origin: 'wire',
    host: 'sellercentral.amazon.de',
    seenAtMs: now,
    ...facts,
  };
}

export function refusal(key: string, explanation?: string): SendRecord {
  return {
    key,
    account: 'A1SELLEREXAMPLE',
    marketplaceId: 'A1PA6795UKMFR9',
    surface: 'inbox',
    orderId: '302-0000001-0000001',
    sentAtMs: now - hour,
    outcome: 'refused',
    ...(explanation === undefined ? {} : { explanation }),
    ruleIds: [],
  };
}

export function waiting(cases: CaseRecord[]): WaitingCase[] {
  return byDueTime(cases).map(({ case: each, due }) => ({
    case: each,
    due,
    address: `https://${each.host}/messaging/inbox?cc=${each.caseId}`,
    marketplaceName: 'amazon.de',
  }));
}

export function dayOf(ofAccount: Partial<AccountDay>, rest: Partial<Day> = {}): Day {
  const account = {
    account: 'A1SELLEREXAMPLE',
    quota: { sent: 12, refused: 0, limit: estimateDailyLimit(100), isNearLimit: false, ordersPerDay: 100 },
    waiting: [],
    refusals: [],
    ...ofAccount,
  };
  return { nowMs: now, accounts: [account.account], ofAccount: account, problems: [], unread: [], ...rest };
}
