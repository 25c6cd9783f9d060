import { browser } from 'wxt/browser';
import { catalogueFor } from '../i18n/catalogues.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { Settings } from '../settings/index.ts';

const key = 'texts';

/** The catalogue for the seller's choice, or for the browser's own language. */
export function chosenTexts(settings: Settings): Catalogue {
  // WXT types only the names that it finds in public/_locales; ours are made at build time.
  const i18n = browser.i18n as { getMessage(name: string): string };
  return catalogueFor(settings.interfaceLanguage, i18n.getMessage('catalogue'));
}

/** Background: lays the texts where content scripts find them, so that these carry one language instead of all. */
export async function publishTexts(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: chosenTexts(settings) });
}

/** Content script: the published texts, or undefined before the background ran for the first time. */
export async function publishedTexts(): Promise<Catalogue | undefined> {
  const stored = await browser.storage.local.get(key);
  return stored[key] as Catalogue | undefined;
}

export function onTextsChange(listener: (texts: Catalogue) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const texts = changes[key]?.newValue;
    if (area === 'local' && texts !== undefined) listener(texts as Catalogue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
