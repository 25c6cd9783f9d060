import { anyOf, concept, except, near } from './find.ts';
import { about, after, before, type Guard, negated, withInSentence } from './guard.ts';
import { onceFor } from './purpose.ts';
import type { Finder, Reading } from './reading.ts';

/** What is asked is an opinion on a proof: it is made ready for production, or attached to a message about a custom item. */
const isProof: Guard = (match, reading) =>
  withInSentence('before-production')(match, reading) ||
  (isForCustomItem(reading) && !withInSentence('public-place', 'five-stars')(match, reading));

const isForCustomItem = ({ attachments, context, hits }: Reading) =>
  (context.customised === true || context.reason === 'confirmCustomizationDetails') &&
  (hits('before-production').length > 0 ||
    (attachments !== undefined && attachments.length > 0 && hits('document').length > 0));

/** A review of papers, and an opinion on a proof. */
const onDocument: readonly Guard[] = [about('document'), isProof];

/** What a review is called, whatever kind it is. */
export const reviewNoun: Finder = except(concept('review', 'feedback'), ...onDocument);

/** "A great review", but not "thank you for your great review". */
export const colouredReview: Finder = except(
  near('positive', reviewNoun, { within: 2, scope: 'clause', order: 'ahead' }),
  after('thanks', 4),
);

/** "A bad review", "negative feedback". */
export const negativeReview: Finder = near('negative', reviewNoun, { within: 1, scope: 'clause', order: 'ahead' });

/** "We will share your feedback …" asks for nothing; nor does "Thank you for leaving …" or "how to leave …". */
const nobodyIsAsked: Guard[] = [after('we-act', 1), after('thanks', 3), after('how-to', 1)];

/** Feedback comes from many: it is asked for only where somebody is asked, or where the sentence is an order. */
const isStatement: Guard = (match, reading) =>
  match.first > 0 &&
  reading.tokens.clause[match.first - 1] === reading.tokens.clause[match.first] &&
  !withInSentence('request', 'wish')(match, reading);

const giving = anyOf(
  near('give', except(concept('review'), ...onDocument), {
    within: 6,
    scope: 'clause',
    order: 'before',
  }),
  except(
    near('give', except(concept('feedback'), ...onDocument), {
      within: 6,
      scope: 'clause',
      order: 'before',
    }),
    isStatement,
  ),
);

/** Every way to ask for a review or feedback, neutral or not: nothing here is under a negation. */
export const askingForReview: Finder = anyOf(
  except(giving, ...nobodyIsAsked),
  except(concept('review-this'), ...nobodyIsAsked, before('part', 0)),
  near('wish', reviewNoun, { within: 8 }),
  near(reviewNoun, 'helps', { within: 6, scope: 'clause', order: 'before' }),
  // "We are sorry that your experience on Amazon …"
  except(near('opinion', 'public-place', { within: 8 }), withInSentence('apology')),
  except(
    near(['give', 'wish', 'request'], 'five-stars', { within: 8, scope: 'clause', order: 'before' }),
    ...nobodyIsAsked,
  ),
);

const praise = except(concept('praise'), negated(3));

/** The message that is being answered says how good all is. */
export const buyerPraises = (reading: Reading): boolean => {
  const buyer = reading.buyer();
  return buyer !== undefined && praise(buyer).length > 0;
};

/** A buyer who wants to know how to post or change a review may be told. */
export const buyerWantsToReview: Guard = (_match, reading) => {
  const buyer = reading.buyer();
  return (
    buyer !== undefined &&
    buyer.hits('how-to').length > 0 &&
    buyer.hits('review').length + buyer.hits('feedback').length + buyer.hits('review-this').length > 0
  );
};

/** "Your lamp arrived last week. Please leave a review": what is asked is the matter. */
export const asksForReview = onceFor((reading) => askingForReview(reading).length > 0);
