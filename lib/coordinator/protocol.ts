import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Catalogue } from '../i18n/index.ts';
import type { PreparedWords } from '../text/prepare-words.ts';
import type { CaseSighting, OrderFacts, PageReport } from './sightings.ts';

/** Every message to the background, one line each. All are JSON and may arrive twice. */
export interface ProtocolMap {
  /** One of the page's own answers as the page-world script handed it over: an envelope's JSON text, not yet trusted. */
  pageAnswered(message: { envelope: string; account?: string | undefined }): void;
  /** A send was put into the outbox. */
  sendPosted(): void;
  caseShown(sighting: CaseSighting): void;
  pageRead(report: PageReport): void;
  orderFacts(order: { orderId: string; account?: string | undefined }): OrderFacts;
  /** The interface's texts in the chosen language. */
  texts(): Catalogue;
  /** The words of all languages. */
  words(): readonly PreparedWords[];
  /** An extension page changed what is stored: snapshot and badge are made anew. */
  storeChanged(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
