import type { Concept } from '../words/concepts.ts';
import { whole } from './around.ts';
import { anyOf, concept, except } from './find.ts';
import { type Guard, withInSentence } from './guard.ts';
import type { Reading } from './reading.ts';

/** What a message may be for besides telling where an order or a refund is. */
export const purposes: readonly Concept[] = [
  'problem',
  'mishap',
  'negation',
  'apology',
  'out-of-stock',
  'delay',
  'answering',
  'replacement',
  'cancel',
  'customisation',
  'delivery-appointment',
  'address-problem',
  'missing-detail',
  'invoice',
  'warranty',
  'access-key',
];

/** "Contact us if you have questions" and "you can track it" ask for nothing; a request for a review is no purpose. */
export const realRequest = except(
  concept('request'),
  withInSentence('trouble', 'help-offer', 'status', 'review', 'feedback', 'opinion'),
);

/** The message asks something, speaks of a problem, or answers: then it may also say where the order is. */
export const hasPurpose: Guard = onceFor(
  (reading) => speaksOf(...purposes)(whole, reading) || /[?？]/.test(reading.own) || realRequest(reading).length > 0,
);

/** Any of the concepts anywhere in the text. */
export function speaksOf(...concepts: Concept[]): Guard {
  return (_match, reading) => concepts.some((name) => reading.hits(name).length > 0);
}

/** A guard that looks at the whole text once, however many matches ask. */
export function onceFor(holds: (reading: Reading) => boolean): Guard {
  const answer = anyOf((reading) => (holds(reading) ? [whole] : []));
  return (_match, reading) => answer(reading).length > 0;
}
