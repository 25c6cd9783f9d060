import { describe, expect, test } from 'vitest';
import type { Words } from '../../../lib/policy/words/concepts.ts';
import { senseOf } from '../../../lib/text/first-words.ts';
import { read } from '../../../lib/text/index.ts';
import { compileLexicon } from '../../../lib/text/lexicon.ts';
import { prepareWords } from '../../../lib/text/prepare-words.ts';
import { tokenise } from '../../../lib/text/tokenise.ts';

const sentences = (text: string) => {
  const { tokens, source } = read(text);
  return tokens.sentenceStart.slice(0, -1).map((first, index) => {
    const last = (tokens.sentenceStart[index + 1] ?? 0) - 1;
    return source.slice(tokens.start[first], tokens.end[last]);
  });
};

test('an apostrophe parts a word that lost its end from the whole one behind it', () => {
  const words = (text: string) => {
    const { tokens } = read(text);
    return Array.from({ length: tokens.count }, (_, index) => text.slice(tokens.start[index], tokens.end[index]));
  };
  expect(words("l'opinione d'un avis, don't")).toEqual(['l', 'opinione', "d'un", 'avis', "don't"]);
  expect(read("un'ottima recensione").hits('positive')).toMatchObject([{ first: 1, last: 1 }]);
});

describe('sentences', () => {
  test('end at a full stop, not at an abbreviation or within a number', () => {
    expect(sentences('It weighs approx. two kg. It costs 12.50 EUR! Is it e.g. red?')).toEqual([
      'It weighs approx. two kg',
      'It costs 12.50 EUR',
      'Is it e.g. red',
    ]);
  });

  test('go on over a line break before a small letter, and end at one before a capital', () => {
    expect(sentences('Please leave a\nreview\nKind regards')).toEqual(['Please leave a\nreview', 'Kind regards']);
  });

  test('end at an empty line', () => {
    expect(sentences('first\n\nsecond')).toEqual(['first', 'second']);
  });
});

describe('quoted history is not read', () => {
  const words = (text: string) => {
    const { tokens, source } = read(text);
    return tokens.start.map((start, index) => source.slice(start, tokens.end[index]));
  };
  test.each([
    ['lines that begin with >', 'Mine\n> yours\n > yours too\nmine'],
    ['all behind "On … wrote:"', 'Mine mine\n\nOn 3 Nov 2026, Ada wrote:\nyours and yours'],
    ['an introduction over two lines', 'Mine mine\n\nOn 3 Nov 2026, Ada Lovelace\nvia Amazon wrote:\nyours'],
    ['all behind a separator', 'Mine mine\n-----Original Message-----\nyours'],
  ])('%s', (_name, text) => {
    expect(new Set(words(text).map((word) => word.toLowerCase()))).toEqual(new Set(['mine']));
  });

  test('an answer below quoted lines is read', () => {
    expect(words('On 3 Nov 2026, Ada wrote:\n> yours\nmine').at(-1)).toBe('mine');
  });

  test('what is blanked out keeps its place', () => {
    const text = 'Mine\n> yours 😀\nmine';
    expect(read(text).own).toBe(text.replace('> yours 😀', '          '));
  });
});

describe('the lexicon', () => {
  const words: Words = {
    language: 'xx',
    phrases: {
      review: 'a|an|any_other honest? review, recens*, レビュー',
      give: 'give, put it in, hand over now?',
      feedback: 'feed back',
    },
    decoys: { review: 'under a review' },
    wordings: { 'answer-here': '' },
    quoting: { introductions: [], separators: [] },
  };
  const lexicon = compileLexicon([prepareWords(words)]);
  const isDecoy = (meaning: number) => senseOf(meaning) % 2 === 1;
  const hits = (text: string) => {
    const tokens = tokenise(text);
    const found: string[] = [];
    lexicon.match(text, tokens, new Uint8Array(tokens.count), (meaning, first, last) => {
      found.push(`${isDecoy(meaning) ? 'not ' : ''}${text.slice(tokens.start[first], tokens.end[last])}`);
    });
    return found;
  };

  test('finds phrases, stems and unspaced writing in one pass, in order', () => {
    expect(hits('give us a review or recensione, 商品レビューをお願いします')).toEqual([
      'give',
      'a review',
      'recensione',
      'レビュー',
    ]);
  });

  test('finds a phrase over a comma but not over a full stop', () => {
    expect(hits('put it, in')).toEqual(['put it, in']);
    expect(hits('put it! In')).toEqual([]);
  });

  test('understands choices, also of several words, and words that may be missing', () => {
    expect(hits('an honest review')).toEqual(['an honest review']);
    expect(hits('any other review')).toEqual(['any other review']);
    expect(hits('any review')).toEqual([]);
    expect(hits('hand over now')).toEqual(['hand over', 'hand over now']);
  });

  test('tells words in another sense', () => {
    expect(hits('it is under a review')).toEqual(['not under a review', 'a review']);
  });

  test('finds words typed without their accents where the language allows it, and only there', () => {
    const optional = {
      ...words,
      spelling: 'accents-optional',
      phrases: { review: 'opinión, à l*' },
      decoys: {},
    } as const;
    const spelledOut = {
      ...words,
      spelling: 'umlauts-spelled',
      phrases: { give: 'würde, größe*' },
      decoys: {},
    } as const;
    const both = compileLexicon([prepareWords(optional), prepareWords(spelledOut)]);
    const found = (text: string) => {
      const list: string[] = [];
      const tokens = tokenise(text);
      both.match(text, tokens, new Uint8Array(tokens.count), (_meaning, first, last) => {
        list.push(text.slice(tokens.start[first], tokens.end[last]));
      });
      return list;
    };
    expect(found('opinión opinion würde wuerde größen groessen à la')).toEqual([
      'opinión',
      'opinion',
      'würde',
      'wuerde',
      'größen',
      'groessen',
      'à la',
    ]);
    expect(found('wurde gross a la')).toEqual([]);
  });

  test('goes on behind a beginning within a choice', () => {
    const one = compileLexicon([
      prepareWords({ ...words, phrases: { review: 'recens*_online|offline now' }, decoys: {} }),
    ]);
    const tokens = tokenise('recensioni online now');
    let found = 0;
    one.match('recensioni online now', tokens, new Uint8Array(tokens.count), () => found++);
    expect(found).toBe(1);
  });

  test('does not find a word inside another', () => {
    expect(hits('forgiveness, a reviewer')).toEqual([]);
  });
});

test('a word in another sense is no hit', () => {
  expect(read('The power rating is high').hits('review')).toEqual([]);
  expect(read('The rating').hits('review')).toHaveLength(1);
});

test('a place in the source is found again, also beside what has no letters', () => {
  const reading = read('a\u200b😀 b');
  expect(reading.toSource(reading.fromSource({ start: 2, end: 4 }))).toEqual({ start: 2, end: 4 });
});
