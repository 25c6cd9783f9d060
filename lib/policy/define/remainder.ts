import type { Concept } from '../words/concepts.ts';
import { whole } from './around.ts';
import { askingForReview } from './asking.ts';
import { matchInSource } from './place.ts';
import { purposes, realRequest } from './purpose.ts';
import type { Match, Reading } from './reading.ts';
import { situationOf } from './severity.ts';

/** Greeting, thanks, good wishes and signature: they make no message. */
const courteous: readonly Concept[] = ['greeting', 'thanks', 'courtesy', 'sign-off'];

interface Only {
  /** The message may say these things … */
  says: readonly Concept[];
  /** … with so many other words in a part of a sentence that says one of them. */
  spare: number;
}

/**
 * The whole message as one match if nothing is left once greeting, good wishes, ids, names and signature are taken away but
 * what it may say. A question is never nothing. A message of the seller's own accord needs a matter: where it has none, words that no
 * list holds do not make it one.
 */
export function saysOnly(reading: Reading, only: Only): Match | undefined {
  const { tokens } = reading;
  const aWord = tokensAWord(reading);
  if (tokens.count > longest * Math.min(2, aWord) || asks(reading, only)) return undefined;
  if (asksForMore.some((name) => reading.hits(name).length > 0) || askingForReview(reading).length > 0)
    return undefined;
  const covers = (concepts: readonly Concept[]) => coverage(reading, [...courteous, ...only.says, ...concepts]);
  const covered = withNumbers(covers(['function-word', 'small-talk']), reading);
  if (hasMatter(reading, only)) return undefined;
  const someSpare = (isSaid: boolean) => (isSaid ? only.spare * aWord : 0);
  if (isKnown(reading, covered, covers([]), tokens.clause, someSpare)) return whole;
  const startsTalk = situationOf(reading.context) === 'critical' || situationOf(reading.context) === 'proactive';
  const isCourteous = only.says.length > 0 || reading.hits('thanks').length > 0;
  if (!startsTalk || !isCourteous) return undefined;
  const mostKnown = (isSaid: boolean, count: number) => (isSaid ? count * mostUnknown : aWord);
  return isKnown(reading, covered, covers(['small-talk']), tokens.sentence, mostKnown) ? whole : undefined;
}

/** A question; "How are you?" is none, nor "Do you have any questions?" where trouble is what the message may speak of. */
function asks(reading: Reading, { says }: Only): boolean {
  const { own, tokens } = reading;
  for (let at = own.search(mark); at >= 0; ) {
    const end = own.slice(0, at).trimEnd().length;
    const { first } = matchInSource(reading, { start: Math.max(0, end - 1), end });
    const isOffer = says.includes('trouble') && reading.sentencesWith('trouble').has(tokens.sentence[first] ?? -1);
    if (!isOffer && !isPartOf(['greeting'], first, reading)) return true;
    const next = own.slice(at + 1).search(mark);
    if (next < 0) return false;
    at += 1 + next;
  }
  return false;
}

const mark = /[?？]/;
/** Other rules say more of a message that holds any of these. */
const asksForMore: readonly Concept[] = ['promotion', 'benefit', 'incentive', 'five-stars', 'review-this'];

/**
 * Whether no part (clause or sentence) has more unknown words than `most` allows it, given whether the part says what the message may
 * say, and its number of tokens.
 */
function isKnown(
  reading: Reading,
  covered: Uint8Array,
  said: Uint8Array,
  part: readonly number[],
  most: (isSaid: boolean, count: number) => number,
): boolean {
  const until = signatureStart(reading);
  for (let token = 0; token < until; ) {
    const from = token;
    const own = part[token];
    let isSaid = false;
    let left = 0;
    for (; token < until && part[token] === own; token++) {
      isSaid ||= said[token] === 1;
      if (covered[token] === 0 && !isName(reading, token)) left++;
    }
    if (left > most(isSaid, token - from)) return false;
  }
  return true;
}

/** Of the words of a courteous sentence. */
const mostUnknown = 1 / 3;
/** In unspaced writing a word is several tokens. */
const tokensAWord = ({ hits, grammar }: Reading) =>
  Math.max(1, ...courteous.flatMap((name) => hits(name).map(({ language }) => grammar(language).tokensAWord ?? 1)));

/** What a message may be about: any of it is more than courtesy. */
const matters: readonly Concept[] = [
  ...purposes,
  'returning',
  'problem',
  'refund',
  'status',
  'moved',
  'attached',
  'tell-us',
  'date-word',
  'review',
  'review-this',
  'promotion',
  'benefit',
  'cross-sell',
  'opt-out',
  'tips',
  'manual',
  'secret',
  'platform',
];

/** No offer of help speaks of these. */
const neverOffered = new Set<Concept>([
  'review',
  'review-this',
  'promotion',
  'benefit',
  'cross-sell',
  'cancel',
  'customisation',
  'missing-detail',
  'address-problem',
  'delivery-appointment',
  'returning',
  'opt-out',
  'platform',
  'refund',
  'status',
]);

/** The words of an offer of help are no matter of their own: "if there is a problem". */
function hasMatter(reading: Reading, { says }: Only): boolean {
  const { numbers, links, addresses, tokens } = reading;
  if (links.length > 0 || addresses.length > 0 || numbers.some(({ kind }) => kind !== 'order-id')) return true;
  if (realRequest(reading).some(({ first }) => !isPartOf(courteous, first, reading))) return true;
  const offered = says.length > 0 ? new Set(says.flatMap((name) => [...reading.sentencesWith(name)])) : undefined;
  const isMeant = (name: Concept, first: number) =>
    neverOffered.has(name) || !offered?.has(tokens.sentence[first] ?? -1);
  return matters.some((name) =>
    reading.hits(name).some(({ first }) => isMeant(name, first) && !isPartOf(courteous, first, reading)),
  );
}

const isPartOf = (concepts: readonly Concept[], token: number, { hitsFrom }: Reading) =>
  concepts.some((name) => hitsFrom(name, token - 8, token).some(({ last }) => last >= token));

const longest = 120;

function coverage(reading: Reading, concepts: readonly Concept[]): Uint8Array {
  const covered = new Uint8Array(reading.tokens.count);
  for (const concept of concepts) {
    for (const { first, last } of reading.hits(concept)) covered.fill(1, first, last + 1);
  }
  return covered;
}

function withNumbers(covered: Uint8Array, { numbers, tokens }: Reading): Uint8Array {
  for (const { start, end } of numbers) {
    for (let token = 0; token < covered.length; token++) {
      const at = tokens.start[token] ?? 0;
      if (at >= start && at < end) covered[token] = 1;
    }
  }
  return covered;
}

/** A sign-off near the end is followed by names, and a few words alone on the last line are one. */
function signatureStart(reading: Reading): number {
  const { hits, tokens } = reading;
  const signOff = hits('sign-off').findLast((hit) => tokens.count - hit.last <= 12);
  return Math.min(signOff ? signOff.first : tokens.count, nameOnLastLine(reading));
}

function nameOnLastLine(reading: Reading): number {
  const { own, tokens } = reading;
  const end = own.trimEnd().length;
  const start = own.lastIndexOf('\n', end - 1) + 1;
  if (start === 0 || end - start > longestName || /[.!?,:。！？、]$/.test(own.slice(start, end))) return tokens.count;
  const { first, last } = matchInSource(reading, { start, end });
  return last - first < wordsOfName * tokensAWord(reading) ? first : tokens.count;
}

const longestName = 60;
const wordsOfName = 5;

function isName(reading: Reading, token: number): boolean {
  const { tokens, source, toSource } = reading;
  const { start } = toSource({ start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 });
  const first = source[start] ?? '';
  const opensSentence = tokens.sentence[token - 1] !== tokens.sentence[token];
  if (/\d/.test(first)) return true;
  return (
    !opensSentence && first !== first.toLowerCase() && (!nounsAreCapital(reading) || followsGreeting(reading, token))
  );
}

const nounsAreCapital = ({ hits, grammar }: Reading) =>
  courteous.some((name) => hits(name).some(({ language }) => grammar(language).capitalNouns));

const followsGreeting = ({ hitsFrom, tokens }: Reading, token: number) =>
  hitsFrom('greeting', token - 3, token - 1).some((hit) => tokens.clause[hit.first] === tokens.clause[token]);
