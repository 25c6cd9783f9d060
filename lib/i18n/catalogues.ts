import type { Catalogue } from './index.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';

/** Every interface language. A new one is one file and one line here. */
export const catalogues = { en, de } satisfies Record<string, Catalogue>;
export type InterfaceLanguage = keyof typeof catalogues;

/** The catalogue for a chosen language, or for the one of ours that the browser's language gets (see manifest-texts). */
export function catalogueFor(choice: InterfaceLanguage | 'browser', browsersChoice: string): Catalogue {
  const all: Record<string, Catalogue> = catalogues;
  return all[choice === 'browser' ? browsersChoice : choice] ?? en;
}
