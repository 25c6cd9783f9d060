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
  'negative', // directly before a review: "a bad review"
  'five-stars',
  'if-satisfied', // "if you are happy with it"
  'change', // change, update, remove
  'change-it', // "remove it", where the sentence before named the review
  'be-changed', // "be removed"
  'seller-feedback', // feedback about the seller only: rules of its own
  'incentive',
  'exchange', // what ties a benefit to a review: "in exchange for", "once you"
  'before-doing', // "before", "instead of"
  'contact-first', // "talk to us": help instead of a review
  'reminder',
  'still-missing', // "we have not seen": a reminder as well
  'praise', // of a buyer: "I love it"
  'coaching', // what a review shall say or show: "mention", "add photos"
  'in-review', // "in your review"
  'plea', // "our business depends on it"
  'in-return', // points back to the benefit: "in return"
  'how-to', // a buyer's question: "how can I"
  // What words are about
  'about',
  'document', // what is reviewed in the other sense: proof, invoice, instructions
  'part', // of a product or its page: "review the product manual" is no request
  'accessory', // what is sold for a platform's name: phone case, ring light
  'before-production', // "so we can start engraving"
  'attached', // "is attached", "please find enclosed": of a file, by the seller
  'enclosed', // the bare word for it: counts behind "please find"
  'find-enclosed', // "please find"
  'advert', // what files with advertising are called: catalogue, flyer
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
  'platform-in-capitals', // a word as well, unless it is written in capitals: LINE
  'channel', // "via", "on our": makes a platform a way to talk
  'off-platform', // leaves Amazon by itself: "our website"
  'amazon-channel',
  'amazon-account', // where Amazon lets buyers choose what they get
  'outside-payment', // PayPal, bank transfer
  'money', // pay, refund, send: makes it a payment
  'direct-sale', // "cheaper on our site"
  'other-shop',
  'buying', // "available at": makes a shop a place to buy
  'opt-out',
  'link-word', // visit, website, at: makes a bare name a link
  'at-sign',
  'dot-sign',
  'digit-word', // one, zero: a row of them is a phone number
  'mailbox', // names that mail addresses begin with: info, support
  'field-name', // what template fields are called
  // What a message is for
  'answering', // shows that the buyer wrote first: "you asked"
  'apology', // sorry, unfortunately
  'mishap', // something went wrong, said in whatever words
  'cross-sell', // praises another product: "you may also like"
  'product-question', // a buyer asks which product: an answer may name others
  'status', // where the order is, by itself: "on its way"
  'parcel',
  'moved', // shipped, received: with the parcel it says where it is
  'replacement',
  'saving', // cheaper: counts with a later purchase only
  'refund',
  'done', // has been issued: makes a refund a confirmation
  'refunded', // both in one: "we have refunded"
  'out-of-stock', // or cannot be shipped
  'delay',
  'date-word', // a day or a span of time
  'cancel',
  'option', // "if you prefer", "you can": makes a request a choice
  'undecided', // "would you like us to", "let us know whether": nobody is told to do it
  'trouble', // "if you have any questions"
  'help-offer', // "we are here to help", "contact us"
  'write-us', // "contact us", "let us know": with trouble it is an offer of help
  'tips', // unasked advice: "here are some tips"
  'first-use', // "before you use it": with advice it is a tip
  'advice',
  'manual',
  'important', // the old tag, in brackets
  'urgent', // in a subject
  'amazon-serves', // customer service that is Amazon’s: "contact Amazon"
  'amazon-matter', // refund, resend: what Amazon does for orders it ships
  'send-back',
  'to-us', // where a return must not go
  // Tone and data
  'tell-us', // "send us", "we need"
  'secret', // card number, password
  'street',
  'threat',
  'claim', // an A-to-z claim, a dispute
  'give-up', // withdraw, close
  'rude',
  'slang',
  'coarse',
  'offensive', // slurs, threats of violence
  'aside', // "by the way": another matter begins
  'enumeration', // "first", "three things": several matters follow
  // Grammar
  'negation',
  'contrast', // begins a clause without a comma
  'coordinator', // and, or
  'subordinator', // begins a sentence whose first half cannot stand alone
  'we-act', // "we will": the seller does it, nobody is asked
  'verb-rest', // the end of a verb that stands around its clause: "rufen Sie … an"
  'function-word',
  'never-twice', // words that no sentence needs twice in a row: "the the"
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
  introductions: { opens: string; holds?: string; closes: string }[];
  separators: string[];
}

/** How a language differs from English, for which the rules give orders and distances. */
export interface Grammar {
  /** Its words are used in the messages of all other languages. */
  usedInAll?: true;
  /** The verb comes last: what stands before something in English (a negation, "please leave") stands behind it. */
  verbLast?: true;
  /** The verb comes second or last: the same may stand before or behind. */
  freeOrder?: true;
  /** Every noun has a capital letter, so that one makes no name. */
  capitalNouns?: true;
  /** At most 4; absent where words are parted by blanks. */
  tokensAWord?: number;
}

/**
 * One language. Phrases are parted by commas, lower case, words parted by blanks as the tokeniser sees them ("e mail"). In a
 * phrase `a|b` is a choice, `a_b` a choice of several words, `a?` may be missing, `begin*` stands for every word that begins
 * so, and `*` behind the first word for any word: "which|what size", "our own? website", "thank_you|thanks for". Unspaced writing needs no blanks.
 */
export interface Words {
  language: string;
  grammar?: Grammar;
  /** How else the words may be written: "ca" for "ça", "fuer" for "für". Absent: in no other way. */
  spelling?: 'accents-optional' | 'umlauts-spelled';
  phrases: Partial<Record<Concept, string>>;
  /** The same words in another sense: a hit that shares a word with one of these does not count. */
  decoys: Partial<Record<Concept, string>>;
  wordings: { 'answer-here': string };
  quoting: Quoting;
  /** Parted by commas: words whose dot ends no sentence ("nr"), and those before which a number's dot does not ("oktober"). */
  dots?: { abbreviations: string; afterOrdinal: string };
}
