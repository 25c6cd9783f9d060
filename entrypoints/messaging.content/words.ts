import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackgroundLink } from '../../lib/coordinator/background-link.ts';
import { sendMessage } from '../../lib/coordinator/protocol.ts';
import { onWordsChange, publishedWords } from '../../lib/coordinator/words.ts';
import { useWords, wordsInUse } from '../../lib/text/words.ts';

/** `missing`: neither storage nor the background gave them; they are taken as soon as they come. */
export type WordsState = 'coming' | 'there' | 'missing';

export interface Words {
  state: ReadonlySignal<WordsState>;
  /** Fetches them unless that was done: once somebody writes, since most visits to a page are for reading. */
  bring(): void;
}

/** The words of all languages, read once: they stay when the extension behind the page goes. */
export function wordsFromStorage(link: BackgroundLink, life: AbortSignal): Words {
  const state = signal<WordsState>('coming');
  let isAsked = false;
  const take = (words: Parameters<typeof useWords>[0]) => {
    if (life.aborted || state.peek() === 'there') return;
    useWords(words);
    // Made ready now, not at the first key.
    wordsInUse();
    state.value = 'there';
  };
  const fetchWords = async () => {
    const words = (await link.ask(publishedWords)) ?? (await link.ask(() => sendMessage('words')));
    if (words !== undefined) return take(words);
    if (state.peek() === 'coming') state.value = 'missing';
    onWordsChange(take, life);
  };
  return {
    state,
    bring: () => {
      if (isAsked) return;
      isAsked = true;
      void fetchWords();
    },
  };
}
