import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { BackgroundLink } from '../../lib/coordinator/background-link.ts';
import { sendMessage } from '../../lib/coordinator/protocol.ts';
import type { PageReport } from '../../lib/coordinator/sightings.ts';
import { isContactBuyerPath, missingContactBuyerParts } from '../../lib/seller-central/contact-buyer.ts';
import { isInboxPath, missingInboxParts } from '../../lib/seller-central/inbox.ts';
import type { PagePart } from '../../lib/seller-central/page-part.ts';
import { appIsMounted } from '../../lib/seller-central/shell.ts';
import type { PageReading } from './read-page.ts';

/** The page builds itself late and in pieces: what is missing for less than this is not missing. */
const settleMs = 4_000;
const mountMs = 12_000;

/**
 * Parts of the page that stay away although they should be there. They are named to the seller and to the popup, so that
 * a page that was not understood never looks like one with nothing in it.
 */
export function setup(
  page: Document,
  reading: PageReading,
  link: BackgroundLink,
  life: AbortSignal,
): ReadonlySignal<PagePart[]> {
  const missing = signal<PagePart[]>([]);
  const told = new Map<PageReport['surface'], string>();
  let suspected = '';
  let timer: number | undefined;

  const tell = (surface: PageReport['surface'], parts: PagePart[]) => {
    if (told.get(surface) === String(parts)) return;
    told.set(surface, String(parts));
    void link.ask(() => sendMessage('pageRead', { surface, missing: parts }));
  };
  const confirm = (surface: PageReport['surface'], parts: PagePart[]) => {
    if (String(parts) !== String(missing.peek())) missing.value = parts;
    // A page that reads well also takes back what was said of it on an earlier visit.
    if (surface !== 'messaging') tell('messaging', []);
    tell(surface, parts);
  };
  // In a tab in the background nobody looked meanwhile.
  const confirmIfStillSo = (suspicion: string) => {
    const { surface, parts } = missingParts(page);
    if (suspicion === `${surface}: ${parts}`) confirm(surface, parts);
    else look();
  };
  const look = () => {
    const { surface, parts } = missingParts(page);
    const suspicion = `${surface}: ${parts}`;
    if (suspicion === suspected) return;
    suspected = suspicion;
    clearTimeout(timer);
    if (parts.length === 0) confirm(surface, parts);
    else timer = window.setTimeout(confirmIfStillSo, parts.includes('app') ? mountMs : settleMs, suspicion);
  };
  const stop = effect(() => {
    void reading.looks.value;
    look();
  });
  life.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );
  return missing;
}

function missingParts(page: Document): { surface: PageReport['surface']; parts: PagePart[] } {
  const { pathname } = page.location;
  if (!appIsMounted(page)) return { surface: 'messaging', parts: ['app'] };
  if (isInboxPath(pathname)) return { surface: 'inbox', parts: missingInboxParts(page) };
  if (isContactBuyerPath(pathname)) return { surface: 'contact-buyer', parts: missingContactBuyerParts(page) };
  return { surface: 'messaging', parts: [] };
}
