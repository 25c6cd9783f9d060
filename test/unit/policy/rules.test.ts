import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../lib/i18n/catalogues.ts';
import type { MessageContext } from '../../../lib/lint/types.ts';
import { leftToSeller } from '../../../lib/policy/define/fix.ts';
import type { Example, Examples, Rule } from '../../../lib/policy/define/rule.ts';
import { type RuleId, ruleIds, rules } from '../../../lib/policy/rules/index.ts';
import { sources } from '../../../lib/policy/sources.ts';
import { languages } from '../../../lib/policy/words/index.ts';
import { draftOf, findings, fixedAll } from '../lint/applied.ts';

const folder = new URL('../../../lib/policy/rules/', import.meta.url);
const fileNames = readdirSync(folder)
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));
const files = await Promise.all(
  fileNames.map(async (name) => {
    const file: { rule: Rule<RuleId>; examples: Examples } = await import(`../../../lib/policy/rules/${name}.ts`);
    return [name, file] as const;
  }),
);

test('every rule file is registered under its own name', () => {
  expect([...ruleIds].sort()).toEqual([...fileNames].sort());
  expect(files.map(([name, { rule }]) => [name, rule.id])).toEqual(fileNames.map((name) => [name, name]));
});

test('the registry has no rule twice', () => {
  expect(new Set(ruleIds).size).toBe(rules.length);
});

describe.each(files)('the rule %s', (name, { rule, examples }) => {
  const bad = Object.values(examples.bad).flat().map(named);
  const good = Object.values(examples.good).flat().map(named);
  const own = (example: Example, context: MessageContext = {}) =>
    findings(example, context).filter((finding) => finding.rule === rule.id);

  test('names sources that exist', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.sources.filter((id) => !(id in sources))).toEqual([]);
  });

  test('has its name, message and reason in every language of the interface', () => {
    const keys = ['name', 'message', 'why'].map((part) => `rule.${name}.${part}`);
    for (const catalogue of Object.values(catalogues))
      expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(keys));
  });

  test('yields to rules that exist', () => {
    expect((rule.yieldsTo ?? []).filter((id) => !ruleIds.some((known) => known === id))).toEqual([]);
  });

  test('has at least five bad and five good English examples', () => {
    expect(examples.bad.en.length).toBeGreaterThanOrEqual(5);
    expect(examples.good.en.length).toBeGreaterThanOrEqual(5);
  });

  if (!aboutHtml.has(name))
    test('has at least two bad and two good examples in every other language', () => {
      for (const { language } of languages) {
        expect([language, examples.bad[language]?.length ?? 0]).toEqual([language, expect.toSatisfy(isTwoOrMore)]);
        expect([language, examples.good[language]?.length ?? 0]).toEqual([language, expect.toSatisfy(isTwoOrMore)]);
      }
    });

  test.each(bad)('finds: %s', (_name, example) => {
    expect(own(example)).not.toEqual([]);
  });

  test.each(good)('leaves alone: %s', (_name, example) => {
    for (const mode of ['proactive', 'reply'] as const) {
      expect(findings(example, { mode }).filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(own(example, { mode })).toEqual([]);
    }
  });

  if (rule.fix === leftToSeller) return;

  test.each(bad)('mends for good: %s', (_name, example) => {
    const draft = draftOf(example);
    const mendable = (example: Example) => own(example).filter(({ part }) => part !== 'attachment');
    for (const { fixes } of mendable(draft)) expect(fixes).not.toEqual([]);
    const fixed = fixedAll(draft, rule.id);
    expect(mendable({ ...draft, body: fixed })).toEqual([]);
    expect(fixedAll({ ...draft, body: fixed }, rule.id)).toBe(fixed);
    expect(fixed).not.toMatch(/\S {2,}\S| [.,;:!?](?:\s|$)|^\s|\s$|\n{3,}/);
  });

  test.each(bad)('mends nothing around it: %s', (_name, example) => {
    const draft = draftOf(example);
    const before = 'Your lamp is ready.';
    const after = 'Which colour should we send?';
    const fixed = fixedAll({ ...draft, body: `${before} ${draft.body}\n\n${after}` }, rule.id);
    if (rule.wholeMessage) return;
    expect(fixed.startsWith(before)).toBe(true);
    expect(fixed.endsWith(after)).toBe(true);
  });
});

const isTwoOrMore = (count: number) => count >= 2;
/** HTML is the same in every language. */
const aboutHtml = new Set([
  'html-in-plain-text-channel',
  'html-tags-stripped',
  'logo-with-link',
  'styling-overrides',
  'tracking-pixel-and-images',
]);

function named(example: Example): [string, Example] {
  const { attachments, body, context } = draftOf(example);
  const around = attachments === undefined && context === undefined ? '' : JSON.stringify({ attachments, context });
  return [`${body} ${around}`.trim(), example];
}

/** The severity matrix: proactive with a critical reason, proactive, reply, unknown. */
const matrix: Record<RuleId, { text: Example; severities: (string | undefined)[] }[]> = {
  'review-incentive': [
    { text: 'We give you a gift card for your review.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'review-positive-only': [
    { text: 'Please leave a positive review.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'review-change-or-removal': [
    { text: 'Please change your review.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'review-request-neutral': [{ text: 'Please leave a review.', severities: ['block', 'warn', 'warn', 'warn'] }],
  'marketing-promotion': [
    { text: 'Visit our store for special offers.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'feedback-change-or-removal': [
    { text: 'Please update your seller feedback.', severities: ['block', 'warn', 'warn', 'warn'] },
    {
      text: 'Please remove your seller feedback. Our business depends on it.',
      severities: ['block', 'block', 'block', 'block'],
    },
  ],
  'review-diversion': [
    { text: 'Please contact us before leaving a bad review.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'review-repeat-request': [
    { text: 'A reminder: please leave a review.', severities: ['warn', 'warn', 'warn', 'warn'] },
    {
      text: { body: 'Please leave a review.', context: { reviewRequestsSent: 1 } },
      severities: ['block', 'block', undefined, 'block'],
    },
  ],
  'review-after-praise': [
    {
      text: { body: 'Please leave a review.', context: { lastBuyerMessage: 'I love it!' } },
      severities: [undefined, undefined, 'warn', 'warn'],
    },
    {
      text: { body: 'As you like it, please leave a review.', context: { lastBuyerMessage: 'I love it!' } },
      severities: [undefined, undefined, 'block', 'block'],
    },
  ],
  'review-instructions': [{ text: 'Please add photos to your review.', severities: ['warn', 'warn', 'warn', 'warn'] }],
  'off-platform-payment-or-sale': [
    { text: 'We refund you by PayPal.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'insecure-link': [{ text: 'See http://www.amazon.com/returns.', severities: ['warn', 'warn', 'warn', 'warn'] }],
  'amazon-link-kind': [
    { text: 'See https://www.amazon.com/dp/B0ABCD1234.', severities: ['warn', 'warn', 'info', 'info'] },
    { text: 'See https://www.amazon.com/stores/x.', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: 'See https://www.amazon.com/dp/B0ABCD1234?tag=x-20.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'short-or-hidden-link': [
    { text: 'See https://bit.ly/x.', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: 'See [amazon.com](https://lamps.example.com).', severities: ['block', 'block', 'block', 'block'] },
  ],
  'link-without-explanation': [
    { text: 'https://www.amazon.com/returns', severities: ['info', 'info', 'info', 'info'] },
  ],
  'opt-out-link': [
    { text: 'You can opt out of messages.', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: 'To unsubscribe, open https://lamps.example.com.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'buyer-data-in-text': [
    { text: 'Please send us your card number.', severities: ['block', 'block', 'block', 'block'] },
    { text: 'Is 12 Mill Road, +44 20 7946 0018 right?', severities: ['info', 'info', 'info', 'info'] },
  ],
  'pressure-or-threat': [
    { text: 'Please withdraw your claim.', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: 'We will sue you for your review.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'sensitive-content': [
    { text: 'This is crap.', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: 'You bastard.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'aggressive-tone': [
    { text: 'Stop wasting our time.', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: 'It is gonna ship today.', severities: ['info', 'info', 'info', 'info'] },
  ],
  'competitor-mention': [{ text: 'You can buy it on eBay.', severities: ['block', 'block', 'warn', 'warn'] }],
  'business-name': [{ text: 'Which size?\n\nKind regards\nLamps.shop', severities: ['warn', 'warn', 'warn', 'warn'] }],
  'several-purposes': [
    {
      text: 'Please confirm the engraving. Also, your invoice is attached.',
      severities: ['info', 'info', undefined, 'info'],
    },
  ],
  'email-address': [{ text: 'Write to info@brightlamps.com.', severities: ['block', 'block', 'block', 'block'] }],
  'off-platform-contact': [{ text: 'Message us on WhatsApp.', severities: ['block', 'block', 'block', 'block'] }],
  'external-link': [
    { text: 'See https://brightlamps.com/size for sizes.', severities: ['block', 'block', 'block', 'warn'] },
    { text: 'Track it at https://www.ups.com/track?n=1.', severities: ['warn', 'warn', 'warn', 'warn'] },
  ],
  'phone-number': [
    { text: 'Call us on +44 20 7946 0018.', severities: ['block', 'block', 'block', 'block'] },
    { text: 'The carrier answers at 555-010-2299.', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: 'There is 555-010-2299 on the box.', severities: ['info', 'info', 'info', 'info'] },
  ],
  emoji: [
    { text: 'It ships today 😀', severities: ['block', 'block', 'block', 'block'] },
    { text: 'It ships today :)', severities: ['warn', 'warn', 'warn', 'warn'] },
  ],
  'thank-you-only': [{ text: 'Thank you for your order!', severities: ['block', 'block', 'info', 'info'] }],
  'unresolved-placeholder': [{ text: 'Hello {{name}}, which size?', severities: ['block', 'block', 'block', 'block'] }],
  'thirty-day-window': [
    {
      text: { body: 'Which size should we send?', context: { completedAt: 0, now: 31 * 24 * 60 * 60 * 1000 } },
      severities: ['block', 'block', undefined, 'info'],
    },
  ],
  'cancelled-order': [
    {
      text: { body: 'Which size should we send?', context: { orderStatus: 'cancelled' } },
      severities: ['warn', 'warn', 'warn', 'warn'],
    },
  ],
  'closed-case': [
    {
      text: { body: 'Which size should we send?', context: { caseState: 'closed' } },
      severities: ['block', 'block', 'block', 'block'],
    },
  ],
  'reply-in-thread': [
    {
      text: { body: 'Which size should we send?', context: { mode: 'proactive', openCaseForOrder: true } },
      severities: ['warn', 'warn', 'warn', 'warn'],
    },
  ],
  'opted-out-buyer': [
    {
      text: { body: 'Which size should we send?', context: { mode: 'proactive', buyerOptedOut: true } },
      severities: [undefined, 'info', 'info', 'info'],
    },
  ],
  'invoice-duplicate': [
    {
      text: {
        body: 'The invoice is attached.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
      },
      severities: ['info', 'info', 'info', 'info'],
    },
  ],
  'order-id-required': [
    {
      text: { body: 'Which size should we send?', context: { channel: 'inbox', orderShownByPage: false } },
      severities: ['warn', 'warn', undefined, 'info'],
    },
  ],
  'html-in-plain-text-channel': [
    { text: 'It is <b>red</b>, which size?', severities: ['warn', 'warn', 'warn', 'warn'] },
    {
      text: { body: 'It is <b>red</b>, which size?', context: { channel: 'contact-buyer' } },
      severities: ['block', 'block', 'block', 'block'],
    },
    {
      text: { body: 'It is <b>red</b>, which size?', context: { channel: 'email' } },
      severities: ['info', 'info', 'info', 'info'],
    },
  ],
  'html-tags-stripped': [
    { text: '<form>Which size?</form>', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: '<style></style>Which size?', severities: ['info', 'info', 'info', 'info'] },
    {
      text: { body: '<form>Which size?</form>', context: { channel: 'inbox' } },
      severities: [undefined, undefined, undefined, undefined],
    },
  ],
  'tracking-pixel-and-images': [
    { text: '<img src="a.gif"> Which size?', severities: ['block', 'block', 'block', 'block'] },
    { text: '<img src="a.png" width="90%"> Which size?', severities: ['warn', 'warn', 'warn', 'warn'] },
  ],
  'logo-with-link': [
    { text: '<a href="/help"><img src="a.png"></a> Which size?', severities: ['block', 'block', 'block', 'block'] },
  ],
  'styling-overrides': [{ text: '<center>Which size?</center>', severities: ['warn', 'warn', 'warn', 'warn'] }],
  'excess-line-breaks': [{ text: 'Hello,\n\n\nwhich size?', severities: ['info', 'info', 'info', 'info'] }],
  'spelling-grammar': [{ text: 'Which size!!!', severities: ['info', 'info', 'info', 'info'] }],
  'attachment-purpose': [
    { text: 'Our catalogue is attached.', severities: ['block', 'block', 'block', 'block'] },
    {
      text: { body: 'Which size?', attachments: [{ name: 'orders.csv', bytes: 9 }] },
      severities: ['warn', 'warn', 'warn', 'warn'],
    },
  ],
  'attachment-missing-or-unmentioned': [
    { text: 'The proof is attached.', severities: ['info', 'info', 'info', 'info'] },
    { text: { body: 'The proof is attached.', attachments: [] }, severities: ['warn', 'warn', 'warn', 'warn'] },
  ],
  'attachment-limits': [
    {
      text: { body: 'Which size?', attachments: [{ name: 'a.mp4', bytes: 9 }] },
      severities: ['block', 'block', 'block', 'block'],
    },
    {
      text: { body: 'Which size?', attachments: [{ name: 'a.bmp', bytes: 9 }] },
      severities: ['warn', 'warn', 'warn', 'warn'],
    },
  ],
  'text-too-long': [
    { text: { body: 'Which size?', context: { maxLength: 5 } }, severities: ['block', 'block', 'block', 'block'] },
    { text: 'Which size? '.repeat(100), severities: ['info', undefined, undefined, undefined] },
  ],
  'coupon-or-future-benefit': [
    { text: 'Here is 15% off your next order.', severities: ['block', 'block', 'block', 'block'] },
  ],
  'cross-sell-or-third-party': [
    { text: 'We also sell the matching toaster.', severities: ['block', 'block', 'warn', 'warn'] },
  ],
  'order-or-shipping-confirmation': [
    { text: 'Your order has been dispatched.', severities: ['block', 'block', undefined, 'info'] },
  ],
  'refund-or-return-confirmation': [
    { text: 'Your refund has been issued.', severities: ['block', 'warn', undefined, 'info'] },
  ],
  'problem-with-order-content': [
    { text: 'The lamp is out of stock.', severities: ['warn', 'warn', undefined, 'info'] },
    { text: 'Your order is delayed.', severities: ['info', 'info', undefined, 'info'] },
  ],
  'ask-buyer-to-cancel': [
    { text: 'Please cancel the order.', severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: 'The lamp is out of stock, please cancel the order.', severities: ['block', 'block', 'block', 'block'] },
    {
      text: 'If you do not want to wait, you can cancel in Your Orders.',
      severities: ['info', 'info', 'info', 'info'],
    },
  ],
  'offer-of-help-only': [
    { text: 'If you have any questions, please contact us.', severities: ['block', 'block', undefined, 'info'] },
  ],
  'proactive-manuals-tips': [
    { text: 'Here are some tips for your pan.', severities: ['block', 'warn', undefined, 'info'] },
  ],
  'critical-reason-misuse': [
    {
      text: 'Which initials? Visit our store for new arrivals.',
      severities: ['block', undefined, undefined, undefined],
    },
  ],
  'important-tag': [{ text: '[Important] Which size?', severities: ['block', 'block', 'info', 'info'] }],
  'subject-line': [
    { text: { subject: 'URGENT: your order', body: 'Which size?' }, severities: ['warn', 'warn', 'warn', 'warn'] },
    { text: { subject: 'Re: Re: your order', body: 'Which size?' }, severities: ['info', 'info', 'info', 'info'] },
  ],
  'fba-route-to-amazon': [
    {
      text: { body: 'We will refund you today.', context: { fulfilment: 'amazon' } },
      severities: ['warn', 'warn', 'warn', 'warn'],
    },
  ],
  'contact-reason-fits': [
    {
      text: { body: 'Which initials should we engrave?', context: { mode: 'proactive', reason: 'warranty' } },
      severities: ['warn', 'warn', 'warn', 'warn'],
    },
  ],
  'buyer-language': [
    {
      text: {
        body: 'The house number is missing from your address. Could you send it to us?',
        context: { buyerLanguage: 'de' },
      },
      severities: ['warn', 'warn', 'info', 'info'],
    },
  ],
};
const contexts: MessageContext[] = [
  { mode: 'proactive', reason: 'confirmCustomizationDetails' },
  { mode: 'proactive', reason: 'invoice' },
  { mode: 'reply' },
  {},
];

test.each(ruleIds.flatMap((id) => matrix[id].map((row) => ({ id, ...row }))))(
  '$id weighs $text by context',
  ({ id, text, severities }) => {
    const found = contexts.map((context) => findings(text, context).find(({ rule }) => rule === id)?.severity);
    expect(found).toEqual(severities);
  },
);

test('a neutral request is blocked once one was made, or when the thirty days are over', () => {
  const day = 24 * 60 * 60 * 1000;
  const severity = (context: MessageContext) => findings('Please leave a review.', context)[0]?.severity;
  expect(severity({ mode: 'proactive', reviewRequestsSent: 1 })).toBe('block');
  expect(severity({ mode: 'proactive', completedAt: 0, now: 31 * day })).toBe('block');
  expect(severity({ mode: 'proactive', completedAt: 0, now: 29 * day })).toBe('warn');
});

test('Contact Buyer starts a conversation even where the mode is not given', () => {
  expect(findings('Thank you for your order!', { channel: 'contact-buyer' })[0]?.severity).toBe('block');
});
