import { clearMessage } from '../define/fix.ts';
import type { Finder, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import type { Concept } from '../words/concepts.ts';

const courteous: readonly Concept[] = ['greeting', 'thanks', 'courtesy', 'sign-off'];
const empty: readonly Concept[] = [...courteous, 'function-word', 'small-talk'];

/** Thanks, and nothing left once greeting, good wishes, ids, names and signature are taken away. */
const thanksOnly: Finder = (reading) => {
  const { tokens, own } = reading;
  const thanks = reading.hits('thanks')[0];
  if (!thanks || tokens.count > 120 || /[?？]/.test(own)) return [];
  const until = signatureStart(reading);
  const covered = coverage(reading, empty);
  const polite = coverage(reading, courteous);
  for (let token = 0; token < until; ) {
    const clause = tokens.clause[token];
    let isPolite = false;
    let left = 0;
    for (; token < until && tokens.clause[token] === clause; token++) {
      isPolite ||= polite[token] === 1;
      if (covered[token] === 0 && !isName(reading, token)) left++;
    }
    if (left > (isPolite ? 2 : 0)) return [];
  }
  const { start } = own.trim() === '' ? { start: 0 } : { start: own.search(/\S/) };
  const end = own.trimEnd().length;
  return [{ ...thanks, start: 0, end: 0, sourceSpan: { start, end } }];
};

function coverage(reading: Reading, concepts: readonly Concept[]): Uint8Array {
  const covered = new Uint8Array(reading.tokens.count);
  for (const concept of concepts) {
    for (const { first, last } of reading.hits(concept)) covered.fill(1, first, last + 1);
  }
  for (const { start, end } of reading.numbers) {
    for (let token = 0; token < covered.length; token++) {
      const at = reading.tokens.start[token] ?? 0;
      if (at >= start && at < end) covered[token] = 1;
    }
  }
  return covered;
}

/** A sign-off near the end is followed by names. */
function signatureStart({ hits, tokens }: Reading): number {
  const signOff = hits('sign-off').findLast((hit) => tokens.count - hit.last <= 12);
  return signOff ? signOff.first : tokens.count;
}

function isName({ tokens, source, toSource }: Reading, token: number): boolean {
  const { start } = toSource({ start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 });
  const first = source[start] ?? '';
  const opensSentence = tokens.sentence[token - 1] !== tokens.sentence[token];
  return /\d/.test(first) || (!opensSentence && first !== first.toLowerCase());
}

export const rule = defineRule({
  id: 'thank-you-only',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'info', unknown: 'info' }),
  find: thanksOnly,
  fix: clearMessage(),
  wholeMessage: true,
  sources: ['zonmaster-2021', 'jungle-scout-2020', 'amazon-response-time'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Thank you for your order!',
      'Hello Ada,\n\nthank you very much for your purchase (order 123-4567890-1234567). Have a nice day!\n\nBest regards\nBright Lamps',
      'Many thanks for shopping with us.',
      'Dear customer, thanks a lot for choosing Bright Lamps. We appreciate your business.',
      'Thank you! We hope you enjoy it.',
    ],
  },
  good: {
    en: [
      'Thank you for your order. Which size should we send?',
      'Thank you for your patience. Your replacement ships tomorrow.',
      'Thanks, your refund was issued today.',
      'Hello Ada,\n\nthank you for your reply. The house number is missing.\n\nBest regards\nBright Lamps',
      'Thank you for your message. The engraving reads "Forever".',
      'Please confirm the address.',
    ],
  },
};
