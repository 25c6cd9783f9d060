import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../lib/i18n/catalogues.ts';
import type { MessageContext } from '../../../lib/lint/types.ts';
import type { Examples, Rule } from '../../../lib/policy/define/rule.ts';
import { type RuleId, ruleIds, rules } from '../../../lib/policy/rules/index.ts';
import { sources } from '../../../lib/policy/sources.ts';
import { findings, fixedAll } from '../lint/applied.ts';

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
  const bad = Object.values(examples.bad).flat();
  const good = Object.values(examples.good).flat();
  const own = (body: string, context: MessageContext = {}) =>
    findings(body, context).filter((finding) => finding.rule === rule.id);

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

  test.each(bad)('finds: %s', (text) => {
    expect(own(text)).not.toEqual([]);
  });

  test.each(good)('leaves alone: %s', (text) => {
    for (const mode of ['proactive', 'reply'] as const) {
      expect(findings(text, { mode }).filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(own(text, { mode })).toEqual([]);
    }
  });

  test.each(bad)('mends for good: %s', (text) => {
    for (const { fixes } of own(text)) expect(fixes).not.toEqual([]);
    const fixed = fixedAll(text, rule.id);
    expect(own(fixed)).toEqual([]);
    expect(fixedAll(fixed, rule.id)).toBe(fixed);
    expect(fixed).not.toMatch(/\S {2,}\S| [.,;:!?](?:\s|$)|^\s|\s$|\n{3,}/);
  });

  test.each(bad)('mends nothing around it: %s', (text) => {
    const before = 'Your lamp is ready.';
    const after = 'Which colour should we send?';
    const fixed = fixedAll(`${before} ${text}\n\n${after}`, rule.id);
    if (rule.wholeMessage) return;
    expect(fixed.startsWith(before)).toBe(true);
    expect(fixed.endsWith(after)).toBe(true);
  });
});

/** The severity matrix: proactive with a critical reason, proactive, reply, unknown. */
const matrix: Record<RuleId, { text: string; severities: (string | undefined)[] }[]> = {
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
};
const contexts: MessageContext[] = [
  { mode: 'proactive', reason: 'confirmCustomizationDetails' },
  { mode: 'proactive', reason: 'invoice' },
  { mode: 'reply' },
  {},
];

test.each(ruleIds.flatMap((id) => matrix[id].map((row) => ({ id, ...row }))))(
  '$id weighs "$text" by context',
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
