import { marketplaceById } from '../policy/marketplaces.ts';

/** IANA zone in which a marketplace's day starts; for one that is not known, the browser's own. */
export function timeZoneOf(marketplaceId: string): string {
  return marketplaceById(marketplaceId)?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
