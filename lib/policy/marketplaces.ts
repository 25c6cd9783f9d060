/** The marketplaces whose id is known. `languages` are BCP-47 base tags of what buyers there write, the first most. */
export interface Marketplace {
  id: string;
  country: string;
  domain: string;
  /** IANA name; a country with several zones is given the one of Amazon's own day. */
  timeZone: string;
  languages: readonly string[];
}

export const marketplaces: readonly Marketplace[] = [
  {
    id: 'ATVPDKIKX0DER',
    country: 'US',
    domain: 'amazon.com',
    timeZone: 'America/Los_Angeles',
    languages: ['en', 'es'],
  },
  { id: 'A2EUQ1WTGCTBG2', country: 'CA', domain: 'amazon.ca', timeZone: 'America/Toronto', languages: ['en', 'fr'] },
  { id: 'A1AM78C64UM0Y8', country: 'MX', domain: 'amazon.com.mx', timeZone: 'America/Mexico_City', languages: ['es'] },
  { id: 'A2Q3Y263D00KWC', country: 'BR', domain: 'amazon.com.br', timeZone: 'America/Sao_Paulo', languages: ['pt'] },
  { id: 'A1PA6795UKMFR9', country: 'DE', domain: 'amazon.de', timeZone: 'Europe/Berlin', languages: ['de', 'en'] },
  { id: 'A1F83G8C2ARO7P', country: 'GB', domain: 'amazon.co.uk', timeZone: 'Europe/London', languages: ['en'] },
  { id: 'A13V1IB3VIYZZH', country: 'FR', domain: 'amazon.fr', timeZone: 'Europe/Paris', languages: ['fr'] },
  { id: 'APJ6JRA9NG5V4', country: 'IT', domain: 'amazon.it', timeZone: 'Europe/Rome', languages: ['it'] },
  { id: 'A1RKKUPIHCS9HS', country: 'ES', domain: 'amazon.es', timeZone: 'Europe/Madrid', languages: ['es'] },
  { id: 'AMEN7PMS3EDWL', country: 'BE', domain: 'amazon.com.be', timeZone: 'Europe/Brussels', languages: ['fr', 'nl'] },
  { id: 'A33AVAJ2PDY3EV', country: 'TR', domain: 'amazon.com.tr', timeZone: 'Europe/Istanbul', languages: ['tr'] },
  { id: 'A21TJRUUN4KGV', country: 'IN', domain: 'amazon.in', timeZone: 'Asia/Kolkata', languages: ['en', 'hi'] },
  { id: 'A1VC38T7YXB528', country: 'JP', domain: 'amazon.co.jp', timeZone: 'Asia/Tokyo', languages: ['ja'] },
];

/** The marketplace with that id, or undefined for one that is not in the table. */
export function marketplaceById(id: string): Marketplace | undefined {
  return marketplaces.find((marketplace) => marketplace.id === id);
}
