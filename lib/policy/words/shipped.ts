import type { Words } from './concepts.ts';
import { en } from './en.ts';

/**
 * The languages that the browser builds carry (see wxt.config.ts): those whose words fit into the content script's budget. All
 * others are in index.ts only, where tests, accuracy and bench have them; each moves here when the words have become small enough.
 */
export const languages: readonly Words[] = [en];
