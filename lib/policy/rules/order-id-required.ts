import { where } from '../define/around.ts';
import type { Fixer } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

const orderId = /(?:\d{3}|d01)[- ]?\d{7}[- ]?\d{7}/;
const nobodyAddsIt = where(
  ({ channel, orderShownByPage }) => orderShownByPage === false || (channel === 'email' && !orderShownByPage),
);

/** Puts the number on a line of its own, where it is known. */
const addOrderId: Fixer = (_match, { source, context }) => {
  if (context.orderId === undefined) return [];
  const end = source.trimEnd().length;
  const edits = [{ start: end, end: source.length, text: `\n\n${context.orderId}` }];
  return [{ label: 'fix.fill-order-id', edits }];
};

export const rule = defineRule({
  id: 'order-id-required',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'none', unknown: 'info' }),
  find: (reading) => (orderId.test(reading.text) ? [] : nobodyAddsIt(reading)),
  fix: addOrderId,
  wholeMessage: true,
  sources: ['amazon-critical-messages', 'amazon-best-practices', 'feedbackfive-checklist'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { orderShownByPage: false, orderId: '123-4567890-1234567' } },
      { body: 'Please confirm the engraving text.', context: { channel: 'email', orderId: '123-4567890-1234567' } },
      {
        body: 'The house number is missing from your address.',
        context: { orderShownByPage: false, orderId: '123-4567890-1234567' },
      },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { channel: 'email', orderId: '123-4567890-1234567' },
      },
      { body: 'The invoice is attached.', context: { orderShownByPage: false, orderId: '123-4567890-1234567' } },
    ],
  },
  good: {
    en: [
      { body: 'Your order 123-4567890-1234567: which size?', context: { mode: 'proactive', channel: 'email' } },
      { body: 'Your order 123 4567890 1234567: which size?', context: { mode: 'proactive', channel: 'email' } },
      { body: 'Order D01-4567890-1234567: here is the key.', context: { mode: 'proactive', channel: 'email' } },
      { body: 'Which size should we send?', context: { mode: 'proactive', channel: 'email', orderShownByPage: true } },
      { body: 'Yes, the cable fits the older model.', context: { mode: 'reply', channel: 'email' } },
      'Which size should we send?',
    ],
  },
};
