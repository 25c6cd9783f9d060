import type { Tokens } from '../policy/define/reading.ts';

/** Languages by their number. */
export interface Spoken {
  /** The language whose words are used in all others is spoken everywhere, unless it is asked `strictly`. */
  in(sentence: number, language: number, strictly: boolean): boolean;
  /** The one that the text is written in; undefined where there is too little of it, or where two are close. */
  main: number | undefined;
}

/**
 * Drafts mix languages, but sentence by sentence: a Dutch word in a German sentence is a German one that looks like it. A sentence is
 * in the languages to which about as many of its small words belong as to any, a word of several belonging to each in part; what the
 * rest of the text is written in counts a little. `words` are the small words that were met, each with its token and the number of a
 * language that has it in one number (`smallWord`), in order; `always` is the language whose words are used in all others.
 */
export function spokenIn(
  { sentence, sentenceStart }: Tokens,
  words: ArrayLike<number>,
  phrases: readonly number[],
  languages: number,
  always: number,
): Spoken {
  const scores = new Float32Array(sentenceStart.length * languages);
  const totals = new Float32Array(languages);
  for (let first = 0; first < words.length; ) {
    const token = (words[first] ?? 0) >>> languageBits;
    let owners = 0;
    let end = first;
    for (; end < words.length && (words[end] ?? 0) >>> languageBits === token; end++)
      owners |= 1 << ((words[end] ?? 0) & ((1 << languageBits) - 1));
    const part = 1 / bitsOf(owners);
    for (let language = 0; language < languages; language++) {
      if (!(owners & (1 << language))) continue;
      const place = (sentence[token] ?? 0) * languages + language;
      scores[place] = (scores[place] ?? 0) + part;
      totals[language] = (totals[language] ?? 0) + part;
    }
    first = end;
  }
  for (const phrase of phrases) {
    const language = phrase & ((1 << languageBits) - 1);
    const place = (sentence[phrase >>> languageBits] ?? 0) * languages + language;
    scores[place] = (scores[place] ?? 0) + phraseWeight;
  }
  const scoreOf = (sentence: number, language: number) =>
    (scores[sentence * languages + language] ?? 0) + ofTheRest * (totals[language] ?? 0);
  const bests = new Float32Array(sentenceStart.length).fill(-1);
  return {
    in(sentence, language, strictly) {
      if (language === always && !strictly) return true;
      let best = bests[sentence] ?? 0;
      if (best < 0) {
        for (let each = 0; each < languages; each++) best = Math.max(best, scoreOf(sentence, each));
        bests[sentence] = best;
      }
      return best < fewestWords || scoreOf(sentence, language) >= best * aboutAsMany;
    },
    main: clearlyMost(totals),
  };
}

const languageBits = 5;
export const smallWord = (token: number, language: number) => (token << languageBits) | language;

function clearlyMost(totals: Float32Array): number | undefined {
  const best = totals.indexOf(Math.max(...totals));
  const top = totals[best] ?? 0;
  const isAlone = totals.every((total, language) => language === best || total * 2 <= top);
  return top >= enoughWords && isAlone ? best : undefined;
}

const enoughWords = 3;

const ofTheRest = 0.15;
const phraseWeight = 0.5;
const fewestWords = 1.2;
const aboutAsMany = 0.4;

function bitsOf(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) bits++;
  return bits;
}
