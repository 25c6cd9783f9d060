import { matchAt } from '../define/find.ts';
import { leftToSeller } from '../define/fix.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** "Re: Fwd: …" */
const replyChain = /^\s*(?:(?:re|fwd?|aw|wg|sv|tr|rif|res|odp|ynt|ilt|antw|rv|enc|vs|vl|pd|doorst|vb|i|r|転送|返信)\s*:\s*){2,}/;

const loudSubject: Finder = (reading) => {
  const chain = replyChain.exec(reading.text)?.[0];
  const loud = reading.hits('urgent').map((hit): Match => ({ ...hit, severity: 'warn' }));
  return chain === undefined ? loud : [...loud, matchAt(reading, { start: 0, end: chain.trimEnd().length })];
};

export const rule = defineRule({
  id: 'subject-line',
  severity: always('info'),
  find: loudSubject,
  fix: leftToSeller,
  subjectOnly: true,
  sources: ['amazon-critical-subject-german'],
});

export const examples: Examples = {
  bad: {
    en: [
      { subject: 'URGENT: your order', body: 'Which size should we send?' },
      { subject: 'Free gift inside', body: 'Which size should we send?' },
      { subject: 'Re: Re: Fwd: your order', body: 'Which size should we send?' },
      { subject: 'Additional Information Required', body: 'Which size should we send?' },
      { subject: 'Action required for your order', body: 'Which size should we send?' },
    ],
    de: [
      { subject: 'DRINGEND: Ihre Bestellung', body: 'Welche Größe dürfen wir senden?' },
      { subject: 'Eilt: Ihre Antwort', body: 'Welche Größe dürfen wir senden?' },
    ],
  },
  good: {
    en: [
      { subject: 'Size for your order', body: 'Which size should we send?' },
      { subject: 'Re: Your question', body: 'Yes, it fits.', context: { mode: 'reply' } },
      { subject: 'Engraving: please confirm the text', body: 'Is it "Forever"?' },
      { subject: 'Address for order 123-4567890-1234567', body: 'The house number is missing.' },
      'The delivery is urgent? Then we can send it by express.',
    ],
    de: [
      { subject: 'Größe zu Ihrer Bestellung', body: 'Welche Größe dürfen wir senden?' },
      'Ist die Lieferung dringend?',
    ],
  },
};
