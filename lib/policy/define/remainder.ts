import type { Concept } from '../words/concepts.ts';
import { whole } from './around.ts';
import type { Match, Reading } from './reading.ts';

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
 * what it may say. A question is never nothing.
 */
export function saysOnly(reading: Reading, { says, spare }: Only): Match | undefined {
  const { tokens, own } = reading;
  if (tokens.count > longest || /[?？]/.test(own)) return undefined;
  const until = signatureStart(reading);
  const covered = coverage(reading, [...courteous, ...says, 'function-word', 'small-talk']);
  const said = coverage(reading, [...courteous, ...says]);
  for (let token = 0; token < until; ) {
    const clause = tokens.clause[token];
    let isSaid = false;
    let left = 0;
    for (; token < until && tokens.clause[token] === clause; token++) {
      isSaid ||= said[token] === 1;
      if (covered[token] === 0 && !isName(reading, token)) left++;
    }
    if (left > (isSaid ? spare : 0)) return undefined;
  }
  return whole;
}

const longest = 120;

function coverage(reading: Reading, concepts: readonly Concept[]): Uint8Array {
  const covered = new Uint8Array(reading.tokens.count);
  for (const concept of concepts) {
    for (const { first, last } of reading.hits(concept)) covered.fill(1, first, last + 1);
  }
  for (const { start, end } of reading.numbers) {
    for (let token = 0; token < covered.length; token++) {
      const at = reading.tokens.start[token] ?? 0;
      if (at >= start && at < end) covered[token] = 1;
    }
  }
  return covered;
}

/** A sign-off near the end is followed by names. */
function signatureStart({ hits, tokens }: Reading): number {
  const signOff = hits('sign-off').findLast((hit) => tokens.count - hit.last <= 12);
  return signOff ? signOff.first : tokens.count;
}

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
