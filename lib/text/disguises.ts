import { kind, kindOf } from './characters.ts';
import { type Normalised, type Replacement, rewrite } from './rewrite.ts';
import type { Tokenised } from './tokenise.ts';

/**
 * Undoes what the first look at the words gives away: "r e v i e w", "w.h.a.t.s.a.p.p", "rev1ew", "em@il", and addresses broken
 * over two lines or spread with blanks. Undefined if there is nothing of the kind, as in nearly every text. Linear.
 */
export function uncover(normalised: Normalised, tokens: Tokenised): Normalised | undefined {
  const { text } = normalised;
  const found = [
    ...spreadWords(text, tokens),
    ...digitsInWords(text, tokens),
    ...signsInWords(text, tokens),
    ...brokenAddresses(text),
  ];
  if (found.length === 0) return undefined;
  return rewrite(normalised, apart(found));
}

/** Shorter ones are initials and lists. */
const fewestLetters = 4;

/** Single letters with the same sign between all of them: the signs go. */
function spreadWords(text: string, { count, start, end }: Tokenised): Replacement[] {
  const found: Replacement[] = [];
  for (let first = 0; first < count; ) {
    let last = first;
    while (isSingleLetter(last) && isSingleLetter(last + 1) && isSameSign(first, last)) last++;
    if (last - first + 1 >= fewestLetters) {
      // "leave a r e v i e w"
      const isArticle = text[start[first] ?? 0] === 'a' && text[end[first] ?? 0] === ' ' && isWordBefore(first);
      for (let token = isArticle ? first + 1 : first; token < last; token++)
        found.push({ start: end[token] ?? 0, end: start[token + 1] ?? 0, text: '' });
    }
    first = Math.max(last, first + 1);
  }
  // To the tokeniser this sign is a letter.
  if (text.includes('_')) {
    for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\d_])\p{L}(?:_\p{L}){3,}(?![\p{L}\d_])/gu))
      found.push({ start: index, end: index + word.length, text: word.replaceAll('_', '') });
  }
  return found;

  function isSingleLetter(token: number): boolean {
    const at = start[token] ?? -1;
    return token < count && end[token] === at + 1 && kindOf(text.charCodeAt(at)) === kind.letter;
  }
  function isWordBefore(token: number): boolean {
    return token > 0 && end[token - 1] === (start[token] ?? 0) - 1;
  }
  function isSameSign(first: number, token: number): boolean {
    const sign = end[token] ?? 0;
    return start[token + 1] === sign + 1 && text[sign] === text[end[first] ?? 0] && text[sign] !== '\n';
  }
}

const letterFor: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

function digitsInWords(text: string, { start, end, numeric }: Tokenised): Replacement[] {
  return numeric.flatMap((token) => {
    const [from, to] = [start[token] ?? 0, end[token] ?? 0];
    if (to - from < fewestLetters || to - from > 16) return [];
    const word = withLetters(text.slice(from, to));
    return word === undefined ? [] : [{ start: from, end: to, text: word }];
  });
}

/** "rev1ew", "5t4r", but not "5star", "lamp2", "b0abcd1234" or "10x15cm". */
function withLetters(word: string): string | undefined {
  let digits = 0;
  let inside = 0;
  let letters = '';
  for (let i = 0; i < word.length; i++) {
    const sign = word.charAt(i);
    if (kindOf(word.charCodeAt(i)) !== kind.digit) {
      letters += sign;
      continue;
    }
    const before = word.charAt(i - 1);
    const isRow = kindOf(word.charCodeAt(i - 1)) === kind.digit;
    if (i === word.length - 1 || !(sign in letterFor) || (isRow && (before !== sign || sign !== '0'))) return undefined;
    digits++;
    if (i > 0) inside++;
    const isBetweenVowels = sign === '1' && /[aeou]/.test(before) && /[aeou]/.test(word.charAt(i + 1));
    letters += isBetweenVowels ? 'l' : letterFor[sign];
  }
  return inside > 0 && digits * 2 <= word.length ? letters : undefined;
}

/** "em@il", "di$count": a sign between letters, and no host behind it. */
function signsInWords(text: string, { ats }: Tokenised): Replacement[] {
  const found: Replacement[] = [];
  for (const at of ats) if (/^[a-z]{2,6}(?![\w.@-])/.test(text.slice(at + 1, at + 9))) add(at, 'a');
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) if (isLetter(at + 1)) add(at, 's');
  return found;

  function add(at: number, letter: string): void {
    if (isLetter(at - 1)) found.push({ start: at, end: at + 1, text: letter });
  }
  function isLetter(at: number): boolean {
    return kindOf(text.charCodeAt(at)) === kind.letter;
  }
}

/**
 * Blanks and a line break beside the dot or the at-sign of an address. Behind a dot only endings that are no word of a language
 * count ("It is here. / Info follows"); a dot that begins a word says enough.
 */
const broken =
  /(?<=[a-z0-9])[ \t]{0,3}\r?\n[ \t]{0,3}(?=[.@][a-z0-9-]{2,30}\b)|(?<=[a-z0-9]\.)[ \t]{0,3}\r?\n[ \t]{0,3}(?=(?:com|net|org|biz|eu|uk|io|xyz)\b)|(?<=[a-z0-9]@|:\/\/|\bwww\.)[ \t]{0,3}\r?\n[ \t]{0,3}(?=[a-z0-9-]+\.[a-z0-9])|(?<=[a-z0-9]) \.[ ]?(?=[a-z]{2,6}\b)| ?[[({][.@][\])}] ?(?=[a-z0-9])/g;

function brokenAddresses(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const { 0: gap, index } of text.matchAll(broken)) {
    const sign = /[.@]/.exec(gap)?.[0] ?? '';
    found.push({ start: index, end: index + gap.length, text: sign });
  }
  return found;
}

function apart(found: Replacement[]): Replacement[] {
  let done = -1;
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
