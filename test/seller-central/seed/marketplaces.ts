import type { Account, Marketplace } from '../state/model.ts';

export type MarketplaceCode = 'US' | 'CA' | 'UK' | 'DE' | 'FR' | 'ES' | 'IT' | 'JP';

const marketplace = (
  id: string,
  countryCode: string,
  displayName: string,
  mailDomain: string,
  currency: string,
  orderPrefix: string,
): Marketplace => ({ id, countryCode, displayName, mailDomain, currency, orderPrefix });

export const marketplaces: Record<MarketplaceCode, Marketplace> = {
  US: marketplace('ATVPDKIKX0DER', 'US', 'Amazon.com', 'com', 'USD', '112'),
  CA: marketplace('A2EUQ1WTGCTBG2', 'CA', 'Amazon.ca', 'ca', 'CAD', '701'),
  UK: marketplace('A1F83G8C2ARO7P', 'GB', 'Amazon.co.uk', 'co.uk', 'GBP', '203'),
  DE: marketplace('A1PA6795UKMFR9', 'DE', 'Amazon.de', 'de', 'EUR', '304'),
  FR: marketplace('A13V1IB3VIYZZH', 'FR', 'Amazon.fr', 'fr', 'EUR', '405'),
  ES: marketplace('A1RKKUPIHCS9HS', 'ES', 'Amazon.es', 'es', 'EUR', '406'),
  IT: marketplace('APJ6JRA9NG5V4', 'IT', 'Amazon.it', 'it', 'EUR', '407'),
  JP: marketplace('A1VC38T7YXB528', 'JP', 'Amazon.co.jp', 'co.jp', 'JPY', '250'),
};

export function marketplaceById(id: string): Marketplace {
  return Object.values(marketplaces).find((one) => one.id === id) ?? marketplaces.US;
}

export type AccountKey = 'hearthAndPine' | 'nordlicht';

export const accountSeeds: Record<AccountKey, Account> = {
  hearthAndPine: {
    merchantId: 'A3K7HPNE4R2QWT',
    shopName: 'Hearth & Pine Home',
    marketplaceId: marketplaces.US.id,
    marketplaceIds: Object.values(marketplaces).map((one) => one.id),
  },
  nordlicht: {
    merchantId: 'A1NRDL8CHT6MFX',
    shopName: 'Nordlicht Manufaktur',
    marketplaceId: marketplaces.DE.id,
    marketplaceIds: [marketplaces.DE, marketplaces.FR, marketplaces.IT, marketplaces.ES, marketplaces.UK].map(
      (one) => one.id,
    ),
  },
};
