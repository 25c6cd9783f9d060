import { firstIndex } from '../policy/define/place.ts';
import type { Hit, Link, Reading, Span } from '../policy/define/reading.ts';
import type { Attachment, MessageContext } from '../policy/message.ts';
import type { Concept, Grammar } from '../policy/words/concepts.ts';
import { uncover } from './disguises.ts';
import { hear } from './heard.ts';
import { quotedHistory } from './history.ts';
import { findAddresses } from './links.ts';
import { normalise } from './normalise.ts';
import { findNumbers } from './numbers.ts';
import type { Normalised } from './rewrite.ts';
import { spelledAddresses } from './spelled.ts';
import { spelledNumbers } from './spelled-numbers.ts';
import { tokenise } from './tokenise.ts';
import { type WordsInUse, wordsInUse } from './words.ts';

const likeEnglish: Grammar = {};

/** Reads a text once for all rules. Takes any string, never throws, in time that grows with the text's length only. */
export function read(source: string, context: MessageContext = {}, attachments?: readonly Attachment[]): Reading {
  const words = wordsInUse();
  const { languages } = words;
  const { normalised, quoted, tokens } = firstLook(source, words);
  const { text, startOf, endOf } = normalised;
  const masked = new Uint8Array(tokens.count);
  const written = findNumbers(text, tokens, masked);

  const { hits, hitsFrom, mentions, language } = hear(words.lexicon, languages, text, tokens, masked);
  splitClausesAt(hits('contrast'), tokens.clause);
  const spelled = spelledNumbers(tokens, hits('digit-word'));
  const numbers = spelled.length > 0 ? inOrder([...written, ...spelled]) : written;
  const found = { text, tokens, hits, hitsFrom };
  const sentences = new Map<Concept, ReadonlySet<number>>();
  let addresses: { links: Link[]; addresses: Span[] } | undefined;
  const findAll = () => {
    addresses ??= allAddresses();
    return addresses;
  };
  const allAddresses = () => {
    const written = findAddresses(source, normalised, tokens, (offset) => followsLinkWord(found, offset));
    const spelled = spelledAddresses(found);
    const addresses = inOrder([...written.addresses, ...spelled.addresses]);
    return {
      links: outside(inOrder([...written.links, ...spelled.links]), addresses),
      addresses,
    };
  };

  let buyer: Reading | undefined;
  return {
    source,
    own: blanked(
      source,
      quoted.map((span) => ({ start: startOf(span.start), end: endOf(span.end) })),
    ),
    text,
    tokens,
    numbers,
    context,
    attachments,
    hits,
    hitsFrom,
    mentions,
    get links() {
      return findAll().links;
    },
    get addresses() {
      return findAll().addresses;
    },
    sentencesWith(concept) {
      const known = sentences.get(concept);
      if (known) return known;
      const found = new Set(hits(concept).map((hit) => tokens.sentence[hit.first] ?? -1));
      sentences.set(concept, found);
      return found;
    },
    toSource: ({ start, end }) => ({ start: startOf(start), end: endOf(end) }),
    fromSource: ({ start, end }) => ({
      start: firstIndex(text.length, (index) => endOf(index + 1) > start),
      end: firstIndex(text.length, (index) => startOf(index) >= end),
    }),
    wording: (name, language) => languages[language]?.wordings[name] ?? '',
    grammar: (language) => languages[language]?.grammar ?? likeEnglish,
    language: () => (language === undefined ? undefined : languages[language]?.language) ?? 'unknown',
    buyer() {
      const message = context.lastBuyerMessage;
      if (buyer === undefined && message !== undefined) buyer = read(message);
      return buyer;
    },
    readOther: (text) => read(text),
    found: [],
  };
}

/** Words, and what is quoted; a second time, if the first one shows disguises. */
function firstLook(source: string, { quoting, dots }: WordsInUse) {
  const plain = normalise(source);
  const first = split(plain);
  const uncovered = uncover(plain, first.tokens);
  return uncovered ? split(uncovered) : first;

  function split(normalised: Normalised) {
    const { text, startOf } = normalised;
    const quoted = quotedHistory(text, quoting).sort((a, b) => a.start - b.start);
    const tokens = tokenise(text, quoted, (index) => isUpperCase(source, startOf(index)), dots);
    return { normalised, quoted, tokens };
  }
}

function isUpperCase(source: string, index: number): boolean {
  const character = source[index] ?? '';
  return character !== character.toLowerCase();
}

function blanked(source: string, quoted: Span[]): string {
  let text = '';
  let done = 0;
  for (const { start, end } of quoted) {
    if (end <= done) continue;
    text += source.slice(done, start) + ' '.repeat(end - Math.max(start, done));
    done = end;
  }
  return done === 0 ? source : text + source.slice(done);
}

/** "but" opens a clause of its own. */
function splitClausesAt(hits: readonly Hit[], clause: number[]): void {
  let added = 0;
  let next = 0;
  for (let token = 0; hits.length > 0 && token < clause.length; token++) {
    while ((hits[next]?.first ?? clause.length) <= token) {
      added++;
      next++;
    }
    clause[token] = (clause[token] ?? 0) + added;
  }
}

function followsLinkWord({ tokens, hitsFrom }: Pick<Reading, 'tokens' | 'hitsFrom'>, offset: number): boolean {
  const token = firstIndex(tokens.count, (index) => (tokens.start[index] ?? 0) >= offset);
  return hitsFrom('link-word', token - 4, token - 1).length > 0;
}

/** The links that are not part of a mail address; both lists are in order. */
function outside(links: Link[], addresses: readonly Span[]): Link[] {
  let next = 0;
  return links.filter(({ start, end }) => {
    while ((addresses[next]?.end ?? end) <= start) next++;
    return (addresses[next]?.start ?? end) >= end;
  });
}

const inOrder = <Place extends Span>(places: Place[]) => places.sort((a, b) => a.start - b.start);
