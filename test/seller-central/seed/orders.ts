import type { AccountKey, MarketplaceCode } from './marketplaces.ts';
import type { BuyerSeed, OrderSeed } from './seed-types.ts';

/** Orders without a case. */
export interface LooseOrderSeed {
  key: string;
  account: AccountKey;
  marketplace: MarketplaceCode;
  buyer: BuyerSeed;
  order: OrderSeed;
  contactBuyer?: 'fails';
}

const hearth = (
  key: string,
  marketplace: MarketplaceCode,
  buyer: BuyerSeed,
  order: OrderSeed,
  contactBuyer?: 'fails',
): LooseOrderSeed => ({
  key,
  account: 'hearthAndPine',
  marketplace,
  buyer,
  order,
  ...(contactBuyer && { contactBuyer }),
});
const nordlicht = (key: string, marketplace: MarketplaceCode, buyer: BuyerSeed, order: OrderSeed): LooseOrderSeed => ({
  key,
  account: 'nordlicht',
  marketplace,
  buyer,
  order,
});

export const looseOrders: LooseOrderSeed[] = [
  hearth(
    'customUnshippedNoCase',
    'US',
    { name: 'Cordelia Finch', language: 'en-US' },
    {
      product: 'board',
      status: 'Unshipped',
      daysAgo: 1,
      custom: { 'Family name': 'Finch & Reyes', Font: 'Block' },
    },
  ),
  hearth('shippedNoCase', 'US', { name: 'Lucius Grantham', language: 'en-US' }, { product: 'lamp', daysAgo: 8 }),
  hearth(
    'contactBuyerFails',
    'US',
    { name: 'Philippa Moss', language: 'en-US' },
    { product: 'mug', status: 'Unshipped', daysAgo: 1 },
    'fails',
  ),
  hearth(
    'spanishBuyer',
    'US',
    { name: 'Amparo Escobedo', language: 'es-US' },
    { product: 'clock', status: 'Unshipped', daysAgo: 2 },
  ),
  hearth(
    'optedOutBuyer',
    'US',
    { name: 'Jasper Quill', language: 'en-US', optedOut: true },
    { product: 'towel', daysAgo: 9 },
  ),
  hearth(
    'canceledNoCase',
    'US',
    { name: 'Olympia Reddick', language: 'en-US' },
    { product: 'bottle', status: 'Canceled', daysAgo: 5 },
  ),
  hearth(
    'fulfilledByAmazonNoCase',
    'US',
    { name: 'Thaddeus Royce', language: 'en-US' },
    { product: 'bottle', fulfilment: 'Amazon', daysAgo: 3 },
  ),
  hearth(
    'pending',
    'US',
    { name: 'Millicent Drury', language: 'en-US' },
    { product: 'lamp', status: 'Pending', daysAgo: 0 },
  ),
  hearth(
    'unshippedMugs',
    'US',
    { name: 'Roderick Amaya', language: 'en-US' },
    { product: 'mug', status: 'Unshipped', daysAgo: 1, quantity: 2 },
  ),
  hearth(
    'unshippedTowels',
    'US',
    { name: 'Beatrix Solomon', language: 'en-US', isBusiness: true },
    { product: 'towel', status: 'Unshipped', daysAgo: 2, quantity: 30 },
  ),
  hearth(
    'unshippedCanada',
    'CA',
    { name: 'Étienne Lavallée', language: 'fr-CA' },
    { product: 'bottle', status: 'Unshipped', daysAgo: 2 },
  ),
  hearth(
    'unshippedBritain',
    'UK',
    { name: 'Rupert Hathersage', language: 'en-GB' },
    { product: 'clock', status: 'Unshipped', daysAgo: 1 },
  ),
  hearth(
    'unshippedGermany',
    'DE',
    { name: 'Hildegund Marx', language: 'de-DE' },
    { product: 'lamp', status: 'Unshipped', daysAgo: 1 },
  ),
  hearth(
    'unshippedJapan',
    'JP',
    { name: '白石 稔', language: 'ja-JP' },
    { product: 'mug', status: 'Unshipped', daysAgo: 2 },
  ),
  hearth('shippedItaly', 'IT', { name: 'Ermenegilda Fontana', language: 'it-IT' }, { product: 'towel', daysAgo: 12 }),
  nordlicht(
    'nordlichtCustom',
    'DE',
    { name: 'Wiebke Hansen', language: 'de-DE' },
    {
      product: 'bracelet',
      status: 'Unshipped',
      daysAgo: 1,
      custom: { Name: 'Fenja', Schriftart: 'Schreibschrift' },
    },
  ),
  nordlicht(
    'nordlichtShipped',
    'DE',
    { name: 'Balduin Ohlendorf', language: 'de-DE' },
    { product: 'blanket', daysAgo: 6 },
  ),
  nordlicht(
    'nordlichtUnshipped',
    'DE',
    { name: 'Irmtraud Seidl', language: 'de-DE' },
    { product: 'kettle', status: 'Unshipped', daysAgo: 1 },
  ),
  nordlicht(
    'nordlichtPending',
    'DE',
    { name: 'Thorben Claasen', language: 'de-DE' },
    { product: 'light', status: 'Pending', daysAgo: 0 },
  ),
  nordlicht(
    'nordlichtFrance',
    'FR',
    { name: 'Océane Peyrat', language: 'fr-FR' },
    { product: 'candle', status: 'Unshipped', daysAgo: 2 },
  ),
  nordlicht(
    'nordlichtItaly',
    'IT',
    { name: 'Gualtiero Sabbatini', language: 'it-IT' },
    { product: 'light', status: 'Canceled', daysAgo: 11 },
  ),
];
