import { parameter } from '../router.ts';

/** The folders under the names that the address uses. */
export const folders = ['all', 'responseNeeded', 'sent', 'resolved', 'reportedUnresolved'] as const;
export type Folder = (typeof folders)[number] | 'search' | 'caseId';

export interface InboxAddress {
  folder: Folder;
  search: string;
  caseId: string | undefined;
}

export function readAddress(): InboxAddress {
  const fi = parameter('fi') ?? 'responseNeeded';
  const known = [...folders, 'search', 'caseId'].find((folder) => folder === fi) as Folder | undefined;
  return { folder: known ?? 'responseNeeded', search: parameter('ss') ?? '', caseId: parameter('cc') };
}

/** Rewrites the whole query in place; without `cc` no case is open. */
export function writeAddress({ folder, search, caseId }: InboxAddress): void {
  const query = new URLSearchParams({ fi: folder });
  if (search) query.set('ss', search);
  if (caseId) query.set('cc', caseId);
  history.replaceState(null, '', `${location.pathname}?${query}`);
}
