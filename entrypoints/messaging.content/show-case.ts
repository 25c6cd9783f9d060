import { effect } from '@preact/signals';
import type { BackgroundLink } from '../../lib/coordinator/background-link.ts';
import { sendMessage } from '../../lib/coordinator/protocol.ts';
import type { CaseSighting } from '../../lib/coordinator/sightings.ts';
import { buyerNameOfCase, lastMessage, openCaseId, orderIdOfCase } from '../../lib/seller-central/inbox.ts';
import { knownValue } from '../../lib/seller-central/reading.ts';
import { accountOf } from '../../lib/seller-central/shell.ts';
import type { PageReading } from './read-page.ts';

/**
 * Tells of the open case from what the page shows: enough to know that someone waits, never when it is due. The background
 * drops it where the page's own answers have told more.
 */
export function setup(page: Document, reading: PageReading, link: BackgroundLink, life: AbortSignal): void {
  let told = '';
  const stop = effect(() => {
    void reading.looks.value;
    if (reading.surface.value !== 'inbox') return;
    const sighting = shownCase(page);
    const text = JSON.stringify(sighting);
    if (sighting === undefined || text === told) return;
    told = text;
    void link.ask(() => sendMessage('caseShown', sighting));
  });
  life.addEventListener('abort', stop, { once: true });
}

function shownCase(page: Document): CaseSighting | undefined {
  const caseId = knownValue(openCaseId(page.location.href));
  const last = knownValue(lastMessage(page));
  if (caseId === undefined || last === undefined) return undefined;
  return {
    caseId,
    account: knownValue(accountOf(page)),
    orderId: knownValue(orderIdOfCase(page)),
    buyerName: knownValue(buyerNameOfCase(page)),
    lastMessageIsBuyers: last.isBuyers,
  };
}
