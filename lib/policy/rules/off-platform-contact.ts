import { anyOf, before, concept, except, near, negated, withInSentence } from '../define/find.ts';
import { answerHere } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'off-platform-contact',
  severity: always('block'),
  find: except(
    anyOf(
      except(
        anyOf(concept('off-platform'), near('off-platform', 'off-platform', { within: 3 })),
        withInSentence('amazon-channel', 'phone-exception'),
      ),
      near('channel', except(concept('platform'), before('accessory')), {
        within: 3,
        scope: 'clause',
        order: 'before',
      }),
    ),
    negated(),
  ),
  yieldsTo: ['phone-number', 'email-address', 'external-link', 'marketing-promotion'],
  fix: answerHere(),
  sources: ['amazon-code-of-conduct', 'amazon-prohibited-activities'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please message us on WhatsApp for the photos.',
      'You can also reach us via Telegram.',
      'All manuals are on our website.',
      'Our live chat is open until six.',
      'Scan the QR code in the box to talk to us.',
      'Please contact us directly, outside of Amazon.',
      'Add me on WeChat.',
    ],
  },
  good: {
    en: [
      'Your WhatsApp phone case ships tomorrow.',
      'The Instagram ring light comes with a stand.',
      'Please contact us directly through Amazon messages.',
      'Please do not contact us via WhatsApp; answer here.',
      'The line on the print will be black.',
      'The status lamp is the signal that it charges.',
    ],
  },
};
