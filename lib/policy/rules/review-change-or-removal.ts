import { reviewNoun } from '../define/asking.ts';
import { after, anyOf, except, near, negated, withInSentence } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'review-change-or-removal',
  severity: always('block'),
  find: except(
    anyOf(
      near('change', reviewNoun, { within: 4, scope: 'clause', order: 'before' }),
      near('change', 'five-stars', { within: 4, scope: 'clause', order: 'before' }),
      near(reviewNoun, 'be-changed', { within: 4, scope: 'clause', order: 'before' }),
    ),
    negated(),
    after('we-act', 1),
    // Feedback about the seller alone has softer rules than a product review.
    withInSentence('seller-feedback'),
  ),
  yieldsTo: ['review-incentive'],
  fix: dropClause(),
  sources: ['amazon-customer-review-policy', 'amazon-customer-review-questions', 'zonmaster-2021'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Could you kindly update your rating now that it works?',
      'We solved the problem, so please remove your negative review.',
      'Would you consider changing your review to five stars?',
      'We hope that your feedback can be removed soon.',
      'Please take down the bad review.',
      'Please reconsider your rating.',
    ],
  },
  good: {
    en: [
      'Please update your delivery address in Your Orders.',
      'Please remove the protective film before first use.',
      'You can delete the app and install it again.',
      'Which colour may we change it to?',
      'We cannot change or remove your review, only you can.',
      'Please send back the proof with your changes after your review.',
      'We will update you after our review of the claim.',
    ],
  },
};
