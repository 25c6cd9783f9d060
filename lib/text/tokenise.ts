import type { Span, Tokens } from '../policy/define/reading.ts';
import { kind, kindOf } from './characters.ts';
import { hashStart, hashStep } from './word-hash.ts';

/** What one walk over the text brings: words with their clause and sentence, and where links and addresses may be. */
export interface Tokenised extends Tokens {
  hash: number[];
  /** Tokens that begin with a digit or hold one, by index. */
  numeric: number[];
  /** Tokens with a letter that is not among a to z, by index; none of unspaced writing. */
  accented: Set<number>;
  /** Dots between letters or digits, and at-signs, by offset. */
  dots: number[];
  ats: number[];
}

/**
 * Splits a normalised text. A sentence ends at a full stop before a blank (not before a small letter: "approx. two"), at an
 * empty line, and at a line break unless the next line goes on in small letters. `isUpper` tells of the source's case.
 */
export function tokenise(
  text: string,
  quoted: readonly Span[] = [],
  isUpper: (index: number) => boolean = () => true,
  dots: Dots = noDots,
): Tokenised {
  const out: Tokenised = {
    count: 0,
    start: [],
    end: [],
    clause: [],
    sentence: [],
    sentenceStart: [],
    hash: [],
    numeric: [],
    accented: new Set(),
    dots: [],
    ats: [],
  };
  let clause = 0;
  let sentence = 0;
  let quotedIndex = 0;
  let breaks: typeof noBreak | typeof clauseBreak | typeof sentenceBreak = noBreak;
  const length = text.length;

  for (let i = 0; i < length; ) {
    const history = quoted[quotedIndex];
    if (history && i >= history.start) {
      i = Math.max(i, history.end);
      quotedIndex++;
      breaks = sentenceBreak;
      continue;
    }
    const code = text.charCodeAt(i);
    const what = kindOf(code);
    if (what === kind.letter || what === kind.digit || what === kind.ideograph || what === kind.sign) {
      if (breaks !== noBreak && out.count > 0) {
        clause++;
        if (breaks === sentenceBreak) sentence++;
      }
      breaks = noBreak;
      if (out.sentenceStart.length <= sentence) out.sentenceStart.push(out.count);
      const from = i;
      let hash = hashStep(hashStart, code);
      let numeric = what === kind.digit;
      let bits = what === kind.ideograph ? 0 : code;
      i++;
      while (i < length) {
        const next = text.charCodeAt(i);
        const nextKind = kindOf(next);
        const goesOn =
          what === kind.sign
            ? next === code
            : what !== kind.ideograph &&
              (nextKind === kind.letter ||
                nextKind === kind.digit ||
                (nextKind === kind.apostrophe &&
                  i + 1 < length &&
                  kindOf(text.charCodeAt(i + 1)) === kind.letter &&
                  !elides(text, i)));
        if (!goesOn) break;
        if (nextKind === kind.digit) numeric = true;
        hash = hashStep(hash, next);
        bits |= next;
        i++;
      }
      if (bits > 0x7f) out.accented.add(out.count);
      if (numeric) out.numeric.push(out.count);
      out.start.push(from);
      out.end.push(i);
      out.hash.push(hash);
      out.clause.push(clause);
      out.sentence.push(sentence);
      out.count++;
      continue;
    }
    if (what === kind.pause) breaks = Math.max(breaks, pauseAt(text, i)) as typeof breaks;
    else if (what === kind.stop) breaks = Math.max(breaks, stopAt(text, i, out, isUpper, dots)) as typeof breaks;
    else if (what === kind.newline) breaks = Math.max(breaks, lineBreakAt(text, i, isUpper)) as typeof breaks;
    else if (code === atSign) out.ats.push(i);
    i++;
  }
  out.sentenceStart.push(out.count);
  return out;
}

/** "don't" is one word, "l'opinione" and "d'avis" are two: a word that lost its end stands before a whole one. */
function elides(text: string, apostrophe: number): boolean {
  for (let i = apostrophe + 1; i <= apostrophe + 3; i++) {
    if (i >= text.length || kindOf(text.charCodeAt(i)) !== kind.letter) return false;
  }
  return true;
}

const noBreak = 0;
const clauseBreak = 1;
const sentenceBreak = 2;
const atSign = 0x40;

/** Words whose dot ends no sentence: "Nr. 7", and words before which a number's dot does not: "am 9. Oktober". */
export interface Dots {
  abbreviations: ReadonlySet<string>;
  afterOrdinal: ReadonlySet<string>;
}
const noDots: Dots = { abbreviations: new Set(), afterOrdinal: new Set() };

function isInnerDot(text: string, i: number, out: Tokenised, { abbreviations, afterOrdinal }: Dots): boolean {
  const last = out.count - 1;
  const from = out.start[last] ?? i;
  if (out.end[last] !== i || i - from > longestAbbreviation) return false;
  const before = text.slice(from, i);
  if (abbreviations.has(before)) return true;
  if (!/^\d{1,2}$/.test(before)) return false;
  let end = i + 2;
  while (end < text.length && end - i < 16 && kindOf(text.charCodeAt(end)) === kind.letter) end++;
  return afterOrdinal.has(text.slice(i + 2, end));
}

const longestAbbreviation = 5;

/** "34,90", "14:30" and "5/5" are one thing. */
function pauseAt(text: string, i: number): 0 | 1 {
  const isInNumber = kindOf(text.charCodeAt(i - 1)) === kind.digit && kindOf(text.charCodeAt(i + 1)) === kind.digit;
  return isInNumber ? noBreak : clauseBreak;
}

function stopAt(text: string, i: number, out: Tokenised, isUpper: (index: number) => boolean, dots: Dots): 0 | 1 | 2 {
  const code = text.charCodeAt(i);
  const next = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : kind.newline;
  const isDot = code === 0x2e;
  if (isDot && (next === kind.letter || next === kind.digit)) {
    const before = i > 0 ? kindOf(text.charCodeAt(i - 1)) : kind.other;
    if (before !== kind.letter && before !== kind.digit) return noBreak;
    out.dots.push(i);
    return next === kind.letter && isUpper(i + 1) ? clauseBreak : noBreak;
  }
  if (isDot && next === kind.blank) {
    const following = text.charCodeAt(i + 2);
    if (kindOf(following) === kind.letter && !isUpper(i + 2)) return noBreak;
    if (isInnerDot(text, i, out, dots)) return noBreak;
  }
  return sentenceBreak;
}

function lineBreakAt(text: string, i: number, isUpper: (index: number) => boolean): 0 | 2 {
  let next = i + 1;
  if (text.charCodeAt(i) === 0x0d && text.charCodeAt(next) === 0x0a) next++;
  while (next < text.length && next - i < 80 && kindOf(text.charCodeAt(next)) === kind.blank) next++;
  return kindOf(text.charCodeAt(next)) === kind.letter && !isUpper(next) ? noBreak : sentenceBreak;
}
