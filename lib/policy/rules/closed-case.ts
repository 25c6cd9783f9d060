import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'closed-case',
  severity: always('block'),
  find: where(({ caseState }) => caseState === 'closed'),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-messaging-faq'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { caseState: 'closed' } },
      { body: 'Please confirm the engraving text.', context: { caseState: 'closed' } },
      { body: 'The house number is missing from your address.', context: { caseState: 'closed' } },
      { body: 'We apologise for the delay; it ships on 9 October.', context: { caseState: 'closed' } },
      { body: 'The invoice is attached.', context: { caseState: 'closed' } },
    ],
  },
  good: {
    en: [
      { body: 'Which size should we send?', context: { caseState: 'open' } },
      { body: 'Please confirm the engraving text.', context: { caseState: 'resolved' } },
      { body: 'The house number is missing from your address.', context: { caseState: 'response-needed' } },
      'We apologise for the delay; it ships on 9 October.',
      'The invoice is attached.',
    ],
  },
};
