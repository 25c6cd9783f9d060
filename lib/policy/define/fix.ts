import type { Edit } from '../message.ts';
import type { Concept } from '../words/concepts.ts';
import type { Match, Reading, Span } from './reading.ts';

/** A fix is a real edit of the source. Labels are strings of the interface. */
export interface ProposedFix {
  label: `fix.${'answer-here' | 'clear-message' | 'close-up' | 'drop-double' | 'drop-emoji' | 'drop-image' | 'drop-line' | 'drop-link' | 'drop-markup' | 'drop-part' | 'drop-placeholder' | 'drop-sentence' | 'drop-styling' | 'drop-web-ending' | 'fill-order-id' | 'lower-case' | 'one-mark' | 'plain-letters' | 'use-https'}`;
  edits: Edit[];
}
export type Fixer = (match: Match, reading: Reading) => ProposedFix[];

/** Drops ", and please leave us …" where the words before it stand on their own, else the sentence. */
export const dropClause = (): Fixer => (match, reading) => {
  const part = trailingPart(match, reading);
  if (part) return [{ label: 'fix.drop-part', edits: [cut(reading.source, part)] }];
  return dropSentence()(match, reading);
};

/** Drops every sentence that the match touches, and the line with it if nothing else is on it. */
export const dropSentence = (): Fixer => (match, reading) => [
  { label: 'fix.drop-sentence', edits: [cut(reading.source, sentencesOf(match, reading))] },
];

/**
 * "email us at …" becomes "reply to this message"; a second way after "or" goes; a line that is only a label and the
 * address goes; else the clause.
 */
export const answerHere = (): Fixer => (match, reading) => {
  const asking = hitBefore('contact-us', match, reading, 6);
  const from = asking ? Math.min(asking.first, match.first) : match.first;
  const end = asking ? endOfVerb(match, reading) : match.end;
  const offsets = { start: Math.min(reading.tokens.start[from] ?? match.start, match.start), end };
  const joining = hitBefore('coordinator', { ...match, first: from }, reading, 0);
  if (joining && joining.first > firstOfSentence(joining.first, reading) && endsThePart(match, reading)) {
    const start = reading.tokens.start[joining.first] ?? 0;
    return [{ label: 'fix.drop-part', edits: [cut(reading.source, reading.toSource({ start, end: match.end }))] }];
  }
  if (asking) {
    const text = reading.wording('answer-here', asking.language);
    const span = reading.toSource(offsets);
    return [
      { label: 'fix.answer-here', edits: [{ ...span, text: likeSentenceStart(reading.source, span.start, text) }] },
    ];
  }
  const line = lineOf(reading.source, reading.toSource(match));
  const shown = reading.source.slice(line.start, line.end).trim();
  if (shown.split(/\s+/).length <= 5 && !/[.!?]\s|[。！？]./.test(shown))
    return [{ label: 'fix.drop-line', edits: [cut(reading.source, line)] }];
  return dropClause()(match, reading);
};

/** Takes the characters away together with the space before them. */
export const dropCharacters =
  (label: ProposedFix['label']): Fixer =>
  (match, reading) => [{ label, edits: [cut(reading.source, match.sourceSpan ?? reading.toSource(match))] }];

/** What only the seller can mend: another file, fewer words. */
export const leftToSeller: Fixer = () => [];

export const clearMessage =
  (): Fixer =>
  (_match, { source }) => [{ label: 'fix.clear-message', edits: [{ start: 0, end: source.length, text: '' }] }];

/**
 * The edit that removes a stretch and leaves neither double spaces, a space before punctuation, nor an empty line where
 * a filled one was.
 */
export function cut(source: string, { start, end }: Span): Edit {
  let [from, to] = [start, end];
  while (from > 0 && isBlank(source[from - 1])) from--;
  while (to < source.length && isBlank(source[to])) to++;
  const opensLine = from === 0 || source[from - 1] === '\n';
  const closesLine = to === source.length || source[to] === '\n';
  if (opensLine && closesLine) return { ...wholeLine(source, from, to), text: '' };
  if (opensLine) return { start: from, end: to, text: '' };
  const tight = closesLine || /[.,;:!?)\]]/.test(source[to] ?? '');
  return { start: from, end: to, text: tight || (from === start && to === end) ? '' : ' ' };
}

function wholeLine(source: string, from: number, to: number): Span {
  let end = to;
  let start = from;
  if (source[end] === '\n') end++;
  else if (start > 0) start--;
  const blankBefore = start === 0 || source[start - 1] === '\n';
  while (blankBefore && end < source.length && source[end] === '\n') end++;
  return { start, end };
}

function sentencesOf(match: Match, reading: Reading): Span {
  const { tokens } = reading;
  const first = firstOfSentence(match.first, reading);
  const start = Math.min(match.start, tokens.start[first] ?? match.start);
  const end = Math.max(match.end, tokens.end[lastOfSentence(Math.max(match.last, first), reading)] ?? match.end);
  return withEndMarks(reading.source, reading.toSource({ start, end }));
}

function withEndMarks(source: string, span: Span): Span {
  const behind =
    /^(?:[ \u00a0\u202f](?=[!?»])|[.!?…)"'”’»\]。！？])*/.exec(source.slice(span.end, span.end + nearby))?.[0].length ??
    0;
  const before = /["'“‘([¡¿*•-]*$/.exec(source.slice(Math.max(0, span.start - 3), span.start))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end + behind };
}

/** From a joining word ("and", "but") to the end of the sentence, if the match is all behind it. */
function trailingPart(match: Match, reading: Reading): Span | undefined {
  const { tokens, source } = reading;
  const first = firstOfSentence(match.first, reading);
  if (tokens.sentence[match.first] !== tokens.sentence[match.last]) return undefined;
  if (reading.hitsFrom('subordinator', first, first).length > 0) return undefined;
  const joining = reading.hitsFrom('coordinator', Math.max(first + 2, match.first - 60), match.first - 1).at(-1);
  if (!joining) return undefined;
  // "It would be nice if you took a minute and …": the wish before it falls with its end.
  if (reading.hitsFrom('wish', first, joining.first).length > 0) return undefined;
  const last = lastOfSentence(match.last, reading);
  const span = reading.toSource({
    start: tokens.start[joining.first] ?? 0,
    end: Math.max(match.end, tokens.end[last] ?? 0),
  });
  let { start } = span;
  while (start > 0 && /[\s,;]/.test(source[start - 1] ?? '')) start--;
  return { start, end: span.end };
}

function endsThePart(match: Match, { tokens }: Reading): boolean {
  const next = match.last + 1;
  return next >= tokens.count || tokens.clause[next] !== tokens.clause[match.last];
}

/** "Rufen Sie uns unter … an": the end of the verb goes with its beginning. */
function endOfVerb(match: Match, reading: Reading): number {
  const { tokens, hitsFrom } = reading;
  const rest = hitsFrom('verb-rest', match.last + 1, match.last + 3).findLast(
    ({ first, last }) =>
      tokens.clause[first] === tokens.clause[match.last] && tokens.clause[last + 1] !== tokens.clause[last],
  );
  return rest ? (tokens.end[rest.last] ?? match.end) : match.end;
}

function hitBefore(concept: Concept, match: Match, reading: Reading, within: number) {
  const { sentence } = reading.tokens;
  return reading
    .hitsFrom(concept, match.first - within - 8, match.first)
    .filter((hit) => match.first - hit.last - 1 <= within && sentence[hit.first] === sentence[match.first])
    .at(-1);
}

function firstOfSentence(token: number, { tokens }: Reading): number {
  return tokens.sentenceStart[tokens.sentence[token] ?? 0] ?? token;
}

function lastOfSentence(token: number, { tokens }: Reading): number {
  return (tokens.sentenceStart[(tokens.sentence[token] ?? 0) + 1] ?? token + 1) - 1;
}

/** The line around a stretch; a long one is cut, nobody asks for its ends. */
function lineOf(source: string, { start, end }: Span): Span {
  const before = source.slice(Math.max(0, start - nearby), start);
  const behind = source.slice(end, end + nearby);
  const next = behind.indexOf('\n');
  return {
    start: start - before.length + before.lastIndexOf('\n') + 1,
    end: end + (next < 0 ? behind.length : next),
  };
}

const nearby = 200;

function likeSentenceStart(source: string, start: number, text: string): string {
  const before = source.slice(Math.max(0, start - nearby), start).trimEnd();
  const opens = before === '' || /[.!?。！？]$/.test(before) || source[start - 1] === '\n';
  return opens ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const isBlank = (character: string | undefined) => character === ' ' || character === '\t' || character === '\u00a0';
