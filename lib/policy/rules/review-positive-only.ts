import { askingForReview, reviewNoun } from '../define/asking.ts';
import { after, anyOf, except, near, negated } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const colouredReview = except(
  near('positive', reviewNoun, { within: 2, scope: 'clause', order: 'before' }),
  after('thanks', 4),
);

export const rule = defineRule({
  id: 'review-positive-only',
  severity: always('block'),
  find: except(
    anyOf(
      near(['give', 'wish', 'request'], colouredReview, { within: 8, scope: 'clause' }),
      near(['give', 'wish', 'request', 'review-this'], 'five-stars', { within: 8, scope: 'clause' }),
      near('five-stars', 'helps', { within: 3, scope: 'clause', order: 'before' }),
      near(colouredReview, 'helps', { within: 3, scope: 'clause', order: 'before' }),
      near('if-satisfied', askingForReview, { within: 14, scope: 'next-sentence' }),
    ),
    negated(4),
    after('thanks', 4),
    after('we-act', 0),
  ),
  yieldsTo: ['review-incentive', 'review-change-or-removal'],
  fix: dropClause(),
  sources: ['amazon-customer-review-questions', 'amazon-customer-review-policy', 'amazon-code-of-conduct'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please leave us a 5-star review.',
      'If you are happy with your order, please leave a review.',
      'A positive rating would mean a lot to our small team.',
      'We hope you like it! If you like it, please review us on Amazon.',
      'Kindly give us five stars.',
      'Please rate us ★★★★★ on the product page.',
    ],
  },
  good: {
    en: [
      'The set contains 5-star hotel bedding; please tell us which size to send.',
      'Thank you for your positive feedback. Your replacement ships tomorrow.',
      'If you are not satisfied with the size, you can return it from Your Orders.',
      'We are happy to help. Which size should we send?',
      'The test result was positive, please return the charger.',
      'You mentioned five stars in your message; the pattern has six.',
    ],
  },
};
