import type { CaseState } from '../lint/types.ts';

/** A seller account (merchant id); `unknown` is its own group and never merged with a known one. */
export type AccountId = string;
export type MarketplaceId = string;
export type UnknownGroup = 'unknown';
export const unknownGroup: UnknownGroup = 'unknown';

/** What Amazon's page said of a message the seller sent. Only `sent` counts towards the day's quota. */
export type SendOutcome = 'sent' | 'refused';

/** One record per message sent; message text is never stored. */
export interface SendRecord {
  /** Inbox: the id of the sent bubble. Contact Buyer: an id made at the click. */
  key: string;
  account: AccountId;
  marketplaceId: MarketplaceId;
  surface: 'inbox' | 'contact-buyer';
  caseId?: string;
  orderId?: string;
  /** Epoch ms. */
  sentAtMs: number;
  outcome: SendOutcome;
  /** Amazon's own words for a refusal; may be HTML, so it is sanitised before it is shown. */
  explanation?: string;
  /** The rules that had findings in the text when it was sent. */
  ruleIds: string[];
}

/** How a fact was learnt: from the page's own answers, or from what the page shows. */
export type FactOrigin = 'wire' | 'page';

export interface CaseRecord {
  /** `account/caseId`. */
  key: string;
  account: AccountId;
  marketplaceId: MarketplaceId;
  caseId: string;
  orderId?: string;
  buyerName?: string;
  subject?: string;
  state: CaseState;
  /** True while Amazon waits for an answer of the seller. */
  needsAnswer: boolean;
  /** The buyer said that the answer did not help. */
  reportedUnresolved: boolean;
  /** A buyer's message was reported to Amazon: no clock runs. */
  reported: boolean;
  /** Epoch ms of the oldest buyer message without an answer, when the thread was seen. */
  oldestUnansweredAtMs?: number;
  /** Epoch ms: the oldest unanswered message is not newer than this. */
  unansweredNoLaterThanMs?: number;
  /** Epoch ms of the seller's last answer seen: a list made before it must not reopen the case. */
  answeredAtMs?: number;
  /** The page's own words for the time left. */
  slaLabel?: string;
  origin: FactOrigin;
  /** Host of the inbox that showed the case. */
  host: string;
  /** Epoch ms. */
  seenAtMs: number;
}

/** What the order pages and answers tell, as far as it helps to choose a contact reason. */
export interface OrderRecord {
  /** `account/orderId`. */
  key: string;
  account: AccountId;
  orderId: string;
  marketplaceId?: MarketplaceId;
  fulfilment?: 'merchant' | 'amazon';
  status?: 'pending' | 'unshipped' | 'shipped' | 'cancelled';
  customised?: boolean;
  seenAtMs: number;
}

/** An answer of the page that did not fit what is known of it: kept apart, shown on request. */
export interface QuarantineRecord {
  id?: number;
  kind: string;
  path: string;
  /** Where the answer differs, in the schema's words; never the answer itself. */
  problem: string;
  atMs: number;
}

/** A page whose parts were not found. */
export interface PageProblem {
  surface: string;
  missing: string[];
  atMs: number;
}
