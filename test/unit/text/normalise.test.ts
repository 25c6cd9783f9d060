import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';

const source = (typed: string, words: string) => {
  const { text, startOf, endOf } = normalise(typed);
  const at = text.indexOf(words);
  return at < 0 ? undefined : typed.slice(startOf(at), endOf(at + words.length));
};

describe('a disguise is undone and found again at its place', () => {
  test.each([
    ['plain', 'Leave a REVIEW now', 'review', 'REVIEW'],
    ['full width', 'a ｒｅｖｉｅｗ now', 'review', 'ｒｅｖｉｅｗ'],
    ['zero width', 'a re\u200bvi\u200dew now', 'review', 're\u200bvi\u200dew'],
    ['soft hyphen', 'a re\u00adview now', 'review', 're\u00adview'],
    ['Cyrillic letters', 'a rеviеw now', 'review', 'rеviеw'],
    ['mathematical letters', 'a 𝗿𝗲𝘃𝗶𝗲𝘄 now', 'review', '𝗿𝗲𝘃𝗶𝗲𝘄'],
    ['heaps of accents', 'a r̷̀e̷v̷i̷e̷w̷ now', 'review', 'r̷̀e̷v̷i̷e̷w̷'],
    ['a ligature', 'the oﬃce line', 'office', 'oﬃce'],
    ['a curly apostrophe', 'We don’t', "don't", 'don’t'],
    ['behind an emoji', '😀 review', 'review', 'review'],
  ])('%s', (_name, typed, words, shown) => {
    expect(source(typed, words)).toBe(shown);
  });

  test('accents of German and French words stay', () => {
    expect(normalise('Größe, Évaluation, cafe\u0301').text).toBe('größe, évaluation, café');
  });
});

test('offsets never leave the source nor cut a surrogate pair', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom('\u200b', '\u0301', '😀', 'ﬃ', 'Ａ', 'a', '\ud83d', '\udc00', 'İ'),
          fc.string({ unit: 'binary' }),
        ),
      }),
      (typed) => {
        const { text, startOf, endOf } = normalise(typed);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const [start, end] = [startOf(i), endOf(i + 1)];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(typed.length);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
      },
    ),
  );
});
