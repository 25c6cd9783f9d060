import { isIdeograph } from './characters.ts';
import { hashStart, hashStep } from './word-hash.ts';

/** A word of some phrases, and how they go on. What follows a word is laid out when that word is first met. */
export interface PhraseNode {
  /** What is spoken of if the phrase ends here: concept, sense and language in one number each. */
  meanings: number[];
  pending: Rest[];
  whole: Map<number, PhraseNode> | undefined;
  beginnings: Beginnings | undefined;
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

/** Words that stand for all that begin so, by the hash of the beginning. */
interface Beginnings {
  nodes: Map<number, PhraseNode>;
  shortest: number;
  longest: number;
}

/** One choice for a phrase's first word. */
export interface FirstWord {
  /** Where it stands in the text of phrases. */
  start: number;
  length: number;
  /** Of the word or, where it stands for all that begin so, of that beginning. */
  hash: number;
  isBeginning: boolean;
  /** What is left of the choice, and of the phrase. */
  choice: number;
  choiceEnd: number;
  rest: number;
  /** The phrase may end here. */
  endsHere: boolean;
}

export const newNode = (): PhraseNode => ({ meanings: [], pending: [], whole: undefined, beginnings: undefined });

/** Adds to a node how a phrase up to `to` goes on behind its word. */
export function goOn(node: PhraseNode, text: string, word: FirstWord, to: number, meaning: number): void {
  const { choice, choiceEnd, rest: from, endsHere } = word;
  if (choice < choiceEnd || from < to) node.pending.push({ text, choice, choiceEnd, from, to, meaning });
  if (endsHere && !node.meanings.includes(meaning)) node.meanings.push(meaning);
}

export function layOut(node: PhraseNode): void {
  const { pending } = node;
  node.pending = [];
  for (const { text, choice, choiceEnd, from, to, meaning } of pending) {
    if (choice === choiceEnd) enter(node, text, from, to, meaning);
    else {
      const words = text.slice(choice, choiceEnd).replaceAll('_', ' ') + (from < to ? ` ${text.slice(from, to)}` : '');
      enter(node, words, 0, words.length, meaning);
    }
  }
}

function enter(node: PhraseNode, text: string, from: number, to: number, meaning: number): void {
  eachFirstWord(text, from, to, (word) => goOn(childOf(node, word), text, word, to, meaning));
}

function childOf(node: PhraseNode, { hash, length, isBeginning }: FirstWord): PhraseNode {
  const children = isBeginning ? beginningsOf(node, length) : wholeOf(node);
  const known = children.get(hash);
  if (known) return known;
  const child = newNode();
  children.set(hash, child);
  return child;
}

function wholeOf(node: PhraseNode): Map<number, PhraseNode> {
  node.whole ??= new Map();
  return node.whole;
}

function beginningsOf(node: PhraseNode, length: number): Map<number, PhraseNode> {
  node.beginnings ??= { nodes: new Map(), shortest: length, longest: length };
  node.beginnings.shortest = Math.min(node.beginnings.shortest, length);
  node.beginnings.longest = Math.max(node.beginnings.longest, length);
  return node.beginnings.nodes;
}

/** The choices for the first word of a phrase; also those for the second, if the first one may be missing. */
export function eachFirstWord(text: string, from: number, to: number, found: (word: FirstWord) => void): void {
  const space = text.indexOf(' ', from);
  const wordEnd = space < 0 || space > to ? to : space;
  const rest = wordEnd < to ? wordEnd + 1 : to;
  const isOptional = text.charCodeAt(wordEnd - 1) === mark.questionMark;
  if (isOptional && rest < to) eachFirstWord(text, rest, to, found);
  const choicesEnd = isOptional ? wordEnd - 1 : wordEnd;
  const mayEnd = everyWordIsOptional(text, rest, to);
  for (let start = from; start < choicesEnd; ) {
    let at = start;
    let hash = hashStart;
    for (let code = text.charCodeAt(at); at < choicesEnd && !endsWord(code); code = text.charCodeAt(at)) {
      hash = hashStep(hash, code);
      at++;
      // In unspaced writing each character is a word, as the tokeniser has it.
      if (isIdeograph(code)) break;
    }
    const length = at - start;
    const isBeginning = at < choicesEnd && text.charCodeAt(at) === mark.star;
    if (isBeginning) at++;
    if (at < choicesEnd && text.charCodeAt(at) === mark.underscore) at++;
    const choice = at;
    while (at < choicesEnd && text.charCodeAt(at) !== mark.bar) at++;
    found({ start, length, hash, isBeginning, choice, choiceEnd: at, rest, endsHere: mayEnd && choice === at });
    start = at + 1;
  }
}

const endsWord = (code: number) => code === mark.bar || code === mark.underscore || code === mark.star;
/** The signs of the phrase syntax, by character code. */
export const mark = {
  blank: 0x20,
  star: 0x2a,
  questionMark: 0x3f,
  underscore: 0x5f,
  bar: 0x7c,
};

function everyWordIsOptional(text: string, from: number, to: number): boolean {
  if (from >= to) return true;
  if (text.charCodeAt(to - 1) !== mark.questionMark) return false;
  return text
    .slice(from, to)
    .split(' ')
    .every((word) => word.endsWith('?'));
}
