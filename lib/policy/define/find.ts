import type { Concept } from '../words/concepts.ts';
import type { Finder, Hit, Match, Reading, Span } from './reading.ts';

/** Finders are small functions from a reading to the places they found; rules are put together from them. */

/** Every place where one of the concepts is spoken of. */
export const concept = (...concepts: Concept[]): Finder =>
  shared((reading) => {
    const all = concepts.flatMap((name) => reading.hits(name).map((hit) => matchOf(reading, hit)));
    return concepts.length > 1 ? inOrder(all) : all;
  });

interface Nearness {
  /** At most so many words between the two; default 8. */
  within?: number;
  /** Default 'sentence'; 'next-sentence' reaches one sentence further, either way. */
  scope?: 'clause' | 'sentence' | 'next-sentence';
  /** 'either' by default; 'before': the first one comes first. */
  order?: 'before' | 'either';
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
    if (lefts.length === 0) return [];
    const rights = findRight(reading);
    const matches: Match[] = [];
    let from = 0;
    for (const a of lefts) {
      while (from < rights.length && at(rights, from).first < a.first - within - longestSpan) from++;
      for (let i = from; i < rights.length; i++) {
        const b = at(rights, i);
        if (b.first - a.last - 1 > within) break;
        if (same(a, b) || a.first - b.last - 1 > within) continue;
        if (order === 'before' && b.first < a.first) continue;
        if (!inScope(reading, a, b, scope)) continue;
        matches.push(join(a, b));
        break;
      }
    }
    return matches;
  });
}

/** A match of `near` may itself be long; further back than so many words nothing is looked for. */
const longestSpan = 60;
const longestPhrase = 8;

export const anyOf = (...finders: Finder[]): Finder =>
  shared((reading) => inOrder(finders.flatMap((find) => find(reading))));

/** A guard says of a match that it is not meant. */
export type Guard = (match: Match, reading: Reading) => boolean;

export const except = (find: Finder, ...guards: Guard[]): Finder =>
  shared((reading) => find(reading).filter((match) => !guards.some((guard) => guard(match, reading))));

/** "We cannot offer …": a negation before it in the same clause, or inside it. */
export const negated =
  (within = 6): Guard =>
  (match, reading) =>
    reading
      .hitsFrom('negation', match.first - within - longestPhrase, match.last)
      .some((hit) => isBefore(reading, hit, match, within) || (hit.first > match.first && hit.last < match.last));

/** One of the concepts stands at most so many words before the match, in the same clause. */
export const after =
  (concepts: Concept | readonly Concept[], within = 3): Guard =>
  (match, reading) =>
    listed(concepts).some((name) =>
      reading
        .hitsFrom(name, match.first - within - longestPhrase, match.first)
        .some((hit) => isBefore(reading, hit, match, within)),
    );

/** One of the concepts stands at most so many words behind the match, in the same sentence. */
export const before =
  (name: Concept, within = 0): Guard =>
  (match, reading) =>
    reading.hitsFrom(name, match.last + 1, match.last + 1 + within).some((hit) => sameSentence(reading, hit, match));

/** "… on the design": what the match speaks of is one of the topics. */
export const about =
  (topic: Concept, within = 4): Guard =>
  (match, reading) =>
    reading
      .hitsFrom('about', match.last, match.last + 2)
      .some((link) =>
        reading.hitsFrom(topic, link.last + 1, link.last + 1 + within).some((hit) => sameSentence(reading, hit, match)),
      );

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
  return { start, end, first, last, language: 0 };
}

export function sameSentence(reading: Reading, a: Hit, b: Hit): boolean {
  return reading.tokens.sentence[a.first] === reading.tokens.sentence[b.first];
}

export function matchOf({ tokens }: Reading, hit: Hit): Match {
  return { ...hit, start: tokens.start[hit.first] ?? 0, end: tokens.end[hit.last] ?? 0 };
}

function shared(find: Finder): Finder {
  const remembering: Finder = (reading) => {
    const known = reading.found.get(remembering);
    if (known) return known;
    const matches = find(reading);
    reading.found.set(remembering, matches);
    return matches;
  };
  return remembering;
}

function finderOf(operand: Operand): Finder {
  if (typeof operand === 'function') return operand;
  return concept(...listed(operand));
}

const listed = (concepts: Concept | readonly Concept[]): readonly Concept[] =>
  typeof concepts === 'string' ? [concepts] : concepts;
const inOrder = (matches: Match[]) => matches.sort((a, b) => a.first - b.first || a.last - b.last);
const isBefore = ({ tokens }: Reading, hit: Hit, match: Hit, within: number) =>
  hit.last < match.first &&
  match.first - hit.last - 1 <= within &&
  tokens.clause[hit.last] === tokens.clause[match.first];
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
