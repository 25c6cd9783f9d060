import type { PageLanguage } from './assumed.ts';

/** How the practice site behaves. A change shows at the next load of a page. */
export interface Switches {
  /** `html[lang]` and the language of what the server writes. */
  language: PageLanguage;
  /** From the page's load to the filling of `#ayb-app`. */
  mountDelayMs: number;
  /** How long a re-opened case comes from the page's own cache instead of a request. */
  caseCacheMs: number;
  /** On: the reply box is the spell-checked variant with its overlay copy. Off: the plain one. */
  spellcheck: boolean;
  /** Class or id of a page part -> the name it has instead, as after a redesign. */
  renamedParts: Record<string, string>;
  /** Classes or ids of page parts that are not drawn at all. */
  missingParts: string[];
}

export const defaultSwitches = (): Switches => ({
  language: 'en-US',
  mountDelayMs: 300,
  caseCacheMs: 60_000,
  spellcheck: true,
  renamedParts: {},
  missingParts: [],
});
