import type { RunningClock } from '../../lib/deadline/index.ts';
import type { DailyLimit } from '../../lib/quota/index.ts';
import type { AccountId, CaseRecord, PageProblem, QuarantineRecord, SendRecord } from '../../lib/store/records.ts';

/** All that the popup shows, read at one moment. */
export interface Day {
  /** Epoch ms. */
  nowMs: number;
  accounts: AccountId[];
  /** Absent until a page has shown an account. */
  ofAccount?: AccountDay;
  problems: PageProblem[];
  /** Answers of the page that could not be read. */
  unread: QuarantineRecord[];
}

export interface AccountDay {
  account: AccountId;
  quota: Quota;
  waiting: WaitingCase[];
  /** Newest first. */
  refusals: SendRecord[];
}

export interface Quota {
  /** Both are at least: what no page showed is not counted. */
  sent: number;
  refused: number;
  limit: DailyLimit;
  isNearLimit: boolean;
  ordersPerDay?: number;
}

export interface WaitingCase {
  case: CaseRecord;
  due: RunningClock;
  /** Where Seller Central shows the case. */
  address: string;
  marketplaceName?: string;
}
