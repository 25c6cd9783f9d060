import type { Attachment, MessageContext, Severity } from '../message.ts';
import type { Concept, Grammar } from '../words/concepts.ts';

/** What a rule sees of a text. lib/text makes it, in one pass for all rules. */
export interface Reading {
  /** The text as typed. */
  source: string;
  /** The text as typed, with quoted history blanked out: same offsets. */
  own: string;
  /** The text as compared: lower case, disguises undone, history still in place. */
  text: string;
  tokens: Tokens;
  numbers: readonly NumberRun[];
  links: readonly Link[];
  /** E-mail addresses, also the spelled-out ones. */
  addresses: readonly Span[];
  context: MessageContext;
  /** What is attached to the message; absent where that is not known, and for the subject. */
  attachments: readonly Attachment[] | undefined;
  /** Where a concept is spoken of, in order of place; words in another sense are already left out. */
  hits(concept: Concept): readonly Hit[];
  /** True where its words stand at all, in whatever sense. */
  mentions(concept: Concept): boolean;
  /** Those of them that begin at a token from first to last. */
  hitsFrom(concept: Concept, first: number, last: number): readonly Hit[];
  /** The numbers of the sentences in which it is spoken of. */
  sentencesWith(concept: Concept): ReadonlySet<number>;
  /** From places in `text` to UTF-16 offsets in `source`, never inside a surrogate pair. */
  toSource(span: Span): Span;
  /** From offsets in `source` to places in `text`: the smallest stretch that covers them. */
  fromSource(span: Span): Span;
  /** A wording that a fix puts in, in the language of the words it replaces. */
  wording(name: Wording, language: number): string;
  /** What is different in the language of a hit. */
  grammar(language: number): Grammar;
  /** BCP-47 base tag of the language the text is written in, or 'unknown'. */
  language(): string;
  /** The buyer's message that is being answered. */
  buyer(): Reading | undefined;
  /** Another text that belongs to the message, such as the name of a file. */
  readOther(text: string): Reading;
  /** By the number of a finder: its result, so that rules which share it pay once. */
  found: (readonly Match[] | undefined)[];
}

export interface Span {
  start: number;
  end: number;
}

/** Words, numbers and signs in order; one array a property. */
export interface Tokens {
  count: number;
  start: number[];
  end: number[];
  clause: number[];
  sentence: number[];
  /** First token of each sentence, by the sentence's number, and one entry more: the count. */
  sentenceStart: number[];
}

/** Tokens from first to last, both included, and their place in `text`. */
export interface Hit extends Span {
  first: number;
  last: number;
  /** Which word file it came from; `noLanguage` where no word did. */
  language: number;
}
/** Of a place that a scanner found, or that is about no words. */
export const noLanguage = -1;

export interface Match extends Hit {
  severity?: Severity;
  /** A fault beside those that the rule yields to: it is found where they are found as well. */
  standsAlone?: true;
  /** Where the finder looked at the source itself: invisible characters and signs have no place in `text`. */
  sourceSpan?: Span;
  /** Where the finding is about no place in the text. */
  part?: 'attachment' | 'message';
  /** What the rule's message names. */
  params?: Record<string, string>;
}

export type Finder = (reading: Reading) => readonly Match[];

/** `masked` is a date, price or the like; `phone` has the shape of one; `digits` could be anything. */
export interface NumberRun extends Span {
  kind: 'order-id' | 'masked' | 'phone' | 'digits';
}

export interface Link extends Span {
  host: string;
  /** Secure unless the address itself says http. */
  secure: boolean;
  /** Characters were disguised or spelled out: never to be taken for one of Amazon's. */
  disguised: boolean;
}

export type Wording = 'answer-here';
