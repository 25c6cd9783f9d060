import type { Hit, Link, Reading, Span } from '../policy/define/reading.ts';
import { isLinkEnding, isWordEnding } from '../policy/hosts.ts';

type Words = Pick<Reading, 'text' | 'tokens' | 'hits' | 'hitsFrom'>;

/** "name (at) shop dot com" and "shop dot com": addresses with their signs in words. */
export function spelledAddresses(words: Words): { addresses: Span[]; links: Link[] } {
  const addresses = words.hits('at-sign').flatMap((at) => spelledMail(words, at) ?? []);
  const links: Link[] = [];
  let mail = 0;
  for (const dot of words.hits('dot-sign')) {
    const span = spelledHost(words, dot);
    if (!span) continue;
    while ((addresses[mail]?.end ?? span.end) < span.end) mail++;
    if ((addresses[mail]?.start ?? span.end) <= span.start) continue;
    links.push({ ...span, host: hostOf(words, dot), secure: true, disguised: true });
  }
  return { addresses, links };
}

/** The sign must be marked as one, by brackets or by a spelled-out dot behind it with a mailbox before it. */
function spelledMail(words: Words, at: Hit): Span | undefined {
  const { text, tokens } = words;
  const local = at.first - 1;
  if (local < 0 || tokens.sentence[local] !== tokens.sentence[at.last]) return undefined;
  const bracketed =
    /[([{<]\s?$/.test(text.slice(Math.max(0, (tokens.start[at.first] ?? 0) - 2), tokens.start[at.first])) &&
    isClosed(text, tokens.end[at.last]);
  const until = domainEnd(words, at.last + 1);
  if (until === undefined) return undefined;
  if (
    !bracketed &&
    isOrdinary(words, at) &&
    (!until.isSpelled ||
      words.hitsFrom('email-us', local - 6, local).length + words.hitsFrom('mailbox', local, local).length === 0)
  ) {
    return undefined;
  }
  return { start: tokens.start[local] ?? 0, end: until.end };
}

/** "at" is a word, "arobase" is nothing but the sign. */
const isOrdinary = ({ hitsFrom }: Words, at: Hit) =>
  hitsFrom('function-word', at.first, at.first).length > 0 || hitsFrom('link-word', at.first, at.first).length > 0;

const isClosed = (text: string, end = 0) => /^\s?[)\]}>]/.test(text.slice(end, end + 2));

/** A name, a dot (typed or spelled) and an ending, from the token on. */
function domainEnd({ text, tokens, hitsFrom }: Words, name: number): { end: number; isSpelled: boolean } | undefined {
  for (let token = name; token < Math.min(name + 6, tokens.count - 1); token++) {
    if (text[tokens.end[token] ?? 0] === '.' && tokens.start[token + 1] === (tokens.end[token] ?? 0) + 1) {
      if (isEnding(tokenText(text, tokens, token + 1))) return { end: tokens.end[token + 1] ?? 0, isSpelled: false };
      continue;
    }
    if (text[tokens.end[token] ?? 0] === '-' && tokens.start[token + 1] === (tokens.end[token] ?? 0) + 1) continue;
    const dot = hitsFrom('dot-sign', token + 1, token + 1)[0];
    if (!dot) return undefined;
    if (isEnding(tokenText(text, tokens, dot.last + 1))) return { end: tokens.end[dot.last + 1] ?? 0, isSpelled: true };
    token = dot.last;
  }
  return undefined;
}

/** Behind an at-sign also the endings that are words elsewhere. */
const isEnding = (label: string) => isLinkEnding(label) || isWordEnding(label);

function spelledHost({ text, tokens }: Words, dot: Hit): Span | undefined {
  const ending = dot.last + 1;
  if (dot.first === 0 || ending >= tokens.count || !isLinkEnding(tokenText(text, tokens, ending))) return undefined;
  if (tokens.sentence[dot.first - 1] !== tokens.sentence[ending]) return undefined;
  let first = dot.first - 1;
  while (
    dot.first - first < 4 &&
    text[(tokens.start[first] ?? 0) - 1] === '-' &&
    tokens.end[first - 1] === (tokens.start[first] ?? 0) - 1
  )
    first--;
  return { start: tokens.start[first] ?? 0, end: tokens.end[ending] ?? 0 };
}

function hostOf({ text, tokens }: Words, dot: Hit): string {
  return `${tokenText(text, tokens, dot.first - 1)}.${tokenText(text, tokens, dot.last + 1)}`;
}

function tokenText(text: string, tokens: Words['tokens'], token: number): string {
  return text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0);
}
