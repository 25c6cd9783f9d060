import type { Severity } from '../message.ts';
import type { Concept } from '../words/concepts.ts';
import { type Finder, type Hit, type Match, noLanguage, type Reading, type Span } from './reading.ts';

/** Finders are small functions from a reading to the places they found; rules are put together from them. */

/** Every place where one of the concepts is spoken of. */
export const concept = (...concepts: Concept[]): Finder =>
  concepts.length === 1
    ? (reading) => reading.hits(concepts[0] as Concept)
    : shared((reading) => merged(concepts.map((name) => reading.hits(name))));

interface Nearness {
  /** At most so many words between the two; default 8. In unspaced writing a few characters count as one. */
  within?: number;
  /** Default 'sentence'; 'next-sentence' reaches one sentence further, either way. */
  scope?: 'clause' | 'sentence' | 'next-sentence';
  /**
   * 'either' by default; 'before': the first one comes first, which says nothing in a language with the verb at the end; 'ahead': so
   * also there, as a word before the noun that it describes.
   */
  order?: 'before' | 'ahead' | 'either';
}

type Operand = Concept | readonly Concept[] | Finder;

/** Two things that stand close to each other; the match covers both. Linear: the second list is walked once. */
export function near(
  left: Operand,
  right: Operand,
  { within = 8, scope = 'sentence', order = 'either' }: Nearness = {},
): Finder {
  const [findLeft, findRight] = [finderOf(left), finderOf(right)];
  return shared((reading) => {
    const lefts = findLeft(reading);
    if (lefts.length === 0) return none;
    const rights = findRight(reading);
    if (rights.length === 0) return none;
    const matches: Match[] = [];
    let from = 0;
    for (const a of lefts) {
      while (from < rights.length && at(rights, from).first < a.first - within * mostTokensAWord - longestSpan) from++;
      const { verbLast, freeOrder, tokensAWord = 1 } = reading.grammar(a.language);
      const reach = within * tokensAWord;
      for (let i = from; i < rights.length; i++) {
        const b = at(rights, i);
        if (b.first - a.last - 1 > reach) break;
        if (same(a, b) || a.first - b.last - 1 > reach) continue;
        if (order !== 'either' && b.first < a.first && !freeOrder && !(verbLast && order === 'before')) continue;
        if (!inScope(reading, a, b, scope)) continue;
        matches.push(join(a, b));
        break;
      }
    }
    return matches;
  });
}

/** The places of a concept in whose next sentence, or the one before, the other stands. */
export const beside = (name: Concept, find: Finder): Finder =>
  shared((reading) => {
    const { sentence } = reading.tokens;
    const sentences = new Set(find(reading).map(({ first }) => sentence[first] ?? -1));
    return reading.hits(name).filter(({ first }) => {
      const own = sentence[first] ?? -1;
      return !sentences.has(own) && (sentences.has(own - 1) || sentences.has(own + 1));
    });
  });

/** A match of `near` may itself be long; further back than so many words nothing is looked for. */
const longestSpan = 60;
const longestPhrase = 24;
const mostTokensAWord = 4;

export const anyOf = (...finders: Finder[]): Finder =>
  shared((reading) => merged(finders.map((find) => find(reading))));

/** The same places, each weighed otherwise than the rule. */
export const as = (severity: Severity, find: Finder): Finder =>
  shared((reading) => find(reading).map((match) => ({ ...match, severity })));

/** The same places, which are a fault of their own also where the rule yields to another. */
export const standingAlone = (find: Finder): Finder =>
  shared((reading) => find(reading).map((match) => ({ ...match, standsAlone: true })));

/** "15% off" begins at the number: what was found, with the amount right before it. */
export const withAmount = (find: Finder): Finder =>
  shared((reading) =>
    find(reading).map((match) => {
      const { tokens, text } = reading;
      let { first } = match;
      while (
        first > 0 &&
        (tokens.start[first] ?? 0) - (tokens.end[first - 1] ?? 0) <= 1 &&
        isAmount(text, tokens, first - 1)
      )
        first--;
      return first === match.first ? match : { ...match, first, start: tokens.start[first] ?? match.start };
    }),
  );

const isAmount = (text: string, { start, end }: Reading['tokens'], token: number) =>
  /^(?:\d+|[%€$£¥])$/.test(text.slice(start[token] ?? 0, end[token] ?? 0));

/** A guard says of a match that it is not meant. */
export type Guard = (match: Match, reading: Reading) => boolean;

export const except = (find: Finder, ...guards: Guard[]): Finder =>
  shared((reading) => {
    const matches = find(reading);
    if (matches.length === 0) return matches;
    return matches.filter((match) => !guards.some((guard) => guard(match, reading)));
  });

/** "We cannot offer …": a negation before it in the same clause, or inside it. */
export const negated =
  (within = 6): Guard =>
  (match, reading) =>
    reading
      .hitsFrom('negation', ...around(match, within))
      .some(
        (hit) =>
          !isBorrowed(reading, hit, match) &&
          (isBefore(reading, hit, match, within) ||
            isInside(reading, hit, match) ||
            (reading.grammar(hit.language).freeOrder === true && isBefore(reading, match, hit, within))),
      );

/** A match may span two sentences: what is denied in the first is not denied in the last. */
const isInside = ({ tokens }: Reading, hit: Hit, match: Match) =>
  hit.first > match.first && hit.last < match.last && tokens.sentence[hit.first] === tokens.sentence[match.last];

/** One of the concepts stands at most so many words before the match, in the same clause and, as it is grammar, in its language. */
export const after =
  (concepts: Concept | readonly Concept[], within = 3): Guard =>
  (match, reading) =>
    listed(concepts).some((name) =>
      reading
        .hitsFrom(name, ...around(match, within))
        .some((hit) => speaksAs(reading, hit, match) && isBefore(reading, hit, match, within)),
    );

/** One of the concepts stands at most so many words behind the match, in the same sentence. */
export const before =
  (name: Concept, within = 0): Guard =>
  (match, reading) =>
    reading
      .hitsFrom(name, match.last + 1, match.last + 1 + within)
      .some((hit) => speaksAs(reading, hit, match) && sameSentence(reading, hit, match));

/** "… on the design": what the match speaks of is one of the topics, which stands in front where the verb comes last. */
export const about =
  (topic: Concept, within = 4): Guard =>
  (match, reading) =>
    reading
      .hitsFrom('about', match.last, match.last + 2)
      .some((link) =>
        reading.hitsFrom(topic, link.last + 1, link.last + 1 + within).some((hit) => sameSentence(reading, hit, match)),
      ) || isAboutInFront(topic, within, match, reading);

function isAboutInFront(topic: Concept, within: number, match: Match, reading: Reading): boolean {
  const { verbLast, tokensAWord = 1 } = reading.grammar(match.language);
  if (!verbLast) return false;
  return reading
    .hitsFrom('about', match.first - 3 * tokensAWord, match.first - 1)
    .some((link) =>
      reading
        .hitsFrom(topic, link.first - within * tokensAWord, link.first - 1)
        .some((hit) => sameSentence(reading, hit, match)),
    );
}

/** Any of the concepts anywhere in the sentence of the match. */
export const withInSentence =
  (...concepts: Concept[]): Guard =>
  (match, reading) =>
    concepts.some((name) => reading.sentencesWith(name).has(reading.tokens.sentence[match.first] ?? -1));

/** The buyer's own last message speaks of it: an answer is no offer. */
export const buyerSpokeOf =
  (...concepts: Concept[]): Guard =>
  (_match, reading) => {
    const buyer = reading.buyer();
    return buyer !== undefined && concepts.some((name) => buyer.mentions(name));
  };

/** The match for a stretch of the text that a scanner found. */
export function matchAt(reading: Reading, { start, end }: Span): Match {
  const { tokens } = reading;
  const first = firstTokenEndingAfter(tokens.end, tokens.count, start);
  let last = first;
  while (last + 1 < tokens.count && (tokens.start[last + 1] ?? end) < end) last++;
  return { start, end, first, last, language: noLanguage };
}

/** The match for a stretch of the source, for finders that look at signs and blanks, which have no place in `text`. */
export function matchInSource(reading: Reading, span: Span): Match {
  return { ...matchAt(reading, reading.fromSource(span)), sourceSpan: span };
}

export function sameSentence(reading: Reading, a: Hit, b: Hit): boolean {
  return reading.tokens.sentence[a.first] === reading.tokens.sentence[b.first];
}

/** Several lists as one, in order of place. Most are empty: then nothing is copied. */
function merged(lists: (readonly Match[])[]): readonly Match[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length === 0) return none;
  const [only] = filled;
  return filled.length === 1 && only?.length === 1 ? only : inOrder(filled.flat());
}

const none: readonly Match[] = [];

/** "Amazon" acts in English; before another language's "review" it is a name. */
const speaksAs = ({ grammar }: Reading, hit: Hit, match: Match) =>
  hit.language === match.language || match.language === noLanguage || grammar(match.language).usedInAll === true;

/** "No" of another language's match is "number". Neighbours such as Spanish and Portuguese deny each other. */
const isBorrowed = ({ grammar }: Reading, hit: Hit, match: Match) =>
  grammar(hit.language).usedInAll === true && match.language !== noLanguage && !grammar(match.language).usedInAll;

let finders = 0;

function shared(find: Finder): Finder {
  const number = finders++;
  return (reading) => {
    const known = reading.found[number];
    if (known) return known;
    const matches = find(reading);
    reading.found[number] = matches;
    return matches;
  };
}

function finderOf(operand: Operand): Finder {
  if (typeof operand === 'function') return operand;
  return concept(...listed(operand));
}

const listed = (concepts: Concept | readonly Concept[]): readonly Concept[] =>
  typeof concepts === 'string' ? [concepts] : concepts;
const inOrder = (matches: Match[]) => matches.sort((a, b) => a.first - b.first || a.last - b.last);
const around = (match: Hit, within: number) =>
  [
    match.first - within * mostTokensAWord - longestPhrase,
    match.last + within * mostTokensAWord + longestPhrase,
  ] as const;

/** In a language with the verb at the end, what stands before something in English stands behind it. */
function isBefore({ tokens, grammar }: Reading, hit: Hit, match: Hit, within: number): boolean {
  const { verbLast, tokensAWord = 1 } = grammar(hit.language);
  const [front, back] = verbLast ? [match, hit] : [hit, match];
  return (
    front.last < back.first &&
    back.first - front.last - 1 <= within * tokensAWord &&
    tokens.clause[front.last] === tokens.clause[back.first]
  );
}

const same = (a: Hit, b: Hit) => a.first === b.first && a.last === b.last;

function join(a: Match, b: Match): Match {
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    language: a.language,
  };
}

function inScope({ tokens }: Reading, a: Match, b: Match, scope: NonNullable<Nearness['scope']>): boolean {
  const [before, behind] = a.first <= b.first ? [a, b] : [b, a];
  if (scope === 'clause') return tokens.clause[before.last] === tokens.clause[behind.first];
  const apart = (tokens.sentence[behind.first] ?? 0) - (tokens.sentence[before.last] ?? 0);
  return apart <= (scope === 'next-sentence' ? 1 : 0);
}

/** The first of some ordered stretches that ends behind a place. */
export function firstEndingAfter<Place extends Span>(places: readonly Place[], offset: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(places, middle).end > offset) high = middle;
    else low = middle + 1;
  }
  return places[low];
}

function firstTokenEndingAfter(ends: number[], count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}
