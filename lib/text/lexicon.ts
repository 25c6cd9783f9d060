import { FirstWords, languageNumberOf } from './first-words.ts';
import { layOut, type PhraseNode } from './phrase-tree.ts';
import type { PreparedWords } from './prepare-words.ts';
import { spellings } from './spelling.ts';
import type { Tokenised } from './tokenise.ts';
import { hashOf, hashStart, hashStep } from './word-hash.ts';

/**
 * All phrases of all languages in one matcher: a tree over words, found by their hash. At the start only the first words are
 * entered, as numbers; what begins with a word is laid out when that word is first met, so that a cold start does not pay
 * for every phrase.
 */
export interface Lexicon {
  /** Calls `found` for every phrase, in order of the first token. Tokens of `masked` match nothing. Linear in the text. */
  match(text: string, tokens: Tokenised, masked: Uint8Array, found: OnHit): void;
}
/** Of a meaning (first-words.ts), and of the first and last token that have it. */
export type OnHit = (meaning: number, first: number, last: number) => void;

/** How a token was spelled to be found: as typed, without accents, with "ue" for "ü". */
const asTyped = 0;
const withoutAccents = 1;
const umlautsSpelled = 2;
const ways: Record<NonNullable<PreparedWords['spelling']> | 'as-written', number> = {
  'as-written': asTyped,
  'accents-optional': withoutAccents,
  'umlauts-spelled': umlautsSpelled,
};

export function compileLexicon(languages: readonly PreparedWords[]): Lexicon {
  const roots = new FirstWords(languages);
  const allowed = languages.map(({ spelling }) => ways[spelling ?? 'as-written']);

  return {
    match(text, tokens, masked, found) {
      const { count, start, end, hash, sentence, accented } = tokens;
      let other: OtherSpellings | undefined;
      const visit = (node: PhraseNode, first: number, last: number, spelled: number) => {
        for (const meaning of node.meanings) {
          if (spelled === asTyped || spelled === allowed[languageNumberOf(meaning)]) found(meaning, first, last);
        }
        const next = last + 1;
        if (next === count || masked[next] || sentence[next] !== sentence[last]) return;
        if (node.pending.length > 0) layOut(node);
        if (!node.whole && !node.beginnings) return;
        follow(node, text, start[next] ?? 0, end[next] ?? 0, hash[next] ?? 0, first, next, spelled);
        if (!accented.has(next)) return;
        other ??= otherSpellings(text, tokens);
        for (const { word, hash, way } of other.get(next) ?? [])
          if (spelled === asTyped || spelled === way) follow(node, word, 0, word.length, hash, first, next, way);
      };
      const follow = (
        { whole, beginnings }: PhraseNode,
        word: string,
        from: number,
        to: number,
        hash: number,
        first: number,
        token: number,
        spelled: number,
      ) => {
        const node = whole?.get(hash);
        if (node) visit(node, first, token, spelled);
        if (!beginnings || to - from < beginnings.shortest) return;
        let begun = hashStart;
        // A beginning of no letters: any word.
        const any = beginnings.shortest === 0 ? beginnings.nodes.get(begun) : undefined;
        if (any) visit(any, first, token, spelled);
        const until = Math.min(to, from + beginnings.longest);
        for (let i = from; i < until; i++) {
          begun = hashStep(begun, word.charCodeAt(i));
          const node = i + 1 - from >= beginnings.shortest ? beginnings.nodes.get(begun) : undefined;
          if (node) visit(node, first, token, spelled);
        }
      };
      const begin = (word: string, from: number, to: number, hash: number, token: number, spelled: number) => {
        for (const node of roots.of(word, from, to, hash)) visit(node, token, token, spelled);
      };
      for (let token = 0; token < count; token++) {
        if (masked[token]) continue;
        begin(text, start[token] ?? 0, end[token] ?? 0, hash[token] ?? 0, token, asTyped);
        if (!accented.has(token)) continue;
        other ??= otherSpellings(text, tokens);
        for (const { word, hash, way } of other.get(token) ?? []) begin(word, 0, word.length, hash, token, way);
      }
    },
  };
}

type OtherSpellings = Map<number, { word: string; hash: number; way: number }[]>;

function otherSpellings(text: string, { accented, start, end }: Tokenised): OtherSpellings {
  const others: OtherSpellings = new Map();
  for (const token of accented) {
    const typed = text.slice(start[token], end[token]);
    const bare = { word: spellings['accents-optional'](typed), way: withoutAccents };
    const spelled = { word: spellings['umlauts-spelled'](typed), way: umlautsSpelled };
    const ways = [bare, spelled].filter(({ word }) => word !== typed);
    others.set(
      token,
      ways.map((way) => ({ ...way, hash: hashOf(way.word) })),
    );
  }
  return others;
}
