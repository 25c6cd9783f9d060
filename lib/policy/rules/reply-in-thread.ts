import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

export const rule = defineRule({
  id: 'reply-in-thread',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'none', unknown: 'none' }),
  find: where(({ openCaseForOrder }) => openCaseForOrder === true),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-messaging-faq', 'opt-out-2017'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'Please confirm the engraving text.', context: { mode: 'proactive', openCaseForOrder: true } },
      {
        body: 'The house number is missing from your address.',
        context: { mode: 'proactive', openCaseForOrder: true },
      },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { mode: 'proactive', openCaseForOrder: true },
      },
      { body: 'The invoice is attached.', context: { mode: 'proactive', openCaseForOrder: true } },
    ],
  },
  good: {
    en: [
      { body: 'Which size should we send?', context: { mode: 'reply', openCaseForOrder: true } },
      { body: 'Please confirm the engraving text.', context: { mode: 'proactive', openCaseForOrder: false } },
      { body: 'The house number is missing from your address.', context: { mode: 'proactive' } },
      'We apologise for the delay; it ships on 9 October.',
      'The invoice is attached.',
    ],
  },
};
