import type { Finder, Hit, Link, Match, Reading, Span } from '../policy/define/reading.ts';
import type { MessageContext } from '../policy/message.ts';
import { type Concept, concepts } from '../policy/words/concepts.ts';
import { languages } from '../policy/words/index.ts';
import { quotedHistory } from './history.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { findAddresses } from './links.ts';
import { normalise } from './normalise.ts';
import { findNumbers } from './numbers.ts';
import { spelledAddresses } from './spelled.ts';
import { tokenise } from './tokenise.ts';

let lexicon: Lexicon | undefined;
const conceptNumbers = new Map<Concept, number>(concepts.map((name, index) => [name, index]));
const quoting = languages.map((language) => language.quoting);
const nothing: readonly never[] = [];

/** Reads a text once for all rules. Takes any string, never throws, in time that grows with the text's length only. */
export function read(source: string, context: MessageContext = {}): Reading {
  lexicon ??= compileLexicon(languages);
  const normalised = normalise(source);
  const { text, startOf, endOf } = normalised;
  const quoted = quotedHistory(text, quoting).sort((a, b) => a.start - b.start);
  const tokens = tokenise(text, quoted, (index) => isUpperCase(source, startOf(index)));
  const masked = new Uint8Array(tokens.count);
  const numbers = findNumbers(text, tokens, masked);

  const heard: (number[] | undefined)[] = [];
  const decoys: (number[] | undefined)[] = [];
  lexicon.match(text, tokens, masked, (concept, isDecoy, language, first, last) => {
    const lists = isDecoy ? decoys : heard;
    const packed = pack(first, last, language);
    const list = lists[concept];
    if (list) list.push(packed);
    else lists[concept] = [packed];
  });

  const hitLists: (readonly Hit[] | undefined)[] = [];
  const hits = (name: Concept): readonly Hit[] => {
    const concept = conceptNumbers.get(name) ?? -1;
    const known = hitLists[concept];
    if (known) return known;
    const list = (heard[concept] ?? nothing).map(unpack);
    const other = decoys[concept];
    const meant = other ? withoutDecoys(list, other.map(unpack), tokens.count) : list;
    hitLists[concept] = meant;
    return meant;
  };
  const hitsFrom = (concept: Concept, first: number, last: number) => between(hits(concept), first, last);
  splitClausesAt(hits('contrast'), tokens.clause);
  const words = { text, tokens, hits, hitsFrom };
  const sentences = new Map<Concept, ReadonlySet<number>>();
  let addresses: { links: Link[]; addresses: Span[] } | undefined;
  const findAll = () => {
    addresses ??= allAddresses();
    return addresses;
  };
  const allAddresses = () => {
    const written = findAddresses(source, normalised, tokens, (offset) => followsLinkWord(words, offset));
    const spelled = spelledAddresses(words);
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
    hits,
    hitsFrom,
    mentions: (name) => heard[conceptNumbers.get(name) ?? -1] !== undefined,
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
      start: firstWhere(text.length, (index) => endOf(index + 1) > start),
      end: firstWhere(text.length, (index) => startOf(index) >= end),
    }),
    wording: (name, language) => languages[language]?.wordings[name] ?? '',
    buyer() {
      const message = context.lastBuyerMessage;
      if (buyer === undefined && message !== undefined) buyer = read(message);
      return buyer;
    },
    found: new Map<Finder, readonly Match[]>(),
  };
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

/** A hit in one small integer: most are never asked for. */
const pack = (first: number, last: number, language: number) => (first << 9) | ((last - first) << 5) | language;
const unpack = (packed: number): Hit => {
  const first = packed >>> 9;
  return { first, last: first + ((packed >>> 5) & 15), language: packed & 31 };
};

/** Leaves out the hits that share a word with a decoy. */
function withoutDecoys(hits: Hit[], decoys: Hit[], count: number): Hit[] {
  const covered = new Uint8Array(count);
  for (const { first, last } of decoys) covered.fill(1, first, last + 1);
  return hits.filter(({ first, last }) => {
    for (let token = first; token <= last; token++) if (covered[token]) return false;
    return true;
  });
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

function between(hits: readonly Hit[], first: number, last: number): readonly Hit[] {
  const low = firstWhere(hits.length, (index) => (hits[index]?.first ?? 0) >= first);
  let end = low;
  while (end < hits.length && (hits[end]?.first ?? 0) <= last) end++;
  return low === end ? nothing : hits.slice(low, end);
}

function followsLinkWord({ tokens, hitsFrom }: Pick<Reading, 'tokens' | 'hitsFrom'>, offset: number): boolean {
  const token = firstWhere(tokens.count, (index) => (tokens.start[index] ?? 0) >= offset);
  return hitsFrom('link-word', token - 4, token - 1).length > 0;
}

/** The first index for which an ordered test holds, or the count. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
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
