import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../lib/lint/index.ts';
import { suggestReason } from '../../../lib/reason/index.ts';
import { workOf } from './work.ts';

const pieces = fc.constantFrom(
  'Please leave a 5-star review',
  'gift card',
  'for your review',
  ' ',
  '\n',
  '\n> ',
  '. ',
  ', ',
  'On 3 Nov Ada wrote:\n',
  'help@shop.com',
  ' (at) ',
  ' dot com',
  'www.shop.com/',
  '+44 20 7946 0018',
  '123-4567890-1234567',
  '😀',
  '👨‍👩‍👧',
  '\u200b',
  '\u0301',
  'ﬃ',
  '\ud83d',
  '\udc00',
  'İ',
  '{{name}}',
  '[Name]',
  '%X_Y%',
  '<',
  '★★★★★',
  'Thank you for your order',
  'Your order has shipped',
  'please cancel ',
  'out of stock ',
  '15% off your next order',
  'if you have any questions contact us ',
  'レビュー',
  ' or ',
  ' and ',
  '@',
  '.',
  'email us at ',
  'call us on ',
  'not ',
  'WhatsApp ',
  'Visit our store',
  'r e v i e w ',
  'w.h.a.t.s.a.p.p',
  'rev1ew',
  '&#64;',
  '&#128512;',
  'shop.\ncom',
  '5️⃣',
  'four one five one two three four ',
  '<b>',
  '</a><img src="a.gif">',
  'the the ',
  '!!!',
  '\n\n\n',
  'rеview',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const contexts = fc.record(
  {
    mode: fc.constantFrom('proactive' as const, 'reply' as const),
    orderId: fc.constant('123-4567890-1234567'),
    lastBuyerMessage: texts,
  },
  { requiredKeys: [] },
);

const cutsPair = (text: string, offset: number) => {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
};

test('no text makes it throw, and every offset is in range and on a code point', () => {
  fc.assert(
    fc.property(texts, texts, contexts, (body, subject, context) => {
      for (const { part, start, end, fixes } of lint({ body, subject }, context)) {
        const text = part === 'subject' ? subject : body;
        const spans = [{ start, end }, ...fixes.flatMap(({ edits }) => edits)];
        for (const span of spans) {
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
          expect(cutsPair(text, span.start) || cutsPair(text, span.end)).toBe(false);
        }
      }
      for (const { start, end } of suggestReason({ body }, context).flatMap(({ why }) => why)) {
        expect(0 <= start && start < end && end <= body.length).toBe(true);
        expect(cutsPair(body, start) || cutsPair(body, end)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('findings are in order of place', () => {
  fc.assert(
    fc.property(texts, (body) => {
      const starts = lint({ body }, {}).map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
  );
});

test('a result does not depend on earlier texts', () => {
  fc.assert(
    fc.property(texts, texts, (body, other) => {
      const first = lint({ body }, {});
      lint({ body: other }, { mode: 'reply' });
      expect(lint({ body }, {})).toEqual(first);
    }),
  );
});

describe('twice the text is about twice the work', () => {
  test.each([
    ['ordinary prose', 'We are sorry that the lamp arrived broken. Which colour should we send you instead?\n'],
    ['requests in one endless sentence', 'please leave a review and get a gift card '],
    ['negations', 'not never please leave a review but not '],
    ['at-signs', 'a@'],
    ['bare at-signs', '@'],
    ['dots', 'a.'],
    ['mail addresses', 'a@b.com '],
    ['email us without an address', 'email us '],
    ['spelled addresses', 'name (at) shop dot com '],
    ['links', 'www.shop.com/a?b '],
    ['one endless path', 'www.shop.com/x'.padEnd(40, 'x')],
    ['numbers', '12 '],
    ['phone numbers', '+44 20 7946 0018 '],
    ['order ids', '123-4567890-1234567 '],
    ['brackets', '[name] {x} {{'],
    ['open brackets', '[[{{<%A'],
    ['emoji', '😀'],
    ['emoji with text between', '😀 a '],
    ['zero width', '\u200b'],
    ['accents', 'e\u0301\u0301\u0301\u0301'],
    ['quoted lines', '> a\n'],
    ['greater-than signs', '>'],
    ['introductions', 'on a wrote: '],
    ['line breaks', '\n'],
    ['blanks', ' '],
    ['end marks', 'a review!!!'],
    ['stars', '★'],
    ['thanks', 'thank you '],
    ['faces', ':) '],
    ['seller feedback', 'remove it or else your seller feedback '],
    ['diversions', 'contact us before you leave a bad review. '],
    ['links without a word', 'http://a.co\n'],
    ['links in links', '[a.com](b.com) '],
    ['addresses with phones', '1 street +44 20 7946 0018 '],
    ['asides', 'Also the invoice. '],
    ['spaced letters', 'r e v i e w '],
    ['single letters', 'a b '],
    ['dotted letters', 'a.b.c.d.e.f'],
    ['underscores', 'a_'],
    ['digits in words', 'rev1ew '],
    ['dollar signs', 'a$'],
    ['entities', '&#64;'],
    ['ampersands', '&'],
    ['keys', '5️⃣'],
    ['broken addresses', 'shop.\ncom '],
    ['dots and breaks', '.\n'],
    ['numbers in words', 'one two '],
    ['tags', '<b>'],
    ['open tags', '<a '],
    ['links around images', '<a><img>'],
    ['font tags', '<font>'],
    ['style attributes', '<p style="margin: margin: margin">'],
    ['doubled words', 'the '],
    ['mixed scripts', 'rеview'],
    ['capitals', 'WE SHIP '],
    ['markdown', '[a](https://a'],
    ['attachments', 'is attached '],
  ])('%s', (_name, piece) => {
    const length = 4000;
    const once = workOf(() => lint({ body: piece.repeat(Math.ceil(length / piece.length)) }, {}));
    const twice = workOf(() => lint({ body: piece.repeat(Math.ceil((2 * length) / piece.length)) }, {}));
    expect(twice / once).toBeLessThan(2.6);
    expect(twice).toBeLessThan(2 * length * 2500);
  });
});
