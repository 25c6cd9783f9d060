import { browser } from 'wxt/browser';
import { allWords } from '../text/all-words.ts';
import { wordsVersion } from '../text/words-version.ts';
import { type PublishedWords, publishedWords, wordsKey } from './words.ts';

/**
 * Background: lays the words where content scripts find them, unless they stand there. What is loaded into every page would be four
 * times as large with them, and most pages have no draft.
 */
export async function publishWords(): Promise<void> {
  if (await publishedWords()) return;
  const words: PublishedWords = { version: wordsVersion, languages: allWords };
  await browser.storage.local.set({ [wordsKey]: words });
}
