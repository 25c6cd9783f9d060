import { browser } from 'wxt/browser';
import type { Store } from '../store/index.ts';
import { type SendRecord, unknownGroup } from '../store/records.ts';
import { afterAnswer, caseKey } from './case-facts.ts';
import { sendMessage } from './protocol.ts';
import type { SendSighting } from './sightings.ts';

const prefix = 'outbox:';

/**
 * Content script: keeps the send in extension storage first, which works while the background is stopped, and then wakes the
 * background. Rejects when the extension behind this page is gone.
 */
export async function postSend(sighting: SendSighting): Promise<void> {
  await browser.storage.local.set({ [prefix + sighting.key]: sighting });
  await sendMessage('sendPosted');
}

/** Background: moves every waiting send into the store. Safe to repeat and to interrupt; true if anything was new. */
export async function drainOutbox(store: Store): Promise<boolean> {
  const stored = await browser.storage.local.get(await waiting());
  let isNews = false;
  for (const [name, sighting] of Object.entries(stored)) {
    isNews = (await takeSend(store, sighting as SendSighting)) || isNews;
    await browser.storage.local.remove(name);
  }
  return isNews;
}

/** The names in the outbox, without reading all that stands beside it where the browser can tell them (Chrome 130, Firefox 143). */
async function waiting(): Promise<string[]> {
  const storage = browser.storage.local as typeof browser.storage.local & { getKeys?(): Promise<string[]> };
  const names = (await storage.getKeys?.()) ?? Object.keys(await storage.get(null));
  return names.filter((name) => name.startsWith(prefix));
}

async function takeSend(store: Store, sighting: SendSighting): Promise<boolean> {
  let caseMarketplace: string | undefined;
  if (sighting.caseId !== undefined) {
    await store.updateCase(caseKey(sighting.account, sighting.caseId), (known) => {
      // One account answers buyers of several marketplaces on one page: the case knows which.
      caseMarketplace = known?.marketplaceId;
      return sighting.outcome === 'sent' ? afterAnswer(known, sighting.sentAtMs) : undefined;
    });
  }
  return store.addSend(sendRecord(sighting, caseMarketplace ?? sighting.marketplaceId));
}

function sendRecord(sighting: SendSighting, marketplaceId: string | undefined): SendRecord {
  const { account, marketplaceId: _shown, caseId, orderId, explanation, ...rest } = sighting;
  return {
    ...rest,
    account: account ?? unknownGroup,
    marketplaceId: marketplaceId ?? unknownGroup,
    ...(caseId === undefined ? {} : { caseId }),
    ...(orderId === undefined ? {} : { orderId }),
    ...(explanation === undefined ? {} : { explanation }),
  };
}
