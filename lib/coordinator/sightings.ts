import type { MessageContext } from '../lint/types.ts';

/** Facts that a content script saw on the page and hands to the background. */

/** A trusted Send, followed by the page's own proof. Its key makes it count once, whoever reports it and how often. */
export interface SendSighting {
  key: string;
  surface: 'inbox' | 'contact-buyer';
  account?: string | undefined;
  marketplaceId?: string | undefined;
  caseId?: string | undefined;
  orderId?: string | undefined;
  /** Epoch ms. */
  sentAtMs: number;
  outcome: 'sent' | 'refused';
  explanation?: string | undefined;
  ruleIds: string[];
}

/** The open case as the page shows it. */
export interface CaseSighting {
  caseId: string;
  account?: string | undefined;
  orderId?: string | undefined;
  buyerName?: string | undefined;
  lastMessageIsBuyers: boolean;
}

export interface PageReport {
  surface: 'inbox' | 'contact-buyer' | 'messaging';
  /** Names of the parts that were not found; empty when all is well. */
  missing: string[];
}

/** What the order pages told of an order; empty when nothing is known. */
export type OrderFacts = Pick<MessageContext, 'fulfilment' | 'orderStatus' | 'customised'>;
