/**
 * Seller Central's hosts. Match patterns cannot leave the top-level domain open, so every host is listed.
 * The host does not decide the marketplace: one seller sees several marketplaces on one host.
 */
const hosts = [
  'sellercentral.amazon.com',
  'sellercentral.amazon.ca',
  'sellercentral.amazon.com.mx',
  'sellercentral.amazon.com.br',
  'sellercentral-europe.amazon.com',
  'sellercentral.amazon.co.uk',
  'sellercentral.amazon.de',
  'sellercentral.amazon.fr',
  'sellercentral.amazon.it',
  'sellercentral.amazon.es',
  'sellercentral.amazon.nl',
  'sellercentral.amazon.se',
  'sellercentral.amazon.pl',
  'sellercentral.amazon.ie',
  'sellercentral.amazon.com.tr',
  'sellercentral.amazon.com.be',
  'sellercentral.amazon.ae',
  'sellercentral.amazon.sa',
  'sellercentral.amazon.eg',
  'sellercentral.amazon.co.za',
  'sellercentral.amazon.in',
  'sellercentral.amazon.com.au',
  'sellercentral.amazon.sg',
  'sellercentral.amazon.com.sg',
  'sellercentral-japan.amazon.com',
  'sellercentral.amazon.co.jp',
];

const messagingPaths = [
  '/messaging/*',
  '/gp/communication-manager/*',
  '/gp/help/contact/*',
  '/hz/m/communicationcenter/*',
];

const orderPaths = ['/orders-v3', '/orders-v3/*'];

const onEveryHost = (paths: string[]) => hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`));

/** Manifest host permissions: paths are ignored by browsers here, so none are given. */
export const hostPermissions = onEveryHost(['/*']);
export const messagingMatches = onEveryHost(messagingPaths);
export const orderMatches = onEveryHost(orderPaths);
/** The page-world script also listens on the order pages: their own requests carry fulfilment and status. */
export const wireMatches = [...messagingMatches, ...orderMatches];

/** True for a page address (not its path) on which this extension works: the sender check of every page message. */
export function isSellerCentral(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && hosts.includes(url.hostname);
}
