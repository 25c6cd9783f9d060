import type { Concept } from '../words/concepts.ts';
import { listed, mostTokensAWord, sameSentence } from './place.ts';
import { type Hit, type Match, noLanguage, type Reading } from './reading.ts';

/** A guard says of a match that it is not meant. */
export type Guard = (match: Match, reading: Reading) => boolean;

/**
 * "We cannot offer …": a negation before it in the same clause, or inside it; `end` counts inside only what stands in the clause
 * that ends it: "Your review is not right, please remove it" is not denied.
 */
export const negated =
  (within = 6, inside: 'sentence' | 'end' = 'sentence'): Guard =>
  (match, reading) =>
    reading
      .hitsFrom('negation', ...around(match, within))
      .some(
        (hit) =>
          !isBorrowed(reading, hit, match) &&
          ((isBefore(reading, hit, match, within) && !(inside === 'end' && isOverTwo(reading, match))) ||
            isInside(hit, match, inside === 'end' ? reading.tokens.clause : reading.tokens.sentence) ||
            (reading.grammar(hit.language).freeOrder === true && isBefore(reading, match, hit, within))),
      );

/** A match may span two sentences: what is denied in the first is not denied in the last. */
const isOverTwo = ({ tokens }: Reading, match: Match) => tokens.sentence[match.first] !== tokens.sentence[match.last];
const isInside = (hit: Hit, match: Match, part: readonly number[]) =>
  hit.first > match.first && hit.last < match.last && part[hit.first] === part[match.last];

/** One of the concepts stands at most so many words before the match, in the same clause and, as it is grammar, in its language. */
export const after =
  (concepts: Concept | readonly Concept[], within = 3): Guard =>
  (match, reading) =>
    listed(concepts).some((name) =>
      reading
        .hitsFrom(name, ...around(match, within))
        .some((hit) => speaksAs(reading, hit, match) && isBefore(reading, hit, match, within)),
    );

/** One of the concepts stands at most so many words behind the match, in the same sentence. */
export const before =
  (name: Concept, within = 0): Guard =>
  (match, reading) =>
    reading
      .hitsFrom(name, match.last + 1, match.last + 1 + within)
      .some((hit) => speaksAs(reading, hit, match) && sameSentence(reading, hit, match));

/** "… on the design": what the match speaks of is one of the topics, which stands in front where the verb comes last. */
export const about =
  (topic: Concept, within = 4): Guard =>
  (match, reading) =>
    reading
      .hitsFrom('about', match.last, match.last + 2)
      .some((link) =>
        reading.hitsFrom(topic, link.last + 1, link.last + 1 + within).some((hit) => sameSentence(reading, hit, match)),
      ) || isAboutInFront(topic, within, match, reading);

function isAboutInFront(topic: Concept, within: number, match: Match, reading: Reading): boolean {
  const { verbLast, tokensAWord = 1 } = reading.grammar(match.language);
  if (!verbLast) return false;
  return reading
    .hitsFrom('about', match.first - 3 * tokensAWord, match.first - 1)
    .some((link) =>
      reading
        .hitsFrom(topic, link.first - within * tokensAWord, link.first - 1)
        .some((hit) => sameSentence(reading, hit, match)),
    );
}

/** Any of the concepts anywhere in the sentence of the match. */
export const withInSentence =
  (...concepts: Concept[]): Guard =>
  (match, reading) =>
    concepts.some((name) => reading.sentencesWith(name).has(reading.tokens.sentence[match.first] ?? -1));

/** The buyer's own last message speaks of it: an answer is no offer. */
export const buyerSpokeOf =
  (...concepts: Concept[]): Guard =>
  (_match, reading) => {
    const buyer = reading.buyer();
    return buyer !== undefined && concepts.some((name) => buyer.mentions(name));
  };

/** "Amazon" acts in English; before another language's "review" it is a name. */
const speaksAs = ({ grammar }: Reading, hit: Hit, match: Match) =>
  hit.language === match.language || match.language === noLanguage || grammar(match.language).usedInAll === true;

/** "No" of another language's match is "number". Neighbours such as Spanish and Portuguese deny each other. */
const isBorrowed = ({ grammar }: Reading, hit: Hit, match: Match) =>
  grammar(hit.language).usedInAll === true && match.language !== noLanguage && !grammar(match.language).usedInAll;

const around = (match: Hit, within: number) =>
  [
    match.first - within * mostTokensAWord - longestPhrase,
    match.last + within * mostTokensAWord + longestPhrase,
  ] as const;

const longestPhrase = 24;

/** In a language with the verb at the end, what stands before something in English stands behind it. */
function isBefore({ tokens, grammar }: Reading, hit: Hit, match: Hit, within: number): boolean {
  const { verbLast, tokensAWord = 1 } = grammar(hit.language);
  const [front, back] = verbLast ? [match, hit] : [hit, match];
  return (
    front.last < back.first &&
    back.first - front.last - 1 <= within * tokensAWord &&
    tokens.clause[front.last] === tokens.clause[back.first]
  );
}
