import type { NumberRun } from '../policy/define/reading.ts';
import { kind, kindOf } from './characters.ts';
import type { Tokenised } from './tokenise.ts';

/**
 * What the numbers in a text are. Order ids, dates, prices, sizes, versions, tracking numbers and codes are masked; of the
 * rest, `phone` looks like a phone number and `digits` could be one. Sets `masked[token]` for every masked token.
 */
export function findNumbers(text: string, tokens: Tokenised, masked: Uint8Array): NumberRun[] {
  const runs: NumberRun[] = [];
  const numeric = tokens.numeric;
  for (let n = 0; n < numeric.length; ) {
    const first = numeric[n] ?? 0;
    let last = first;
    n++;
    while (n < numeric.length && numeric[n] === last + 1 && joins(text, tokens, last)) {
      last++;
      n++;
    }
    readGroup(text, tokens, first, last, masked, runs);
  }
  return runs;
}

/** Numbers that belong together stand at most three signs apart: "(0)30 / 12 34". */
function joins(text: string, tokens: Tokenised, token: number): boolean {
  const from = tokens.end[token] ?? 0;
  const to = tokens.start[token + 1] ?? 0;
  return (
    to - from <= 3 &&
    tokens.sentence[token] === tokens.sentence[token + 1] &&
    /^[-\u2010-\u2015\u2212 ./()\u00a0]+$/.test(text.slice(from, to))
  );
}

/** Chunks without a blank inside are judged one by one; what is left of a group is judged together. */
function readGroup(
  text: string,
  tokens: Tokenised,
  first: number,
  last: number,
  masked: Uint8Array,
  runs: NumberRun[],
): void {
  let open = -1;
  const close = (upTo: number) => {
    if (open >= 0) runs.push(judgeRun(text, tokens, open, upTo));
    open = -1;
  };
  for (let token = first; token <= last; ) {
    let end = token;
    while (end < last && !/[ \u00a0]/.test(text.slice(tokens.end[end] ?? 0, tokens.start[end + 1] ?? 0))) end++;
    const kind = maskOf(text, tokens, token, end);
    if (kind) {
      close(token - 1);
      for (let i = token; i <= end; i++) masked[i] = 1;
      runs.push({ start: tokens.start[token] ?? 0, end: tokens.end[end] ?? 0, kind });
    } else if (open < 0) {
      open = token;
    }
    token = end + 1;
  }
  close(last);
}

const orderId = /^(?:d01-|\d{3}[- ]?)\d{7}[- ]?\d{7}$/;
const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))$/;
const version = /^\d{1,3}(?:\.\d{1,3}){1,3}$/;
const networkAddress = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const code = /[a-z]/;
const units = new Set(
  'mm cm m km in inch inches ft kg g mg lb lbs oz ml l w kw v mv a ma mah hz khz ghz mhz kb mb gb tb px dpi ppi rpm pcs pieces lumens lm eur usd gbp € $ £ ¥ 円 %'.split(
    ' ',
  ),
);
const currency = new Set('€ $ £ ¥ eur usd gbp'.split(' '));

/** What a chunk is if it is something else than a phone number for certain. */
function maskOf(text: string, tokens: Tokenised, first: number, last: number): 'order-id' | 'masked' | undefined {
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[last] ?? 0;
  if (end - start > 40) return undefined;
  const chunk = text.slice(start, end);
  const digits = countDigits(chunk);
  if (orderId.test(chunk)) return 'order-id';
  if (code.test(chunk)) return digits >= 3 ? 'masked' : undefined;
  if (digits <= 3 && first === last) return undefined;
  if (date.test(chunk)) return 'masked';
  if (chunk.includes('.') && (networkAddress.test(chunk) || (digits < 9 && version.test(chunk)))) return 'masked';
  if (
    isSpacedOrderId(text, tokens, first) ||
    isSpacedOrderId(text, tokens, first - 1) ||
    isSpacedOrderId(text, tokens, first - 2)
  )
    return 'order-id';
  const next = wordAt(text, tokens, last + 1, end);
  const before =
    first > 0 && start - (tokens.end[first - 1] ?? 0) <= 1
      ? text.slice(tokens.start[first - 1], tokens.end[first - 1])
      : '';
  // "in" is a word in most languages, an inch only behind a short number.
  const isUnit = units.has(next) && (next !== 'in' || digits <= 3);
  return digits <= 9 && (isUnit || currency.has(before)) ? 'masked' : undefined;
}

function isSpacedOrderId(text: string, tokens: Tokenised, first: number): boolean {
  if (first < 0) return false;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[first + 2] ?? 0;
  return end - start === 19 && orderId.test(text.slice(start, end));
}

function wordAt(text: string, tokens: Tokenised, token: number, from: number): string {
  const start = tokens.start[token] ?? text.length;
  const end = tokens.end[token] ?? text.length;
  return start - from <= 1 && end - start <= 6 ? text.slice(start, end) : '';
}

const international = /^(?:\+|00 ?)[1-9]\d{0,2}[-() ./\d]{6,}$/;
const northAmerican = /^(?:1[- .])?(?:\(\d{3}\)[- ]?|\d{3}[- ./])\d{3}[- .]\d{4}$/;
const brazilian = /^(?:\(\d{2}\) ?|\d{2} )9?\d{4}[- ]\d{4}$/;
const withTrunkZero = /^(?:\(0\d{1,5}\)|0\d{1,5})[- ./][-() ./\d]{4,}$/;

function judgeRun(text: string, tokens: Tokenised, first: number, last: number): NumberRun {
  let start = tokens.start[first] ?? 0;
  const end = tokens.end[last] ?? 0;
  if (text[start - 1] === '(') start--;
  if (text[start - 1] === '+') start--;
  if (text[start - 1] === '(') start--;
  const shown = text
    .slice(start, end)
    .replace(/^\((?=\+)/, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00a0/g, ' ');
  const digits = countDigits(shown);
  const fits = digits >= 7 && digits <= 15;
  if (shown.length > 40 || !fits) return { start, end, kind: 'masked' };
  if (international.test(shown) && digits >= 8) return { start, end, kind: 'phone' };
  if (northAmerican.test(shown) || brazilian.test(shown) || (withTrunkZero.test(shown) && digits >= 9 && digits <= 12))
    return { start, end, kind: 'phone' };
  return { start, end, kind: 'digits' };
}

function countDigits(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (kindOf(text.charCodeAt(i)) === kind.digit) digits++;
  return digits;
}
