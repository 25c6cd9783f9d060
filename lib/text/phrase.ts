import { type Match, noLanguage, type Reading } from '../policy/define/reading.ts';
import { normalise } from './normalise.ts';
import { tokenise } from './tokenise.ts';

/** Runs of words in order; between two runs any words of the same clause may stand. */
export type Phrase = readonly (readonly Word[])[];

interface Word {
  text: string;
  /** Stands for every word that begins so. */
  isBeginning: boolean;
}

/**
 * A phrase as a seller types it: compared as a draft is, so case, accents' heaps and look-alikes do not count. A `*` of its
 * own stands for any words of one clause, at the end of a word for its endings. What has no words finds nothing.
 */
export function parsePhrase(typed: string): Phrase {
  const runs: Word[][] = [[]];
  for (const piece of normalise(typed).text.split(/\s+/)) {
    if (/^\*+$/.test(piece)) runs.push([]);
    const words = wordsOf(piece);
    const last = words.at(-1);
    if (last && piece.endsWith('*')) last.isBeginning = true;
    runs.at(-1)?.push(...words);
  }
  return runs.filter((run) => run.length > 0);
}

/** Where the phrase stands, in order and without overlaps. Linear in the text: no word is the start of a second try. */
export function findPhrase(phrase: Phrase, reading: Pick<Reading, 'text' | 'tokens'>): Match[] {
  const { tokens } = reading;
  const matches: Match[] = [];
  const [opening, ...others] = phrase;
  if (!opening) return matches;
  for (let from = 0; from < tokens.count; ) {
    const first = findRun(opening, from, tokens.count, reading);
    if (first === undefined) break;
    let next = first + opening.length;
    let isWhole = true;
    for (const run of others) {
      const clauseEnd = endOfClause(next - 1, reading);
      const at = findRun(run, next, clauseEnd, reading);
      isWhole = at !== undefined;
      next = at === undefined ? clauseEnd : at + run.length;
      if (!isWhole) break;
    }
    if (isWhole) {
      const last = next - 1;
      matches.push({ first, last, start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, language: noLanguage });
    }
    from = next;
  }
  return matches;
}

function wordsOf(piece: string): Word[] {
  const { start, end } = tokenise(piece);
  return start.map((from, index) => ({ text: piece.slice(from, end[index]), isBeginning: false }));
}

/** The first token from `from` on, and before `until`, at which the words stand one after the other in one sentence. */
function findRun(run: readonly Word[], from: number, until: number, reading: Pick<Reading, 'text' | 'tokens'>) {
  const { sentence, count } = reading.tokens;
  for (let first = from; first < until && first + run.length <= count; first++) {
    const last = first + run.length - 1;
    if (sentence[first] === sentence[last] && run.every((word, index) => isAt(word, first + index, reading)))
      return first;
  }
  return undefined;
}

function isAt(word: Word, token: number, { text, tokens }: Pick<Reading, 'text' | 'tokens'>): boolean {
  const start = tokens.start[token] ?? 0;
  const length = (tokens.end[token] ?? 0) - start;
  return (
    (word.isBeginning ? length >= word.text.length : length === word.text.length) && text.startsWith(word.text, start)
  );
}

function endOfClause(token: number, { tokens }: Pick<Reading, 'tokens'>): number {
  let end = token + 1;
  while (end < tokens.count && tokens.clause[end] === tokens.clause[token]) end++;
  return end;
}
