import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinter, defaultLintSettings } from '../../../lib/lint/index.ts';
import type { Allowed, LintSettings, MessageContext } from '../../../lib/lint/types.ts';
import { workOf } from './work.ts';

const linter = (settings: Partial<LintSettings>) => createLinter({ ...defaultLintSettings, ...settings });
const found = (text: string, body: string, context: MessageContext = {}) =>
  linter({ phrases: [{ text, severity: 'warn' }] })({ body }, context)
    .filter(({ rule }) => rule === 'own-phrase')
    .map(({ start, end }) => body.slice(start, end));

describe('a phrase of the seller’s own', () => {
  test.each([
    ['lead time', 'The LEAD  time is a week. Which lead-time fits?', ['LEAD  time', 'lead-time']],
    ['lead time', 'The lead and the time, leads time, lead timer.', []],
    ['we * guarantee', 'We can never guarantee a day.', ['We can never guarantee']],
    ['we * guarantee', 'We guarantee it.', ['We guarantee']],
    ['we * guarantee', 'We ship today, a guarantee is in the box. We do. A guarantee!', []],
    ['we * guarantee', 'If we ship, then we do guarantee it.', ['we do guarantee']],
    ['guarant*', 'Guaranteed! It is a guaranty, not grant.', ['Guaranteed', 'guaranty']],
    ['100% * new', 'It is 100 % as new.', ['100 % as new']],
    ['sold out', 'It is ｓｏｌｄ o\u200but.', ['ｓｏｌｄ o\u200but']],
    ['返金', 'すぐに返金します', ['返金']],
    ['*', 'Anything at all', []],
    ['  ', 'Anything at all', []],
    ['...', 'Anything ... at all', []],
    ['lead time', 'Ada asked.\n> what is the lead time', []],
    ['aa * bb * cc', 'aa bb aa cc bb cc', ['aa bb aa cc']],
  ])('"%s" is looked for in "%s"', (text, body, words) => {
    expect(found(text, body)).toEqual(words);
  });

  test('brings its words along, its weight, and no edit', () => {
    const [finding] = linter({ phrases: [{ text: 'lead time', severity: 'block' }] })({ body: 'The lead time?' }, {});
    expect(finding).toEqual({
      rule: 'own-phrase',
      severity: 'block',
      part: 'body',
      start: 4,
      end: 13,
      message: 'rule.own-phrase.message',
      params: { phrase: 'lead time' },
      fixes: [],
      sources: [],
    });
  });

  test('two phrases over the same words are two findings', () => {
    const own = linter({
      phrases: [
        { text: 'lead time', severity: 'info' },
        { text: 'time is', severity: 'block' },
      ],
    });
    expect(own({ body: 'The lead time is long.' }, {}).map(({ params }) => params['phrase'])).toEqual([
      'lead time',
      'time is',
    ]);
  });

  test('for one marketplace it says nothing in another, and holds where that is not known', () => {
    const own = linter({ phrases: [{ text: 'lead time', severity: 'warn', marketplaceIds: ['A1PA6795UKMFR9'] }] });
    const count = (marketplaceId?: string) =>
      own({ body: 'The lead time?' }, marketplaceId === undefined ? {} : { marketplaceId }).length;
    expect([count('A1PA6795UKMFR9'), count('A1F83G8C2ARO7P'), count()]).toEqual([1, 0, 1]);
  });

  test('any phrase and any text go together, and the place is in the text', () => {
    const pieces = fc.constantFrom(
      'a',
      'b',
      'a*',
      '*',
      ' ',
      ', ',
      '. ',
      '12',
      '%',
      '。',
      '返',
      '\u0301',
      '\ud83d',
      '-',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 20 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(texts, texts, (text, body) => {
        const own = linter({ phrases: [{ text, severity: 'info' }], allowed: [{ phrase: text, domain: body }] });
        for (const { start, end } of own({ body }, {}))
          expect(0 <= start && start <= end && end <= body.length).toBe(true);
      }),
    );
  });

  test.each([
    ['a * b', 'a '],
    ['a a a a b', 'a '],
    ['a* * a * b', 'aa, '],
    ['a', 'a '],
  ])('"%s" costs twice as much in twice the text', (text, piece) => {
    const own = linter({ phrases: [{ text, severity: 'info' }], allowed: [{ phrase: text, rule: 'emoji' }] });
    const once = workOf(() => own({ body: piece.repeat(1000) }, {}));
    const twice = workOf(() => own({ body: piece.repeat(2000) }, {}));
    expect(twice / once).toBeLessThan(2.6);
  });
});

describe('what the seller allows', () => {
  const left = (allowed: Allowed, body: string, context: MessageContext = {}) =>
    linter({ allowed: [allowed] })({ body }, context).map(({ rule }) => rule);
  const draft = 'Message us on WhatsApp 😀';

  test('a rule is left out', () => {
    expect(left({ rule: 'emoji' }, draft)).toEqual(['off-platform-contact']);
  });

  test('a phrase takes away what shares a word with it, and nothing else', () => {
    expect(left({ phrase: 'on whatsapp' }, draft)).toEqual(['emoji']);
    expect(left({ phrase: 'whatsapp group' }, draft)).toEqual(['off-platform-contact', 'emoji']);
  });

  test('a phrase for one rule leaves the other rules alone', () => {
    expect(left({ phrase: 'whatsapp', rule: 'emoji' }, draft)).toEqual(['off-platform-contact', 'emoji']);
  });

  test('a domain takes its parts with it, but no look-alike and no disguise', () => {
    const domain = 'https://www.brightlamps.com/';
    expect(left({ domain }, 'See https://help.brightlamps.com/a for sizes.')).toEqual([]);
    expect(left({ domain }, 'See https://mybrightlamps.com/a for sizes.')).toEqual(['external-link']);
    expect(left({ domain }, 'See brightlamps dot com for sizes.')).toEqual(['external-link']);
  });

  test('what is allowed no longer hides what it outdid', () => {
    const body = 'Please leave a 5-star review.';
    expect(left({ rule: 'review-positive-only' }, body)).toEqual(['review-request-neutral']);
  });

  test('an entry that names nothing allows nothing', () => {
    expect(left({}, draft)).toEqual(['off-platform-contact', 'emoji']);
    expect(left({ phrase: ' ' }, draft)).toEqual(['off-platform-contact', 'emoji']);
    expect(left({ domain: '' }, 'See https://brightlamps.com for sizes.')).toEqual(['external-link']);
  });

  test('for one marketplace it holds there only, and not where that is not known', () => {
    const allowed = { rule: 'emoji', marketplaceIds: ['A1VC38T7YXB528'] } as const;
    expect(left(allowed, draft, { marketplaceId: 'A1VC38T7YXB528' })).toEqual(['off-platform-contact']);
    expect(left(allowed, draft, { marketplaceId: 'A1F83G8C2ARO7P' })).toContain('emoji');
    expect(left(allowed, draft)).toContain('emoji');
  });

  test('a finding about the whole message is allowed by its rule alone', () => {
    const body = 'Thank you for your order!';
    expect(left({ phrase: 'thank you' }, body)).toEqual(['thank-you-only']);
    expect(left({ rule: 'thank-you-only' }, body)).toEqual([]);
  });
});
