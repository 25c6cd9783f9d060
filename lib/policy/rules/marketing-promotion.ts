import { anyOf, buyerSpokeOf, concept, except, near, negated, withInSentence } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const benefitNow = near('hand-over', 'benefit', { within: 4, scope: 'clause', order: 'before' });
const promoting = anyOf(concept('promotion'), near('promotion', 'promotion', { within: 8 }));
const benefitLater = near('benefit', 'next-purchase', { within: 10 });

export const rule = defineRule({
  id: 'marketing-promotion',
  severity: always('block'),
  find: except(
    anyOf(promoting, benefitLater, except(benefitNow, withInSentence('remedy'), buyerSpokeOf('benefit'))),
    negated(),
  ),
  yieldsTo: ['review-incentive'],
  fix: dropClause(),
  sources: [
    'amazon-permitted-messages',
    'amazon-communication-guidelines-2019',
    'amazon-code-of-conduct',
    'amazon-prohibited-activities',
  ],
});

export const examples: Examples = {
  bad: {
    en: [
      'Use code SAVE15 for 15% off your next order.',
      'Visit our store to see our new arrivals.',
      'Follow us for special offers.',
      'Here is a coupon for you.',
      'Your order ships today. Check out our other products too!',
      'Sign up for our newsletter.',
    ],
  },
  good: {
    en: [
      'We can offer a replacement or a full refund.',
      'The discount was applied to this order at checkout.',
      'We are sorry, we cannot offer discounts.',
      'The date of sale is on the invoice; our after-sales service will help.',
      'The access code for the lock is in the box.',
      'Which day would you like the sofa to be delivered?',
      'As the frame is damaged, we offer you a discount on this order as a partial refund.',
    ],
  },
};
