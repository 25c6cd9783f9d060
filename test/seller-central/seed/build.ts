import { subjectLine } from '../assumed.ts';
import { type Buyer, type Case, isWaiting, type Message, type Order } from '../state/model.ts';
import { englishCases } from './cases/english.ts';
import { frenchCases } from './cases/french.ts';
import { germanCases } from './cases/german.ts';
import { italianCases } from './cases/italian.ts';
import { japaneseCases } from './cases/japanese.ts';
import { spanishCases } from './cases/spanish.ts';
import type { IdSource } from './identifiers.ts';
import { type AccountKey, accountSeeds, type MarketplaceCode, marketplaces } from './marketplaces.ts';
import { looseOrders } from './orders.ts';
import { products } from './products.ts';
import type { BuyerSeed, CaseSeed, Line, OrderSeed } from './seed-types.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

export interface Seeded {
  cases: Case[];
  orders: Order[];
  /** Seed key -> case id. */
  caseIds: Map<string, string>;
  /** Seed key -> order id. A case's order has the case's key. */
  orderIds: Map<string, string>;
}

const caseSeeds = [...englishCases, ...germanCases, ...frenchCases, ...spanishCases, ...italianCases, ...japaneseCases];

/** All cases and orders, with every time counted back from `startMs` (epoch ms). */
export function buildSeed(startMs: number, ids: IdSource): Seeded {
  const seeded: Seeded = { cases: [], orders: [], caseIds: new Map(), orderIds: new Map() };
  for (const seed of caseSeeds) {
    const buyer = buyerFrom(seed.buyer, ids);
    const order = seed.order && orderFrom(seed.order, seed.account, seed.marketplace, buyer, startMs, ids);
    const item = caseFrom(seed, buyer, order, startMs, ids);
    seeded.cases.push(item);
    seeded.caseIds.set(seed.key, item.caseId);
    if (order) {
      seeded.orders.push(order);
      seeded.orderIds.set(seed.key, order.orderId);
    }
  }
  for (const seed of looseOrders) {
    const order = orderFrom(seed.order, seed.account, seed.marketplace, buyerFrom(seed.buyer, ids), startMs, ids);
    order.contactBuyer = seed.contactBuyer ?? 'succeeds';
    seeded.orders.push(order);
    seeded.orderIds.set(seed.key, order.orderId);
  }
  return seeded;
}

function buyerFrom(seed: BuyerSeed, ids: IdSource): Buyer {
  return {
    buyerId: ids.buyerId(),
    name: seed.name,
    languageTag: seed.language,
    isBusiness: seed.isBusiness ?? false,
    isActive: !seed.optedOut,
  };
}

function orderFrom(
  seed: OrderSeed,
  account: AccountKey,
  marketplace: MarketplaceCode,
  buyer: Buyer,
  startMs: number,
  ids: IdSource,
): Order {
  const status = seed.status ?? 'Shipped';
  const { asin, sku, title, price } = products[seed.product];
  const orderId = ids.orderId(marketplaces[marketplace].orderPrefix);
  const purchasedAtMs = startMs - seed.daysAgo * day - Number(orderId.slice(-3)) * minute;
  return {
    orderId,
    merchantId: accountSeeds[account].merchantId,
    marketplaceId: marketplaces[marketplace].id,
    buyer,
    status,
    fulfilment: seed.fulfilment ?? 'Seller',
    items: [
      {
        asin,
        sku,
        title,
        price: marketplace === 'JP' ? Math.round(price * 150) : price,
        quantity: seed.quantity ?? 1,
        customisations: Object.entries(seed.custom ?? {}).map(([name, value]) => ({ name, value })),
      },
    ],
    purchasedAtMs,
    shipByMs: purchasedAtMs + 3 * day,
    deliverByMs: purchasedAtMs + 8 * day,
    ...(status === 'Shipped' && {
      shippedAtMs: purchasedAtMs + 2 * day,
      carrier: 'Parcel Post',
      trackingNumber: `PP${orderId.replaceAll('-', '').slice(4, 14)}`,
    }),
    buyerAsksToCancel: seed.buyerAsksToCancel ?? false,
    contactBuyer: 'succeeds',
  };
}

function caseFrom(seed: CaseSeed, buyer: Buyer, order: Order | undefined, startMs: number, ids: IdSource): Case {
  const messages = seed.thread.map((line) => messageFrom(line, buyer.languageTag, startMs, ids));
  const openedAtMs = messages[0]?.atMs ?? startMs;
  const lastUpdatedAtMs = messages.at(-1)?.atMs ?? startMs;
  const item: Case = {
    caseId: ids.caseId(),
    merchantId: accountSeeds[seed.account].merchantId,
    marketplaceId: marketplaces[seed.marketplace].id,
    buyer,
    orderIds: order ? [order.orderId] : [],
    topicId: seed.topicId,
    subject: subjectLine(buyer.languageTag, seed.topicId, buyer.name, order?.orderId),
    status: seed.status ?? 'OPEN',
    waitingShownAs: seed.unlabelled ? 'ACTION_NEEDED' : 'OPEN',
    ...(seed.survey && { surveyResponse: seed.survey }),
    isReported: false,
    isUnread: false,
    openedAtMs,
    lastUpdatedAtMs,
    ...(seed.status && { resolvedAtMs: lastUpdatedAtMs + 60 * minute }),
    ...(seed.status === 'CLOSED' && { closedAtMs: lastUpdatedAtMs + 14 * day }),
    messages,
  };
  item.isUnread = isWaiting(item);
  return item;
}

function messageFrom(line: Line, buyerLanguage: string, startMs: number, ids: IdSource): Message {
  return {
    artifactId: ids.artifactId(),
    messageId: ids.messageId(),
    from: line.by === 'buyer' ? 'BUYER' : 'SELLER',
    atMs: startMs - line.minutesAgo * minute,
    body: line.text,
    preContext: '',
    postContext: line.quoted ?? '',
    languageTag: buyerLanguage,
    attachments: (line.files ?? []).map((fileName) => ({ id: ids.fileId(), fileName })),
    status: line.rejected ? 'REJECTED' : 'SENT',
  };
}
