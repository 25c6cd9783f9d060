import { askingForReview } from '../define/asking.ts';
import { except, type Guard, negated } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation, stricterWhenRepeatedOrLate } from '../define/severity.ts';

/** A buyer who wants to know how to post a review may be told. */
const buyerWantsToReview: Guard = (_match, reading) => {
  const buyer = reading.buyer();
  return (
    buyer !== undefined &&
    buyer.hits('how-to').length > 0 &&
    buyer.hits('review').length + buyer.hits('feedback').length > 0
  );
};

export const rule = defineRule({
  id: 'review-request-neutral',
  severity: stricterWhenRepeatedOrLate(
    bySituation({ critical: 'block', proactive: 'warn', reply: 'warn', unknown: 'warn' }),
  ),
  find: except(askingForReview, negated(4), buyerWantsToReview),
  yieldsTo: ['review-incentive', 'review-positive-only', 'review-change-or-removal'],
  fix: dropClause(),
  sources: ['amazon-permitted-messages', 'amazon-api-solicitations', 'amazon-code-of-conduct', 'amazon-messaging-faq'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Could you please leave a review of the product?',
      'We would appreciate your feedback on Amazon.',
      'Your order has arrived. Please rate your purchase when you have a minute.',
      'It would be great if you wrote a few words about your experience on the product page.',
      'Let others know what you think!',
      'May we ask you to share your feedback about the seller?',
      'Please confirm the size and leave us a review.',
      'Leave feedback for this order in your account.',
    ],
  },
  good: {
    en: [
      'Please review the attached proof and tell us whether the spelling is right.',
      'Please send us your feedback on the design so that we can start engraving.',
      'Thank you for your feedback. A replacement is on its way.',
      'We are reviewing your case and will write again tomorrow.',
      'The power rating of the adapter is 65 W.',
      'Do you have any feedback from the carrier yet?',
      'We ship at a flat rate to the US.',
      'Please review your order details and confirm the address.',
      'We will share your feedback with the warehouse.',
      'The invoice is attached for your review.',
    ],
  },
};
