import { type Guard, matchAt, sameSentence, withInSentence } from '../define/find.ts';
import { answerHere } from '../define/fix.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import type { Concept } from '../words/concepts.ts';

const rightBefore =
  (name: Concept, within: number): Guard =>
  (match, reading) =>
    reading
      .hitsFrom(name, match.first - within - 4, match.first - 1)
      .some((hit) => match.first - hit.last - 1 <= within && sameSentence(reading, hit, match));

/** Warranty, carrier and manufacturer may be called; whoever asks to be called himself may not. */
const phoneNumbers: Finder = (reading) =>
  reading.numbers.flatMap((run): Match[] => {
    if (run.kind === 'masked') return [];
    const match = matchAt(reading, run);
    const isLabelled = rightBefore('phone-label', 3)(match, reading);
    const isCall = rightBefore('call-us', 6)(match, reading) || rightBefore('platform', 4)(match, reading);
    if (rightBefore('other-number', 2)(match, reading) && !isLabelled) return [];
    if (run.kind === 'digits' && !isLabelled && !isCall) return [];
    if (withInSentence('phone-exception')(match, reading)) return [{ ...match, severity: 'warn' }];
    return [{ ...match, severity: isLabelled || isCall ? 'block' : 'info' }];
  });

export const rule = defineRule({
  id: 'phone-number',
  severity: always('info'),
  find: phoneNumbers,
  fix: answerHere(),
  sources: ['feedbackfive-checklist', 'zonmaster-2021', 'jungle-scout-2020'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please call us on +44 20 7946 0018.',
      'Phone: (555) 010-4477',
      'The carrier can be reached at 555-010-2299 to arrange delivery.',
      'Call our office, 0307 5550142, before noon.',
      'Text me at ＋１ ５５５ ０１０ ７７３３.',
      'My number is 555 010 8844.',
    ],
  },
  good: {
    en: [
      'Your order 123-4567890-1234567 ships today.',
      'Tracking number 00340434292135100186 is shown in Your Orders.',
      'The item with ASIN B0ABCD1234 measures 120 x 80 x 45 cm.',
      'The EAN is 4006381333931 and the serial number is 5550102299.',
      'We posted it on 2026-11-20 at 14:30; please allow 3-5 days.',
      'Please do not send us your phone number.',
      'The set costs $1,299.00 and weighs 12.5 kg.',
      'Your case ID is 7391846205.',
      'The router answers at 192.168.178.1 with firmware 7.29.1.',
    ],
  },
};
