import { describe, expect, test } from 'vitest';
import {
  afterAnswer,
  afterResolve,
  mergeListed,
  mergeShown,
  mergeThread,
} from '../../../lib/coordinator/case-facts.ts';
import type { CaseAnswer, ThreadAnswer } from '../../../lib/seller-central/wire/schema.ts';
import type { CaseRecord } from '../../../lib/store/records.ts';

const hour = 3_600_000;
const monday = Date.UTC(2026, 10, 16, 9);
const seenAt = (atMs: number) => ({ account: 'A1SELLER', host: 'sellercentral.amazon.com', atMs });

function listed(fields: Partial<CaseAnswer> = {}): CaseAnswer {
  return {
    caseId: '11111111-2222-4333-8444-555555555555',
    status: 'ACTION_NEEDED',
    marketplaceId: 'ATVPDKIKX0DER',
    lastUpdatedDate: monday,
    openDate: monday - 50 * hour,
    merchantId: 'A1SELLER',
    orders: ['111-2222222-3333333'],
    ...fields,
  };
}

function thread(
  messages: [role: 'BUYER' | 'SELLER', atMs: number, status?: string][],
  fields: Partial<CaseAnswer> = {},
): ThreadAnswer {
  const caseArtifacts = messages.map(([caseRole, createdDate, status = 'SENT'], index) => ({
    caseArtifactId: `artifact-${index}`,
    artifactType: 'MESSAGE',
    creator: { caseRole },
    createdDate,
    message: { status },
  }));
  return { partyCase: { ...listed(fields), caseArtifacts }, nextPageToken: '' };
}

describe('the case list', () => {
  test('tells at the latest: the oldest unanswered message is not newer than the last change', () => {
    const record = mergeListed(undefined, listed(), seenAt(monday + hour));
    expect(record).toMatchObject({ needsAnswer: true, unansweredNoLaterThanMs: monday });
    expect(record?.oldestUnansweredAtMs).toBeUndefined();
  });

  test('tells exactly where one message opened and last changed the case', () => {
    const record = mergeListed(undefined, listed({ openDate: monday }), seenAt(monday + hour));
    expect(record?.oldestUnansweredAtMs).toBe(monday);
  });

  test('keeps the earlier bound when the buyer writes again before the answer', () => {
    const first = mergeListed(undefined, listed(), seenAt(monday + hour));
    const second = mergeListed(first, listed({ lastUpdatedDate: monday + 5 * hour }), seenAt(monday + 6 * hour));
    expect(second?.unansweredNoLaterThanMs).toBe(monday);
  });

  test('made before our answer does not reopen the case', () => {
    const open = mergeListed(undefined, listed(), seenAt(monday + hour));
    const answered = afterAnswer(open, monday + 2 * hour);
    const stale = mergeListed(answered, listed(), seenAt(monday + 3 * hour));
    expect(stale?.needsAnswer).toBe(false);
  });

  test('that is older than what is known changes nothing', () => {
    const newer = mergeListed(undefined, listed(), seenAt(monday + 2 * hour));
    expect(mergeListed(newer, listed({ status: 'SOLVED' }), seenAt(monday + hour))).toBeUndefined();
  });

  test.each(['SOLVED', 'CLOSED'] as const)('of a case that is %s starts no clock, whatever else it says', (status) => {
    expect(mergeListed(undefined, listed({ status, actionNeeded: true }), seenAt(monday))?.needsAnswer).toBe(false);
  });
});

describe('the thread', () => {
  test('tells exactly: the first buyer message after the last answer waits', () => {
    const seen = thread([
      ['BUYER', monday - 9 * hour],
      ['SELLER', monday - 8 * hour],
      ['BUYER', monday - 3 * hour],
      ['BUYER', monday],
    ]);
    expect(mergeThread(undefined, seen, seenAt(monday + hour))?.oldestUnansweredAtMs).toBe(monday - 3 * hour);
  });

  test('a refused message of the seller answers nothing', () => {
    const seen = thread([
      ['BUYER', monday - 3 * hour],
      ['SELLER', monday - 2 * hour, 'REJECTED'],
    ]);
    expect(mergeThread(undefined, seen, seenAt(monday))?.oldestUnansweredAtMs).toBe(monday - 3 * hour);
  });

  test('with older pages and no answer in sight is not exact', () => {
    const seen = { ...thread([['BUYER', monday]]), nextPageToken: 'more' };
    const record = mergeThread(undefined, seen, seenAt(monday));
    expect(record?.oldestUnansweredAtMs).toBeUndefined();
    expect(record?.unansweredNoLaterThanMs).toBe(monday);
  });

  test('that ends with the seller needs no answer', () => {
    const seen = thread([
      ['BUYER', monday - hour],
      ['SELLER', monday],
    ]);
    expect(mergeThread(undefined, seen, seenAt(monday))?.needsAnswer).toBe(false);
  });
});

describe('what the page shows', () => {
  const shown = { caseId: '11111111-2222-4333-8444-555555555555', lastMessageIsBuyers: true };

  test('tells that someone waits, but no time', () => {
    const record = mergeShown(undefined, shown, seenAt(monday));
    expect(record).toMatchObject({ needsAnswer: true, origin: 'page' });
    expect(record?.unansweredNoLaterThanMs).toBeUndefined();
  });

  test('never replaces what the page itself answered', () => {
    const known = mergeListed(undefined, listed(), seenAt(monday)) as CaseRecord;
    expect(mergeShown(known, shown, seenAt(monday + hour))).toBeUndefined();
  });
});

test('an answer and a resolved case stop the clock', () => {
  const open = mergeListed(undefined, listed({ openDate: monday }), seenAt(monday));
  expect(afterAnswer(open, monday + hour)).toMatchObject({ needsAnswer: false, answeredAtMs: monday + hour });
  expect(afterResolve(open, monday + hour)).toMatchObject({ needsAnswer: false, state: 'resolved' });
  expect(afterAnswer(open, monday + hour)?.oldestUnansweredAtMs).toBeUndefined();
});
