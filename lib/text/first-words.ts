import { concepts } from '../policy/words/concepts.ts';
import { kind, kindOf } from './characters.ts';
import { eachFirstWord, goOn, mark, newNode, type PhraseNode } from './phrase-tree.ts';
import type { PreparedWords } from './prepare-words.ts';
import { hashStart, hashStep, slotOf } from './word-hash.ts';

/** What a phrase speaks of: concept, sense and language in one number. */
export const meaningOf = (concept: number, isDecoy: boolean, language: number) =>
  (concept << 6) | (isDecoy ? 32 : 0) | language;
export const conceptOf = (meaning: number) => meaning >> 6;
export const isDecoyOf = (meaning: number) => (meaning & 32) !== 0;
export const languageOf = (meaning: number) => meaning & 31;

/**
 * Every phrase by its first word. Entering one is one walk over the letters of that word and writes numbers only, since a cold
 * start enters them all; a word's node is made when the word is first met.
 */
export class FirstWords {
  private readonly texts: string[];
  /** Of each phrase. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly meaning: Int32Array;
  private phrases = 0;
  /** A hash table of lists of entries: the last one of each, counted from one, 0 where the slot is free. */
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly heads: Int32Array;
  /** Of each entry: its phrase, and the entry before it in the list. */
  private readonly phraseOf: Int32Array;
  private readonly before: Int32Array;
  private entries = 0;
  private readonly nodes = new Map<number, PhraseNode>();
  /** Says for most words, from their first letters, that no beginning begins so. */
  private readonly openings = new Uint8Array(openingSlots);
  private longestBeginning = 0;

  constructor(languages: readonly PreparedWords[]) {
    this.texts = languages.map(({ lists }) => lists);
    // A phrase takes more than four characters, and so does a choice.
    const most = this.texts.reduce((sum, { length }) => sum + (length >> 2), 4);
    const slots = 1 << (32 - Math.clz32(most));
    this.mask = slots - 1;
    this.hashes = new Int32Array(slots);
    this.heads = new Int32Array(slots);
    [this.from, this.to, this.meaning] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
    [this.phraseOf, this.before] = [new Int32Array(most), new Int32Array(most)];
    this.texts.forEach((text, language) => {
      for (let line = 0, from = 0; from <= text.length; line++) {
        const end = text.indexOf('\n', from);
        const lineEnd = end < 0 ? text.length : end;
        const isDecoy = line >= concepts.length;
        this.enterLine(text, from, lineEnd, meaningOf(line - (isDecoy ? concepts.length : 0), isDecoy, language));
        from = lineEnd + 1;
      }
    });
  }

  private enterLine(text: string, from: number, lineEnd: number, meaning: number): void {
    for (let at = from; at < lineEnd; ) {
      const comma = text.indexOf(',', at);
      const to = comma < 0 || comma > lineEnd ? lineEnd : comma;
      this.from[this.phrases] = at;
      this.to[this.phrases] = to;
      this.meaning[this.phrases] = meaning;
      this.enterFirstWords(text, at, to);
      this.phrases++;
      at = to + 1;
    }
  }

  /** A word that may be missing is followed by another that may come first. */
  private enterFirstWords(text: string, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const start = at;
      let hash = hashStart;
      let code = text.charCodeAt(at);
      while (at < to && !isMark(code)) {
        hash = hashStep(hash, code);
        code = text.charCodeAt(++at);
        // In unspaced writing each character is a word, as the tokeniser has it.
        if (isIdeograph(text.charCodeAt(at - 1))) break;
      }
      if (at < to && code === mark.star) {
        this.noteBeginning(text, start, at - start);
        hash = hashStep(hash, mark.star);
      }
      this.enter(hash);
      while (at < to && code !== mark.bar && code !== mark.blank) code = text.charCodeAt(++at);
      if (code === mark.blank && text.charCodeAt(at - 1) !== mark.questionMark) return;
    }
  }

  private enter(hash: number): void {
    const slot = this.slotFor(hash);
    this.hashes[slot] = hash;
    this.phraseOf[this.entries] = this.phrases;
    this.before[this.entries] = this.heads[slot] ?? 0;
    this.heads[slot] = ++this.entries;
  }

  private noteBeginning(text: string, start: number, length: number): void {
    if (length > this.longestBeginning) this.longestBeginning = length;
    if (length <= openingLength) return;
    let hash = hashStart;
    for (let i = start; i < start + openingLength; i++) hash = hashStep(hash, text.charCodeAt(i));
    this.openings[slotOf(hash, openingSlots - 1)] = 1;
  }

  /** The node of a word by its hash. */
  whole(hash: number): PhraseNode | undefined {
    const head = this.heads[this.slotFor(hash)] ?? 0;
    return head === 0 ? undefined : (this.nodes.get(hash) ?? this.makeNode(hash, head));
  }

  /** The node of a beginning by its hash and length; null if no longer one need be asked for. */
  beginning(hash: number, length: number): PhraseNode | undefined | null {
    const node = this.whole(hashStep(hash, mark.star));
    if (node) return node;
    if (length === openingLength) return this.openings[slotOf(hash, openingSlots - 1)] === 0 ? null : undefined;
    return length >= this.longestBeginning ? null : undefined;
  }

  private makeNode(hash: number, head: number): PhraseNode {
    const node = newNode();
    for (let entry = head; entry !== 0; entry = this.before[entry - 1] ?? 0) {
      const phrase = this.phraseOf[entry - 1] ?? 0;
      const meaning = this.meaning[phrase] ?? 0;
      const text = this.texts[languageOf(meaning)] ?? '';
      const to = this.to[phrase] ?? 0;
      eachFirstWord(text, this.from[phrase] ?? 0, to, (word) => {
        const own = word.isBeginning ? hashStep(word.hash, mark.star) : word.hash;
        if (own === hash) goOn(node, text, word, to, meaning);
      });
    }
    this.nodes.set(hash, node);
    return node;
  }

  private slotFor(hash: number): number {
    let slot = slotOf(hash, this.mask);
    while (this.heads[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}

const openingLength = 3;
const openingSlots = 1 << 14;

const isMark = (code: number) =>
  code === mark.blank ||
  code === mark.bar ||
  code === mark.star ||
  code === mark.underscore ||
  code === mark.questionMark;
const isIdeograph = (code: number) => code >= mark.firstIdeograph && kindOf(code) === kind.ideograph;
