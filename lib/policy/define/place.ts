import type { Concept } from '../words/concepts.ts';
import { type Hit, type Match, noLanguage, type Reading, type Span } from './reading.ts';

/** The match for a stretch of the text that a scanner found. */
export function matchAt(reading: Reading, { start, end }: Span): Match {
  const { tokens } = reading;
  const first = firstIndex(tokens.count, (index) => (tokens.end[index] ?? 0) > start);
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

/** The first of some ordered stretches that ends behind a place. */
export const firstEndingAfter = <Place extends Span>(places: readonly Place[], offset: number): Place | undefined =>
  places[firstIndex(places.length, (index) => (places[index]?.end ?? 0) > offset)];

/** The first index for which an ordered test holds, or the count. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const listed = (concepts: Concept | readonly Concept[]): readonly Concept[] =>
  typeof concepts === 'string' ? [concepts] : concepts;

/** In unspaced writing a word is several tokens, at most so many. */
export const mostTokensAWord = 4;
