/** What rules can ask a text for. Every word file fills them in for its language; one that has no words is left out. */
export const concepts = [
  // Reviews
  'review', // the noun, known by the words around it: "a review", "your rating", "five stars"
  'feedback',
  'review-this', // verb and object in one: "rate us", "review your purchase"
  'give', // what one does with a review: leave, write, post
  'wish', // a request in the guise of a wish: "we would appreciate"
  'helps', // "your review helps us": a request as well
  'request', // please, could you
  'opinion', // "a few words about your experience", "what you think"
  'public-place', // where others read it: "on the product page", "let others know"
  'positive', // directly before a review: "a positive review"
  'five-stars',
  'if-satisfied', // "if you are happy with it"
  'change', // change, update, remove
  'be-changed', // "be removed"
  'seller-feedback', // feedback about the seller only: rules of its own
  'incentive',
  'exchange', // what ties a benefit to a review: "in exchange for", "once you"
  'how-to', // a buyer's question: "how can I"
  // What words are about
  'about',
  'document', // what is reviewed in the other sense: proof, invoice, instructions
  'part', // of a product or its page: "review the product manual" is no request
  'accessory', // what is sold for a platform's name: phone case, ring light
  'before-production', // "so we can start engraving"
  // Marketing and contact
  'promotion', // advertises by itself: "visit our store"
  'benefit', // discount, coupon
  'hand-over', // "here is", "use", "you get": makes a benefit an offer
  'next-purchase',
  'remedy', // making good a fault of this order
  'contact-us', // "email us at", "call us on": what a fix replaces
  'email-us',
  'call-us',
  'phone-label', // "Tel.", "our number is": a number behind it is a phone number
  'phone-exception', // warranty, carrier, manufacturer
  'other-number', // serial, model, case: a number behind it is none to call
  'platform',
  'channel', // "via", "on our": makes a platform a way to talk
  'off-platform', // leaves Amazon by itself: "our website"
  'amazon-channel',
  'link-word', // visit, website, at: makes a bare name a link
  'at-sign',
  'dot-sign',
  'mailbox', // names that mail addresses begin with: info, support
  'field-name', // what template fields are called
  // Grammar
  'negation',
  'contrast', // begins a clause without a comma
  'coordinator', // and, or
  'subordinator', // begins a sentence whose first half cannot stand alone
  'we-act', // "we will": the seller does it, nobody is asked
  'function-word',
  // Courtesy
  'greeting',
  'thanks',
  'courtesy', // good wishes and the words around thanks
  'sign-off',
  'small-talk', // words that add nothing beside thanks: order, purchase
  // Contact reasons
  'customisation',
  'delivery-appointment',
  'address-problem',
  'missing-detail',
  'problem',
  'invoice',
  'warranty',
  'returning',
  'access-key',
] as const;

export type Concept = (typeof concepts)[number];

/** How mail programs of a language introduce quoted history; lower case. */
export interface Quoting {
  introductions: { opens: string; closes: string }[];
  separators: string[];
}

/**
 * One language. Phrases are parted by commas, lower case, words parted by blanks as the tokeniser sees them ("e mail"). In a
 * phrase `a|b` is a choice, `a_b` a choice of several words, `a?` may be missing, and `begin*` stands for every word that begins
 * so: "which|what size", "our own? website", "thank_you|thanks for". Unspaced writing needs no blanks.
 */
export interface Words {
  language: string;
  phrases: Partial<Record<Concept, string>>;
  /** The same words in another sense: a hit that shares a word with one of these does not count. */
  decoys: Partial<Record<Concept, string>>;
  wordings: { 'answer-here': string };
  quoting: Quoting;
}
