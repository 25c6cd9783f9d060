import type { Quoting } from '../policy/words/concepts.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import type { PreparedWords } from './prepare-words.ts';
import type { Dots } from './tokenise.ts';

/** The words that texts are read with, and what is made of them. */
export interface WordsInUse {
  languages: readonly PreparedWords[];
  lexicon: Lexicon;
  quoting: readonly Quoting[];
  dots: Dots;
}

let given: readonly PreparedWords[] = [];
let inUse: WordsInUse | undefined;

/**
 * The words for all texts from now on. None are built in: what is loaded into a page is code, and gets the words later; plain Node and
 * extension pages import `with-all-words.ts`.
 */
export function useWords(languages: readonly PreparedWords[]): void {
  given = languages;
  inUse = undefined;
}

/** Made ready at the first text. */
export function wordsInUse(): WordsInUse {
  inUse ??= {
    languages: given,
    lexicon: compileLexicon(given),
    quoting: given.map(({ quoting }) => quoting),
    dots: { abbreviations: dotted(given, 'abbreviations'), afterOrdinal: dotted(given, 'afterOrdinal') },
  };
  return inUse;
}

const dotted = (languages: readonly PreparedWords[], list: keyof Dots) =>
  new Set(languages.flatMap(({ dots }) => dots?.[list].split(', ') ?? []));
