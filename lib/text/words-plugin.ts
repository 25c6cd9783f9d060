import { allWords } from './all-words.ts';
import { hashOf } from './word-hash.ts';

/** For the builds: puts the prepared words in the place of `all-words.ts`, so that nothing is prepared where a draft is written. */
export function preparedWords() {
  const words = JSON.stringify(allWords);
  const version = `${words.length}-${hashOf(words)}`;
  return {
    name: 'prepared-words',
    enforce: 'pre' as const,
    load(id: string) {
      if (id.endsWith('/lib/text/all-words.ts')) return `export const allWords = ${words};`;
      if (id.endsWith('/lib/text/words-version.ts')) return `export const wordsVersion = '${version}';`;
      return undefined;
    },
  };
}
