import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackgroundLink } from '../../lib/coordinator/background-link.ts';
import { sendMessage } from '../../lib/coordinator/protocol.ts';
import { onWordsChange, publishedWords } from '../../lib/coordinator/words.ts';
import { useWords } from '../../lib/text/words.ts';

export type WordsState = 'coming' | 'there' | 'missing';

/**
 * Brings the words of all languages into use, read once: they stay when the extension behind the page goes. `missing` where neither
 * storage nor the background gave them; they are taken as soon as they come.
 */
export function bringWords(link: BackgroundLink, life: AbortSignal): ReadonlySignal<WordsState> {
  const state = signal<WordsState>('coming');
  const take = (words: Parameters<typeof useWords>[0]) => {
    if (life.aborted) return;
    useWords(words);
    state.value = 'there';
  };
  const bring = async () => {
    const words = (await link.ask(publishedWords)) ?? (await link.ask(() => sendMessage('words')));
    if (words !== undefined) return take(words);
    if (state.peek() === 'coming') state.value = 'missing';
  };
  onWordsChange(take, life);
  void bring();
  return state;
}
