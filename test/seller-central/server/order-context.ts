import { formatDay, formatMoney, shipmentStatus } from '../assumed.ts';
import { marketplaceById } from '../seed/marketplaces.ts';
import type { Case, Order } from '../state/model.ts';
import type { OrderContextJson } from '../wire.ts';
import type { Exchange } from './exchange.ts';

/** The order panel's facts: empty for a case without an order. */
export function orderContext(item: Case, exchange: Exchange): OrderContextJson {
  return { orderContextList: item.orderIds.map((id) => contextOf(exchange.state.orderById(id), exchange)) };
}

function contextOf(order: Order, exchange: Exchange): OrderContextJson['orderContextList'][number] {
  const { language, timeZone } = exchange;
  const day = (epochMs: number) => formatDay(epochMs, language, timeZone);
  const total = orderTotal(order, exchange);
  const fields: [string, string | undefined][] = [
    ['ORDER_ID', order.orderId],
    ['PURCHASE_DATE', day(order.purchasedAtMs)],
    ['SHIP_BY_DATE', day(order.shipByMs)],
    ['DELIVER_BY_DATE', day(order.deliverByMs)],
    ['SHIPMENT_STATUS', shipmentStatus(order.status, language)],
    ['GRAND_TOTAL', total],
    ['SHIPPING_CARRIER', order.carrier],
    ['SHIPPING_TRACKING_NUMBER', order.trackingNumber],
    ['DATE_SHIPPED', order.shippedAtMs === undefined ? undefined : day(order.shippedAtMs)],
    ['BUYER_NAME', order.buyer.name],
  ];
  return {
    productContextFields: order.items.map((one) => ({
      productName: one.title,
      productUrl: `/dp/${one.asin}`,
      imageUrl: `/images/I/${one.asin}.svg`,
      orderTotal: total,
      quantity: one.quantity,
      asinId: one.asin,
    })),
    orderContextFields: fields.flatMap(([type, textValue]) => (textValue === undefined ? [] : [{ type, textValue }])),
    orderContextButtons: [
      {
        type: 'REFUND_ORDER',
        label: language === 'de-DE' ? 'Bestellung erstatten' : 'Refund order',
        url: `/orders-v3/order/${order.orderId}`,
        disabled: order.status !== 'Shipped',
      },
    ],
    a2zClaimsInfo: [],
    isMFNOrder: order.fulfilment === 'Seller',
    preClaimA2ZHint: null,
  };
}

export function orderTotal(order: Order, { language }: Exchange): string {
  const sum = order.items.reduce((total, one) => total + one.price * one.quantity, 0);
  return formatMoney(sum, marketplaceById(order.marketplaceId).currency, language);
}
