/** What the practice site holds in memory. All times are epoch ms. */

export interface Account {
  merchantId: string;
  shopName: string;
  /** The marketplace that the account switcher shows. */
  marketplaceId: string;
  marketplaceIds: string[];
}

export interface Marketplace {
  id: string;
  countryCode: string;
  displayName: string;
  mailDomain: string;
  currency: string;
  /** First digits of the order ids there. */
  orderPrefix: string;
}

export interface Buyer {
  buyerId: string;
  name: string;
  /** BCP-47. */
  languageTag: string;
  isBusiness: boolean;
  /** False: the buyer left Amazon or wants no messages. */
  isActive: boolean;
}

interface Customisation {
  name: string;
  value: string;
}

export interface OrderItem {
  asin: string;
  sku: string;
  title: string;
  quantity: number;
  price: number;
  customisations: Customisation[];
}

export type OrderStatus = 'Pending' | 'Unshipped' | 'Shipped' | 'Canceled';

export interface Order {
  orderId: string;
  merchantId: string;
  marketplaceId: string;
  buyer: Buyer;
  status: OrderStatus;
  fulfilment: 'Seller' | 'Amazon';
  items: OrderItem[];
  purchasedAtMs: number;
  shipByMs: number;
  deliverByMs: number;
  shippedAtMs?: number;
  carrier?: string;
  trackingNumber?: string;
  buyerAsksToCancel: boolean;
  /** What a Contact Buyer send for this order does. */
  contactBuyer: 'succeeds' | 'fails';
}

export interface Message {
  artifactId: string;
  messageId: string;
  from: 'BUYER' | 'SELLER';
  atMs: number;
  body: string;
  preContext: string;
  postContext: string;
  languageTag: string;
  attachments: { id: string; fileName: string }[];
  status: 'SENT' | 'REJECTED';
  /** Amazon's words for a refusal, HTML. */
  statusExplanation?: string;
}

export interface Case {
  caseId: string;
  merchantId: string;
  marketplaceId: string;
  buyer: Buyer;
  orderIds: string[];
  topicId: number;
  subject: string;
  status: 'OPEN' | 'SOLVED' | 'CLOSED';
  /** A waiting case is shown as OPEN with a label of the time left, or as ACTION_NEEDED without one. */
  waitingShownAs: 'OPEN' | 'ACTION_NEEDED';
  /** The buyer's answer to "did this help?". */
  surveyResponse?: 'Yes' | 'No';
  /** The seller reported a message of the buyer. */
  isReported: boolean;
  isUnread: boolean;
  openedAtMs: number;
  lastUpdatedAtMs: number;
  resolvedAtMs?: number;
  closedAtMs?: number;
  messages: Message[];
}

/** One message as the site itself counted it. */
export interface SentLogEntry {
  merchantId: string;
  marketplaceId: string;
  surface: 'inbox' | 'contact-buyer';
  caseId: string;
  orderId?: string;
  messageId: string;
  atMs: number;
  /** `rejected-later`: the answer of the send said SENT, every later look at the case says REJECTED. */
  outcome: 'sent' | 'rejected' | 'rejected-later';
}

/** Epoch ms of the oldest buyer message that no delivered seller message follows; undefined when none waits. */
export function oldestUnansweredAtMs(item: Case): number | undefined {
  const lastAnswer = item.messages.findLastIndex((message) => message.from === 'SELLER' && message.status === 'SENT');
  return item.messages.slice(lastAnswer + 1).find((message) => message.from === 'BUYER')?.atMs;
}

/** Amazon waits for the seller: only an open case that was not reported has a running clock. */
export function isWaiting(item: Case): boolean {
  return item.status === 'OPEN' && !item.isReported && oldestUnansweredAtMs(item) !== undefined;
}
