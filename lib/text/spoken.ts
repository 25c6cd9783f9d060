import type { Tokens } from '../policy/define/reading.ts';

/** A small word that was met: its token, and the number of the language that has it. In order of token. */
export interface SmallWord {
  token: number;
  language: number;
}

/** Says whether a language is spoken in a sentence. */
export type IsSpoken = (sentence: number, language: number) => boolean;

/**
 * Drafts mix languages, but sentence by sentence: a Dutch word in a German sentence is a German one that looks like it. A sentence is
 * in the languages to which about as many of its small words belong as to any, a word of several belonging to each in part; what the
 * rest of the text is written in counts a little. `always` is the language whose words are used in all others.
 */
export function spokenIn(
  { sentence, sentenceStart }: Tokens,
  words: readonly SmallWord[],
  languages: number,
  always: number,
): IsSpoken {
  const scores = new Float32Array(sentenceStart.length * languages);
  const totals = new Float32Array(languages);
  for (let first = 0; first < words.length; ) {
    const token = words[first]?.token ?? 0;
    let owners = 0;
    let end = first;
    for (; words[end]?.token === token; end++) owners |= 1 << (words[end]?.language ?? 0);
    const part = 1 / bitsOf(owners);
    for (let language = 0; language < languages; language++) {
      if (!(owners & (1 << language))) continue;
      const place = (sentence[token] ?? 0) * languages + language;
      scores[place] = (scores[place] ?? 0) + part;
      totals[language] = (totals[language] ?? 0) + part;
    }
    first = end;
  }
  const scoreOf = (sentence: number, language: number) =>
    (scores[sentence * languages + language] ?? 0) + ofTheRest * (totals[language] ?? 0);
  const bests = new Float32Array(sentenceStart.length).fill(-1);
  return (sentence, language) => {
    if (language === always) return true;
    let best = bests[sentence] ?? 0;
    if (best < 0) {
      for (let each = 0; each < languages; each++) best = Math.max(best, scoreOf(sentence, each));
      bests[sentence] = best;
    }
    return best < fewestWords || scoreOf(sentence, language) >= best * aboutAsMany;
  };
}

const ofTheRest = 0.15;
const fewestWords = 0.5;
const aboutAsMany = 0.4;

function bitsOf(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) bits++;
  return bits;
}
