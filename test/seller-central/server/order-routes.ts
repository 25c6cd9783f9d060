import { amazonFulfilmentChannel, formatMoney } from '../assumed.ts';
import { marketplaceById } from '../seed/marketplaces.ts';
import type { Order, OrderItem } from '../state/model.ts';
import type { OrderItemJson, OrderJson, OrderSearchJson } from '../wire.ts';
import { type Answer, type Exchange, json, notFound, type Route } from './exchange.ts';
import { orderTotal } from './order-context.ts';

const seconds = (epochMs: number): number => Math.floor(epochMs / 1000);

/** The order pages' endpoints. */
export const orderRoutes: Route[] = [
  { method: 'GET', path: /^\/orders-api\/search$/, handle: search },
  { method: 'POST', path: /^\/orders-api\/countOrders$/, handle: countOrders },
  {
    method: 'GET',
    path: /^\/orders-api\/order\/([^/]{19})$/,
    handle: (exchange) => {
      const order = exchange.state.ordersOfAccount().find((one) => one.orderId === exchange.captured[0]);
      return order ? json(orderJson(order, exchange)) : notFound();
    },
  },
];

function search(exchange: Exchange): Answer {
  const query = exchange.url.searchParams;
  const term = query.get('q');
  const offset = Number(query.get('offset') ?? 0) || 0;
  const limit = Number(query.get('limit') ?? 15) || 15;
  const found = exchange.state
    .ordersOfAccount()
    .filter((order) => (term ? order.orderId === term : isInTab(order, query)))
    .sort((a, b) => b.purchasedAtMs - a.purchasedAtMs);
  const answer: OrderSearchJson = {
    appliedSearchFilters: [],
    exceptions: [],
    featureList: [],
    offset,
    orders: found.slice(offset, offset + limit).map((order) => orderJson(order, exchange)),
    requestId: `practice-${exchange.state.nowMs()}`,
    total: found.length,
  };
  return json(answer);
}

function isInTab(order: Order, query: URLSearchParams): boolean {
  const channel = order.fulfilment === 'Amazon' ? 'fba' : 'mfn';
  return (
    channel === (query.get('fulfillmentType') ?? 'mfn') &&
    order.status.toLowerCase() === (query.get('orderStatus') ?? 'unshipped')
  );
}

function countOrders({ state }: Exchange): Answer {
  const orders = state.ordersOfAccount().filter((order) => order.fulfilment === 'Seller');
  const count = (status: Order['status']) => orders.filter((order) => order.status === status).length;
  return json({
    pending: count('Pending'),
    unshipped: count('Unshipped'),
    shipped: count('Shipped'),
    canceled: count('Canceled'),
  });
}

function orderJson(order: Order, exchange: Exchange): OrderJson {
  const isCustom = order.items.some((one) => one.customisations.length > 0);
  return {
    amazonOrderId: order.orderId,
    orderMarketplaceId: order.marketplaceId,
    fulfillmentChannel: order.fulfilment === 'Amazon' ? amazonFulfilmentChannel : 'Seller',
    orderStatus: { OrderStatus: order.status },
    orderDate: seconds(order.purchasedAtMs),
    latestShipDate: seconds(order.shipByMs),
    latestDeliveryDate: seconds(order.deliverByMs),
    salesChannel: marketplaceById(order.marketplaceId).displayName,
    buyerName: order.buyer.name,
    buyerCompanyName: null,
    shippingService: 'Standard',
    buyerRequestedCancel: order.buyerAsksToCancel,
    orderTotal: orderTotal(order, exchange),
    badges: isCustom ? ['CustomOrder'] : [],
    actions: order.status === 'Unshipped' ? ['confirmShipment', 'contactBuyer', 'cancelOrder'] : ['contactBuyer'],
    orderItems: order.items.map((one) => itemJson(one, order, exchange)),
    pluginActions: {
      requestAReview:
        order.status === 'Shipped'
          ? { url: `/messaging/reviews?orderId=${order.orderId}&marketplaceId=${order.marketplaceId}` }
          : null,
    },
    blob: `practice-${order.orderId}`,
  };
}

function itemJson(item: OrderItem, order: Order, { language }: Exchange): OrderItemJson {
  const { currency } = marketplaceById(order.marketplaceId);
  return {
    ASIN: item.asin,
    SellerSKU: item.sku,
    Title: item.title,
    QuantityOrdered: item.quantity,
    ItemSubtotal: formatMoney(item.price * item.quantity, currency, language),
    imageUrl: `/images/I/${item.asin}.svg`,
    ...(item.customisations.length > 0 && {
      ItemCustomizations: {
        CustomPageUrl: `/gestalt/fulfillment/index.html?orderId=${order.orderId}&marketplaceId=${order.marketplaceId}`,
        ModificationGroups: [
          { Modifications: item.customisations.map(({ name, value }) => ({ Name: name, Value: value })) },
        ],
      },
    }),
  };
}
