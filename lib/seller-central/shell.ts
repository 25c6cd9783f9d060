import { none, type Reading, unknown, value } from './reading.ts';

/** The page around every messaging surface; anchors seen in the HTML as served (July 2026). */
const anchors = {
  app: '#ayb-app',
  header: '#header-container',
} as const;

/** The seller account that the page works for. The host does not tell it: one browser serves several accounts. */
export function accountOf(page: Document): Reading<string> {
  const header = page.querySelector(anchors.header);
  if (header === null) return unknown;
  const merchant = header.getAttribute('data-merchant-id');
  return merchant ? value(merchant) : none;
}

/** The marketplace chosen in the account switcher; a case or an order may belong to another one. */
export function marketplaceOf(page: Document): Reading<string> {
  const attribute = page.querySelector(anchors.header)?.getAttribute('data-marketplace-id');
  const id = attribute?.split('.').at(-1);
  return id ? value(id) : unknown;
}

/** Language of the page (BCP-47), independent of host and buyer. */
export function languageOf(page: Document): string {
  return page.documentElement.lang || 'en';
}

/** The messaging app fills its root late, on a cold deep link sometimes not at all. */
export function appIsMounted(page: Document): boolean {
  return (page.querySelector(anchors.app)?.childElementCount ?? 0) > 0;
}

export function hasMessagingApp(page: Document): boolean {
  return page.querySelector(anchors.app) !== null;
}

export const orderIdPattern = /\b\d{3}-\d{7}-\d{7}\b/;
