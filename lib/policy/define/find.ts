import type { Severity } from '../message.ts';
import type { Concept } from '../words/concepts.ts';
import type { Guard } from './guard.ts';
import { listed, mostTokensAWord } from './place.ts';
import type { Finder, Hit, Match, Reading } from './reading.ts';

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

export const except = (find: Finder, ...guards: Guard[]): Finder =>
  shared((reading) => {
    const matches = find(reading);
    if (matches.length === 0) return matches;
    return matches.filter((match) => !guards.some((guard) => guard(match, reading)));
  });

/** Several lists as one, in order of place. Most are empty: then nothing is copied. */
function merged(lists: (readonly Match[])[]): readonly Match[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length === 0) return none;
  const [only] = filled;
  return filled.length === 1 && only?.length === 1 ? only : inOrder(filled.flat());
}

const none: readonly Match[] = [];

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

const inOrder = (matches: Match[]) => matches.sort((a, b) => a.first - b.first || a.last - b.last);
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

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}
