import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

export const rule = defineRule({
  id: 'opted-out-buyer',
  severity: bySituation({ critical: 'none', proactive: 'info', reply: 'none', unknown: 'none' }),
  find: where(({ buyerOptedOut }) => buyerOptedOut === true),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-messaging-faq', 'opt-out-2017'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'Please confirm the engraving text.', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'The house number is missing from your address.', context: { mode: 'proactive', buyerOptedOut: true } },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { mode: 'proactive', buyerOptedOut: true },
      },
      { body: 'The invoice is attached.', context: { mode: 'proactive', buyerOptedOut: true } },
    ],
  },
  good: {
    en: [
      { body: 'Which size should we send?', context: { mode: 'reply', buyerOptedOut: true } },
      {
        body: 'Please confirm the engraving text.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', buyerOptedOut: true },
      },
      { body: 'The house number is missing from your address.', context: { mode: 'proactive', buyerOptedOut: false } },
      'We apologise for the delay; it ships on 9 October.',
      'The invoice is attached.',
    ],
  },
};
