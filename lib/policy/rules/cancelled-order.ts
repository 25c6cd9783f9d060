import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'cancelled-order',
  severity: always('warn'),
  find: where(({ orderStatus }) => orderStatus === 'cancelled'),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-contacting-buyers'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { orderStatus: 'cancelled' } },
      { body: 'Please confirm the engraving text.', context: { orderStatus: 'cancelled' } },
      { body: 'The house number is missing from your address.', context: { orderStatus: 'cancelled' } },
      { body: 'We apologise for the delay; it ships on 9 October.', context: { orderStatus: 'cancelled' } },
      { body: 'The invoice is attached.', context: { orderStatus: 'cancelled' } },
    ],
  },
  good: {
    en: [
      { body: 'Which size should we send?', context: { orderStatus: 'shipped' } },
      { body: 'Please confirm the engraving text.', context: { orderStatus: 'unshipped' } },
      { body: 'The house number is missing from your address.', context: { orderStatus: 'pending' } },
      'We apologise for the delay; it ships on 9 October.',
      'The invoice is attached.',
    ],
  },
};
