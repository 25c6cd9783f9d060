import type { ContactBuyerPart } from './contact-buyer.ts';
import type { InboxPart } from './inbox.ts';

/** A part of a page that must be there for the page to be read; each has a name in the catalogues. */
export type PagePart = 'app' | InboxPart | ContactBuyerPart;
