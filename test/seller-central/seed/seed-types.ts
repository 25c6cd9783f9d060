import type { OrderStatus } from '../state/model.ts';
import type { AccountKey, MarketplaceCode } from './marketplaces.ts';
import type { ProductKey } from './products.ts';

export interface BuyerSeed {
  name: string;
  /** BCP-47 of the buyer's language of preference. */
  language: string;
  isBusiness?: true;
  optedOut?: true;
}

export interface OrderSeed {
  product: ProductKey;
  /** Defaults to Shipped. */
  status?: OrderStatus;
  /** Defaults to Seller. */
  fulfilment?: 'Amazon';
  quantity?: number;
  daysAgo: number;
  custom?: Record<string, string>;
  buyerAsksToCancel?: true;
}

export interface Line {
  by: 'buyer' | 'seller';
  minutesAgo: number;
  text: string;
  files?: string[];
  rejected?: true;
  /** Quoted history that the page hides until "Show More". */
  quoted?: string;
}

export interface CaseSeed {
  key: string;
  account: AccountKey;
  marketplace: MarketplaceCode;
  buyer: BuyerSeed;
  /** None: a question before buying. */
  order?: OrderSeed;
  topicId: number;
  /** Oldest first. */
  thread: Line[];
  status?: 'SOLVED' | 'CLOSED';
  survey?: 'Yes' | 'No';
  /** Shown as ACTION_NEEDED without a label of the time left. */
  unlabelled?: true;
}

/** "23 hours 40 minutes ago" as minutes. */
export const ago = (hours: number, minutes = 0): number => hours * 60 + minutes;
export const buyer = (minutesAgo: number, text: string, more: Partial<Line> = {}): Line => ({
  by: 'buyer',
  minutesAgo,
  text,
  ...more,
});
export const seller = (minutesAgo: number, text: string, more: Partial<Line> = {}): Line => ({
  by: 'seller',
  minutesAgo,
  text,
  ...more,
});
