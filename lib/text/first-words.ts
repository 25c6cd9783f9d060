import { concepts } from '../policy/words/concepts.ts';
import { isIdeograph } from './characters.ts';
import { eachFirstWord, goOn, mark, newNode, type PhraseNode } from './phrase-tree.ts';
import type { PreparedWords } from './prepare-words.ts';
import { hashStart, hashStep, slotOf } from './word-hash.ts';

/** What a phrase speaks of: concept, sense and language in one number. */
export const meaningOf = (concept: number, isDecoy: boolean, language: number) =>
  (senseOfConcept(concept, isDecoy) << 5) | language;
export const senseOfConcept = (concept: number, isDecoy: boolean) => (concept << 1) | (isDecoy ? 1 : 0);
/** Concept and sense without the language. */
export const senseOf = (meaning: number) => meaning >> 5;
export const languageNumberOf = (meaning: number) => meaning & 31;

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
  /** What the latest words were found to be, one for each slot: most words of a text are met again and again. */
  private readonly remembered: (readonly PhraseNode[] | undefined)[] = new Array(rememberedSlots);
  private readonly rememberedHashes = new Int32Array(rememberedSlots);

  constructor(languages: readonly PreparedWords[]) {
    this.texts = languages.map(({ lists }) => lists);
    const most = languages.reduce((sum, { most }) => sum + most, 1);
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

  /** The nodes of a word: its own, and those of the beginnings that it has. `hash` is that of the whole word. */
  of(text: string, from: number, to: number, hash: number): readonly PhraseNode[] {
    const slot = slotOf(hash, rememberedSlots - 1);
    const known = this.remembered[slot];
    if (known && this.rememberedHashes[slot] === hash) return known;
    const nodes = this.find(text, from, to, hash);
    this.remembered[slot] = nodes.length > 0 ? nodes : nothing;
    this.rememberedHashes[slot] = hash;
    return nodes;
  }

  private find(text: string, from: number, to: number, hash: number): PhraseNode[] {
    const nodes: PhraseNode[] = [];
    const whole = this.nodeOf(hash);
    if (whole) nodes.push(whole);
    let begun = hashStart;
    const until = Math.min(to, from + this.longestBeginning);
    for (let i = from; i < until; i++) {
      begun = hashStep(begun, text.charCodeAt(i));
      const beginning = this.nodeOf(hashStep(begun, mark.star));
      if (beginning) nodes.push(beginning);
      if (i + 1 - from === openingLength && this.openings[slotOf(begun, openingSlots - 1)] === 0) break;
    }
    return nodes;
  }

  private nodeOf(hash: number): PhraseNode | undefined {
    const head = this.heads[this.slotFor(hash)] ?? 0;
    return head === 0 ? undefined : (this.nodes.get(hash) ?? this.makeNode(hash, head));
  }

  private makeNode(hash: number, head: number): PhraseNode {
    const node = newNode();
    for (let entry = head; entry !== 0; entry = this.before[entry - 1] ?? 0) {
      const phrase = this.phraseOf[entry - 1] ?? 0;
      const meaning = this.meaning[phrase] ?? 0;
      const text = this.texts[languageNumberOf(meaning)] ?? '';
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
const rememberedSlots = 1 << 12;
const nothing: readonly PhraseNode[] = [];

const isMark = (code: number) =>
  code === mark.blank ||
  code === mark.bar ||
  code === mark.star ||
  code === mark.underscore ||
  code === mark.questionMark;
