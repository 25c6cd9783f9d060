import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/text/index.ts';
import { normalise } from '../../../lib/text/normalise.ts';

const places = (typed: string, words: string) => {
  const reading = read(typed);
  const start = reading.text.indexOf(words);
  if (start < 0) return undefined;
  const span = reading.toSource({ start, end: start + words.length });
  return typed.slice(span.start, span.end);
};

describe('a disguise is undone and found again at its place', () => {
  test.each([
    ['letters with blanks', 'leave a r e v i e w now', 'review', 'r e v i e w'],
    ['words of such letters', 'l e a v e  a  r e v i e w', 'review', 'r e v i e w'],
    ['letters with dots', 'on w.h.a.t.s.a.p.p.', 'whatsapp', 'w.h.a.t.s.a.p.p'],
    ['letters with hyphens', 'a R-E-V-I-E-W now', 'review', 'R-E-V-I-E-W'],
    ['letters with underscores', 'a r_e_v_i_e_w now', 'review', 'r_e_v_i_e_w'],
    ['digits for letters', 'a rev1ew now', 'review', 'rev1ew'],
    ['a digit in front', 'a 5t4r now', 'star', '5t4r'],
    ['an l', 'on te1egram now', 'telegram', 'te1egram'],
    ['an at-sign for a letter', 'wh@tsapp now', 'whatsapp', 'wh@tsapp'],
    ['a dollar sign for a letter', 'a di$count now', 'discount', 'di$count'],
    ['a key', 'press 5️⃣ now', '5', '5️⃣'],
    ['entities', 'ada&#64;shop&#x2e;com', 'ada@shop.com', 'ada&#64;shop&#x2e;com'],
    ['an entity of another script', 'a r&#1077;view', 'review', 'r&#1077;view'],
    ['a broken host', 'visit shop\n.com now', 'shop.com', 'shop\n.com'],
    ['a break before the ending', 'visit shop.\r\n com now', 'shop.com', 'shop.\r\n com'],
    ['a break behind www', 'visit www.\nshop.com now', 'www.shop.com', 'www.\nshop.com'],
    ['a broken mail address', 'ask ada@\nshop.com now', 'ada@shop.com', 'ada@\nshop.com'],
    ['a dot in brackets', 'visit shop [.] com now', 'shop.com', 'shop [.] com'],
    ['a dot between blanks', 'visit shop . com now', 'shop.com', 'shop . com'],
    ['behind an emoji', '😀 a rev1ew', 'review', 'rev1ew'],
    ['two disguises in one', 'a r.е.v.і.e.w now', 'review', 'r.е.v.і.e.w'],
  ])('%s', (_name, typed, words, shown) => {
    expect(places(typed, words)).toBe(shown);
  });
});

describe('stays as it is', () => {
  test.each([
    'sizes s, m, l, xl',
    'made in the u.s.a. today',
    'e.g. i.e. a.m. p.m.',
    '5star 10pcs 4k h2o mp3 a4 v2 ps5 gu10 e27',
    'asin b0abcd1234 and 1z999aa10123456784',
    '10x15cm or 5 x 7 in',
    'it is here.\ninfo follows',
    'it broke.\ncomputer says no',
    '60 fps @ 1080p and 5 v @ 2 a',
    'us$ 50 or $50',
    'rock & roll & so on;',
    'see [1] and (a) . or so',
  ])('%s', (text) => {
    expect(read(text).text).toBe(normalise(text).text);
    expect(normalise(text).text).toBe(text);
  });
});

describe('numbers in words', () => {
  const runs = (text: string) => read(text).numbers.map(({ start, end }) => text.slice(start, end));
  test('are a phone number from seven on', () => {
    expect(runs('call four one five five five zero one now')).toEqual(['four one five five five zero one']);
  });

  test.each(['one or two of the three, four or five of the six', 'one, two. Three, four. Five, six. Seven'])(
    'are counting: %s',
    (text) => {
      expect(runs(text)).toEqual([]);
    },
  );
});

test('offsets stay in the source, in order and outside surrogate pairs', () => {
  const piece = fc.constantFrom(
    ...['r e v i e w', 'w.h.a.t', 'a ', ' ', '.', '\n', '@', '$', '_', '1', 'rev1ew', '&#64;', '&#128512;', '&amp;'],
    ...['&#xd83d;', '5️⃣', '\ufe0f', '\u20e3', '😀', '\ud83d', '\udc00', 'com', 'www.', '[.]', 'ﬃ', 'е', '://', 'İ'],
  );
  const cuts = (text: string, at: number) =>
    /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const typed = pieces.join('');
      const { text, tokens, toSource } = read(typed);
      let last = 0;
      for (let i = 0; i < text.length; i++) {
        const { start, end } = toSource({ start: i, end: i + 1 });
        expect(last <= start && start < end && end <= typed.length).toBe(true);
        last = start;
      }
      for (let token = 0; token < tokens.count; token++) {
        const { start, end } = toSource({ start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 });
        expect(cuts(typed, start) || cuts(typed, end)).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});
