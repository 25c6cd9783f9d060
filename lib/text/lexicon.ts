import { type Concept, concepts, type Words } from '../policy/words/concepts.ts';
import { kind, kindOf } from './characters.ts';
import { hashStart, hashStep, type Tokenised } from './tokenise.ts';

/**
 * All phrases of all languages in one matcher: a trie over words, found by their hash. Only first words are entered at the
 * start; what follows a word is laid out when that word is first met, so that a cold start does not pay for every phrase.
 */
export interface Lexicon {
  /** Calls `found` for every phrase, in order of the first token. Tokens of `masked` match nothing. Linear in the text. */
  match(text: string, tokens: Tokenised, masked: Uint8Array, found: OnHit): void;
}
export type OnHit = (concept: number, isDecoy: boolean, language: number, first: number, last: number) => void;

interface Node {
  word: string;
  /** Concept, decoy and language in one number each. */
  meanings: number[];
  /** How phrases go on from here, as far as that is not laid out yet. */
  pending: Rest[];
  whole: Map<number, Node> | undefined;
  stems: Stems | undefined;
}

/** What is left of a phrase: first the rest of a choice of several words, then the words from `from` to `to`. */
interface Rest {
  text: string;
  choice: number;
  choiceEnd: number;
  from: number;
  to: number;
  meaning: number;
}

interface Stems {
  nodes: Map<number, Node>;
  shortest: number;
  longest: number;
}

const decoyBit = 1 << 15;
const conceptNumbers = new Map<string, number>(concepts.map((name, index) => [name, index]));
/** Hashes are kept to 30 bits: small integers are the keys that Map finds fastest. */
const likelySize = 1 << 15;
const keyOf = (hash: number) => hash & 0x3fffffff;

export function compileLexicon(languages: readonly Words[]): Lexicon {
  const root = newNode('');
  /** Says for most words at once that they begin no phrase. */
  const likely = new Uint8Array(likelySize);
  languages.forEach((language, index) => {
    enter(root, language.phrases, index << 16);
    enter(root, language.decoys, (index << 16) | decoyBit);
  });
  for (const key of root.whole?.keys() ?? []) likely[key & (likelySize - 1)] = 1;
  const beginnings = beginningsOf(root.stems);

  return {
    match(text, tokens, masked, found) {
      const { count, start, end, hash, sentence } = tokens;
      const visit = (node: Node, first: number, last: number) => {
        for (const meaning of node.meanings) {
          found(meaning & (decoyBit - 1), (meaning & decoyBit) !== 0, meaning >> 16, first, last);
        }
        if (last + 1 < count && sentence[last + 1] === sentence[last]) follow(node, first, last + 1);
      };
      const follow = (node: Node, first: number, token: number) => {
        if (masked[token]) return;
        if (node.pending.length > 0) layOut(node);
        const from = start[token] ?? 0;
        const to = end[token] ?? 0;
        const whole = node.whole?.get(keyOf(hash[token] ?? 0));
        if (whole && whole.word.length === to - from && text.startsWith(whole.word, from)) visit(whole, first, token);
        if (node.stems) visitStems(node.stems, text, from, to, undefined, visit, first, token);
      };
      for (let token = 0; token < count; token++) {
        if (masked[token]) continue;
        const from = start[token] ?? 0;
        const to = end[token] ?? 0;
        const key = keyOf(hash[token] ?? 0);
        const whole = likely[key & (likelySize - 1)] === 1 ? root.whole?.get(key) : undefined;
        if (whole && whole.word.length === to - from && text.startsWith(whole.word, from)) visit(whole, token, token);
        if (root.stems) visitStems(root.stems, text, from, to, beginnings, visit, token, token);
      }
    },
  };
}

function enter(root: Node, phrases: Partial<Record<Concept, string>>, base: number): void {
  for (const [name, list] of Object.entries(phrases)) {
    const meaning = (conceptNumbers.get(name) ?? 0) | base;
    const text = list
      .replace(/([|,])\s+/g, '$1')
      .replace(/\s+/g, ' ')
      .replace(elision, '_');
    for (let from = 0; from < text.length; ) {
      const comma = text.indexOf(',', from);
      const to = comma < 0 ? text.length : comma;
      enterPhrase(root, { text, choice: from, choiceEnd: from, from, to, meaning });
      from = to + 1;
    }
  }
}

/** The tokeniser parts words there. */
const elision = /'(?=[a-zà-ž]{3})/g;

function layOut(node: Node): void {
  const { pending } = node;
  node.pending = [];
  for (const rest of pending) {
    const { text, choice, choiceEnd, from, to, meaning } = rest;
    if (choice === choiceEnd) {
      enterPhrase(node, rest);
      continue;
    }
    const words = text.slice(choice, choiceEnd).replaceAll('_', ' ') + (from < to ? ` ${text.slice(from, to)}` : '');
    enterPhrase(node, { text: words, choice: 0, choiceEnd: 0, from: 0, to: words.length, meaning });
  }
}

/** Enters the choices for the first word from `from` on; what follows them waits in their nodes. */
function enterPhrase(node: Node, phrase: Rest): void {
  const { text, from, to, meaning } = phrase;
  const space = text.indexOf(' ', from);
  const wordEnd = space < 0 || space > to ? to : space;
  const rest = Math.min(wordEnd + 1, to);
  const isOptional = text.charCodeAt(wordEnd - 1) === questionMark;
  if (isOptional && rest < to) enterPhrase(node, { ...phrase, from: rest });
  const choicesEnd = isOptional ? wordEnd - 1 : wordEnd;
  for (let choice = from; choice < choicesEnd; ) {
    let end = choice;
    let hash = hashStart;
    let wordStop = -1;
    for (; end < choicesEnd; end++) {
      const code = text.charCodeAt(end);
      if (code === bar) break;
      if (wordStop >= 0) continue;
      if (code === underscore || code === star) {
        wordStop = end;
      } else {
        hash = hashStep(hash, code);
        // In unspaced writing each character is a word, as the tokeniser has it.
        if (code >= firstIdeograph && kindOf(code) === kind.ideograph) wordStop = end + 1;
      }
    }
    if (wordStop < 0) wordStop = end;
    const child = childFor(node, text, choice, wordStop, hash);
    const mark = text.charCodeAt(wordStop);
    const following = wordStop < end && (mark === underscore || mark === star) ? wordStop + 1 : wordStop;
    if (following < end || rest < to)
      child.pending.push({ text, choice: following, choiceEnd: end, from: rest, to, meaning });
    if (following === end && everyWordIsOptional(text, rest, to) && !child.meanings.includes(meaning)) {
      child.meanings.push(meaning);
    }
    choice = end + 1;
  }
}

const questionMark = 0x3f;
const bar = 0x7c;
const underscore = 0x5f;
const star = 0x2a;
const firstIdeograph = 0x2e80;

function everyWordIsOptional(text: string, from: number, to: number): boolean {
  if (from >= to) return true;
  if (text.charCodeAt(to - 1) !== questionMark) return false;
  return text
    .slice(from, to)
    .split(' ')
    .every((word) => word.endsWith('?'));
}

function childFor(node: Node, text: string, start: number, end: number, hash: number): Node {
  const children = text.charCodeAt(end) === star ? stemsFor(node, end - start).nodes : wholeFor(node);
  const key = keyOf(hash);
  const known = children.get(key);
  if (known) return known;
  const child = newNode(text.slice(start, end));
  children.set(key, child);
  return child;
}

function wholeFor(node: Node): Map<number, Node> {
  node.whole ??= new Map();
  return node.whole;
}

function stemsFor(node: Node, length: number): Stems {
  node.stems ??= { nodes: new Map(), shortest: length, longest: length };
  node.stems.shortest = Math.min(node.stems.shortest, length);
  node.stems.longest = Math.max(node.stems.longest, length);
  return node.stems;
}

function newNode(word: string): Node {
  return { word, meanings: [], pending: [], whole: undefined, stems: undefined };
}

/** Every stem that the word begins with: languages share beginnings, and a longer one must not hide a shorter. */
function visitStems(
  { nodes, shortest, longest }: Stems,
  text: string,
  start: number,
  end: number,
  beginnings: Uint8Array | undefined,
  visit: (node: Node, first: number, last: number) => void,
  first: number,
  last: number,
): void {
  if (end - start < shortest) return;
  const until = Math.min(end, start + longest);
  let hash = hashStart;
  for (let i = start; i < until; i++) {
    hash = hashStep(hash, text.charCodeAt(i));
    if (i + 1 - start < shortest) continue;
    const node = nodes.get(keyOf(hash));
    if (node && text.startsWith(node.word, start) && node.word.length === i + 1 - start) visit(node, first, last);
    if (i + 1 - start === beginningLength && beginnings?.[keyOf(hash) & (likelySize - 1)] === 0) return;
  }
}

const beginningLength = 3;

/** Says for most words, from their first letters, that no stem begins so. */
function beginningsOf(stems: Stems | undefined): Uint8Array {
  const beginnings = new Uint8Array(likelySize);
  for (const { word } of stems?.nodes.values() ?? []) {
    let hash = hashStart;
    for (let i = 0; i < Math.min(beginningLength, word.length); i++) hash = hashStep(hash, word.charCodeAt(i));
    if (word.length > beginningLength) beginnings[keyOf(hash) & (likelySize - 1)] = 1;
  }
  return beginnings;
}
