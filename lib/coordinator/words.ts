import { browser } from 'wxt/browser';
import type { PreparedWords } from '../text/prepare-words.ts';
import { wordsVersion } from '../text/words-version.ts';

export const wordsKey = 'words';

/** The words of all languages as they stand in extension storage. */
export interface PublishedWords {
  version: string;
  languages: readonly PreparedWords[];
}

/** The published words of this version, or undefined before the background ran for the first time. */
export async function publishedWords(): Promise<readonly PreparedWords[] | undefined> {
  const stored = await browser.storage.local.get(wordsKey);
  return ofThisVersion(stored[wordsKey]);
}

export function onWordsChange(listener: (words: readonly PreparedWords[]) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const words = area === 'local' ? ofThisVersion(changes[wordsKey]?.newValue) : undefined;
    if (words !== undefined) listener(words);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

function ofThisVersion(stored: unknown): readonly PreparedWords[] | undefined {
  const published = stored as PublishedWords | undefined;
  return published?.version === wordsVersion ? published.languages : undefined;
}
