import type { ReasonId } from './reasons.ts';

export type Severity = 'block' | 'warn' | 'info';

export interface Draft {
  body: string;
  subject?: string;
  /** Absent where it is not known what is attached. */
  attachments?: Attachment[];
}

export interface Attachment {
  name: string;
  bytes: number;
  /** As the browser names it: "application/pdf". */
  type?: string;
}

/** One of the reasons that Contact Buyer offers, as the page words it. */
export interface OfferedReason {
  value: string;
  label: string;
  description?: string;
  disabled?: boolean;
  disabledReason?: string;
}

export type OrderStatus = 'pending' | 'unshipped' | 'shipped' | 'cancelled';
export type CaseState = 'open' | 'response-needed' | 'resolved' | 'closed';

/** What is known about the message around the draft. Every field is optional: absent means unknown. */
export interface MessageContext {
  mode?: 'proactive' | 'reply';
  channel?: 'contact-buyer' | 'inbox' | 'email';
  reason?: ReasonId;
  offeredReasons?: OfferedReason[];
  fulfilment?: 'merchant' | 'amazon';
  orderStatus?: OrderStatus;
  /** Epoch ms. */
  completedAt?: number;
  customised?: boolean;
  digital?: boolean;
  asins?: string[];
  orderId?: string;
  orderShownByPage?: boolean;
  marketplaceId?: string;
  buyerLanguage?: string;
  caseState?: CaseState;
  lastBuyerMessage?: string;
  openCaseForOrder?: boolean;
  buyerOptedOut?: boolean;
  reviewRequestsSent?: number;
  /** Epoch ms. */
  restrictedUntil?: number;
  maxLength?: number;
  acceptedFileTypes?: string[];
  /** Epoch ms: the engine has no clock of its own. */
  now?: number;
}

/** A replacement in the draft's part; offsets are UTF-16. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}
