import type { OrderAnswer } from '../seller-central/wire/schema.ts';
import { type OrderRecord, unknownGroup } from '../store/records.ts';
import type { Seen } from './case-facts.ts';

const statuses: Record<string, NonNullable<OrderRecord['status']>> = {
  pending: 'pending',
  pendingavailability: 'pending',
  unshipped: 'unshipped',
  partiallyshipped: 'unshipped',
  shipped: 'shipped',
  canceled: 'cancelled',
  cancelled: 'cancelled',
};

export function orderKey(account: string | undefined, orderId: string): string {
  return `${account ?? unknownGroup}/${orderId}`;
}

export function orderRecord(answer: OrderAnswer, seen: Seen): OrderRecord {
  const fulfilment = fulfilmentOf(answer.fulfillmentChannel ?? '');
  const status = statuses[(answer.orderStatus?.OrderStatus ?? '').toLowerCase().replace(/[\s_]/g, '')];
  const isCustomised =
    answer.badges?.includes('CustomOrder') || answer.orderItems?.some((item) => item.ItemCustomizations === true);
  return {
    key: orderKey(seen.account, answer.amazonOrderId),
    account: seen.account ?? unknownGroup,
    orderId: answer.amazonOrderId,
    ...(answer.orderMarketplaceId ? { marketplaceId: answer.orderMarketplaceId } : {}),
    ...(fulfilment === undefined ? {} : { fulfilment }),
    ...(status === undefined ? {} : { status }),
    ...(isCustomised === undefined ? {} : { customised: isCustomised }),
    seenAtMs: seen.atMs,
  };
}

/** "Seller" is evidenced; Amazon's own value is not, so both of its usual names are taken. */
function fulfilmentOf(channel: string): OrderRecord['fulfilment'] {
  if (/^(seller|mfn|merchant)/i.test(channel)) return 'merchant';
  return /^(amazon|afn)/i.test(channel) ? 'amazon' : undefined;
}
