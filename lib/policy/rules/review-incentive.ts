import { askingForReview, reviewNoun } from '../define/asking.ts';
import { anyOf, concept, except, near, negated } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const benefit = except(concept('incentive'), negated());
const askingToChange = near('change', reviewNoun, { within: 4, scope: 'clause', order: 'before' });
const tiedToReview = anyOf(
  near('exchange', reviewNoun, { within: 5, scope: 'clause', order: 'before' }),
  near('exchange', ['review-this', 'five-stars'], { within: 4, scope: 'clause', order: 'before' }),
);

export const rule = defineRule({
  id: 'review-incentive',
  severity: always('block'),
  find: except(
    anyOf(
      near(benefit, tiedToReview, { within: 12 }),
      near(benefit, anyOf(askingForReview, askingToChange), { within: 25, scope: 'next-sentence' }),
    ),
    negated(4),
  ),
  fix: dropSentence(),
  sources: [
    'amazon-customer-review-policy',
    'amazon-customer-review-questions',
    'amazon-seller-feedback',
    'amazon-code-of-conduct',
  ],
});

export const examples: Examples = {
  bad: {
    en: [
      'We will send you a $10 gift card in exchange for a review.',
      'Leave us a review. You will get a free gift.',
      'Change your rating and we refund you. A full refund is waiting for you.',
      'Get a voucher for your honest feedback.',
      'Once your review is live, we extend your warranty by a year.',
      'As a reward, everyone who rates us takes part in our raffle: please rate us.',
    ],
  },
  good: {
    en: [
      'We have refunded your order in full and apologise for the fault.',
      'Thank you for your feedback. We have issued a full refund today.',
      'You can return it with our free returns label until 9 October.',
      'We do not offer gifts or discounts in exchange for reviews.',
      'A free replacement is on its way; the gift box is included.',
      'Would you like a refund or a replacement?',
    ],
  },
};
