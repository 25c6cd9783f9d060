import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation, tooLate } from '../define/severity.ts';

export const rule = defineRule({
  id: 'thirty-day-window',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'none', unknown: 'info' }),
  find: where(tooLate),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-best-practices', 'feedbackfive-checklist', 'amazon-api-solicitations'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { completedAt: 0, now: 31 * 24 * 60 * 60 * 1000 } },
      { body: 'Please confirm the engraving text.', context: { completedAt: 0, now: 45 * 24 * 60 * 60 * 1000 } },
      {
        body: 'The house number is missing from your address.',
        context: { completedAt: 0, now: 60 * 24 * 60 * 60 * 1000 },
      },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { completedAt: 0, now: 200 * 24 * 60 * 60 * 1000 },
      },
      { body: 'The invoice is attached.', context: { completedAt: 0, now: 400 * 24 * 60 * 60 * 1000 } },
    ],
  },
  good: {
    en: [
      {
        body: 'Which size should we send?',
        context: { mode: 'proactive', completedAt: 0, now: 29 * 24 * 60 * 60 * 1000 },
      },
      {
        body: 'Please confirm the engraving text.',
        context: { mode: 'reply', completedAt: 0, now: 200 * 24 * 60 * 60 * 1000 },
      },
      { body: 'The house number is missing from your address.', context: { mode: 'proactive', completedAt: 0 } },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { mode: 'proactive', now: 99 * 24 * 60 * 60 * 1000 },
      },
      { body: 'The invoice is attached.', context: { mode: 'proactive' } },
    ],
  },
};
