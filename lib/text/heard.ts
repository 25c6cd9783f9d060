import { firstIndex } from '../policy/define/place.ts';
import type { Hit, Tokens } from '../policy/define/reading.ts';
import { type Concept, concepts } from '../policy/words/concepts.ts';
import { languageNumberOf, senseOf, senseOfConcept } from './first-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedWords } from './prepare-words.ts';
import { smallWord, spokenIn } from './spoken.ts';
import type { Tokenised } from './tokenise.ts';

/** What a text speaks of. */
export interface Heard {
  /** Where a concept is spoken of, in order of place, in a language that is spoken there; words in another sense are left out. */
  hits(concept: Concept): readonly Hit[];
  /** Those of them that begin at a token from first to last. */
  hitsFrom(concept: Concept, first: number, last: number): readonly Hit[];
  /** True where its words stand at all, in whatever sense. */
  mentions(concept: Concept): boolean;
  /** Number of the language that the text is written in; undefined where that is not certain. */
  language: number | undefined;
}

/** `languages` are those of the lexicon, by their number. */
export function hear(
  lexicon: Lexicon,
  languages: readonly Pick<PreparedWords, 'grammar'>[],
  text: string,
  tokens: Tokenised,
  masked: Uint8Array,
): Heard {
  /** By concept and sense. */
  const heard: (number[] | undefined)[] = new Array(2 * concepts.length);
  const phrases: number[] = [];
  lexicon.match(text, tokens, masked, (meaning, first, last) => {
    const packed = pack(first, last, languageNumberOf(meaning));
    const sense = senseOf(meaning);
    const list = heard[sense];
    if (list) list.push(packed);
    else heard[sense] = [packed];
    if (last > first) phrases.push(smallWord(first, languageNumberOf(meaning)));
  });
  const listOf = (concept: number, isDecoy: boolean): readonly number[] =>
    heard[senseOfConcept(concept, isDecoy)] ?? nothing;
  const speech = spokenIn(
    tokens,
    inOrder(smallWords.map((concept) => listOf(concept, false))),
    phrases,
    languages.length,
    languages.findIndex(({ grammar }) => grammar?.usedInAll),
  );

  const isMeant = (packed: number, name: Concept) =>
    ofNoLanguage.has(name) || speech.in(tokens.sentence[firstOf(packed)] ?? 0, languageIn(packed), ofGrammar.has(name));
  const known: (readonly Hit[] | undefined)[] = [];
  const hits = (name: Concept): readonly Hit[] => {
    const concept = conceptNumbers.get(name) ?? -1;
    const found = known[concept];
    if (found) return found;
    const list = listOf(concept, false);
    const decoys = listOf(concept, true);
    const made: Hit[] = [];
    if (list.length > 0) {
      let covered: Uint8Array | undefined;
      for (const decoy of decoys) {
        if (!isMeant(decoy, name)) continue;
        covered ??= new Uint8Array(tokens.count);
        covered.fill(1, firstOf(decoy), lastOf(decoy) + 1);
      }
      let previous = -1;
      for (const packed of list) {
        // Of signs, the same words of several languages are one hit.
        const isRepeat = ofNoLanguage.has(name) && packed >>> 5 === previous >>> 5;
        previous = packed;
        if (isRepeat || !isMeant(packed, name) || (covered && touches(packed, covered))) continue;
        made.push(unpack(packed, tokens));
      }
    }
    known[concept] = made;
    return made;
  };
  return {
    hits,
    hitsFrom: (concept, first, last) => between(hits(concept), first, last),
    language: speech.main,
    mentions: (name) => listOf(conceptNumbers.get(name) ?? -1, false).length > 0,
  };
}

const conceptNumbers = new Map<Concept, number>(concepts.map((name, index) => [name, index]));
/** What hardly a sentence does without. */
const smallWords = (['function-word', 'negation', 'request', 'thanks', 'greeting'] as const).map((name) =>
  concepts.indexOf(name),
);
/** Small words are never borrowed: "no" is "in the" in Portuguese and "number" in Turkish. */
const ofGrammar = new Set<Concept>([
  'negation',
  'contrast',
  'coordinator',
  'subordinator',
  'we-act',
  'about',
  'option',
  'never-twice',
  'part',
  'before-doing',
]);
/** Signs and digits in words stand among the names of an address, which are of no language. */
const ofNoLanguage = new Set<Concept>(['at-sign', 'dot-sign', 'digit-word', 'mailbox', 'link-word', 'field-name']);
const nothing: readonly never[] = [];

/** The small words of all lists, by token. */
function inOrder(lists: readonly (readonly number[])[]): Int32Array {
  const words = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const list of lists) for (const packed of list) words[count++] = smallWord(firstOf(packed), languageIn(packed));
  return words.sort();
}

/** A hit in one small integer: most are never asked for. */
const pack = (first: number, last: number, language: number) => (first << 10) | ((last - first) << 5) | language;
const firstOf = (packed: number) => packed >>> 10;
const lastOf = (packed: number) => (packed >>> 10) + ((packed >>> 5) & 31);
const languageIn = (packed: number) => packed & 31;
function unpack(packed: number, { start, end }: Tokens): Hit {
  const [first, last] = [firstOf(packed), lastOf(packed)];
  return { start: start[first] ?? 0, end: end[last] ?? 0, first, last, language: languageIn(packed) };
}

/** A hit that shares a word with a decoy is none. */
function touches(packed: number, covered: Uint8Array): boolean {
  for (let token = firstOf(packed); token <= lastOf(packed); token++) if (covered[token]) return true;
  return false;
}

function between(hits: readonly Hit[], first: number, last: number): readonly Hit[] {
  const low = firstIndex(hits.length, (index) => (hits[index]?.first ?? 0) >= first);
  let end = low;
  while (end < hits.length && (hits[end]?.first ?? 0) <= last) end++;
  return low === end ? nothing : hits.slice(low, end);
}
