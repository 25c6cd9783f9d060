import { concepts, type Words } from '../policy/words/concepts.ts';
import { spellings } from './spelling.ts';

/** What the lexicon and the readers need of a language. The builds carry this instead of the word files. */
export interface PreparedWords extends Omit<Words, 'phrases' | 'decoys'> {
  /** One line of phrases for each concept, in their order, and behind them one of decoys for each; spelled as texts are compared. */
  lists: string;
  /** At least as many as there are phrases, and choices for their first words. */
  most: number;
}

export function prepareWords({ phrases, decoys, ...facts }: Words): PreparedWords {
  const lines = [phrases, decoys].flatMap((lists) => concepts.map((name) => tight(lists[name] ?? '')));
  const lists = spellings[facts.spelling ?? 'as-written'](lines.join('\n'));
  return { ...facts, lists, most: lists.split(/[|,\n]/).length };
}

/** Without blanks that part nothing, and with words parted where the tokeniser parts them ("d'avis"). */
const tight = (list: string) =>
  list
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([|,]) ?/g, '$1')
    .replace(/'(?=[a-zà-ž]{3})/g, '_');
