import { describe, expect, test } from 'vitest';
import { reasonIds } from '../../../lib/policy/reasons.ts';
import { identifyReason } from '../../../lib/reason/index.ts';

describe('a reason is known by its value', () => {
  test.each(reasonIds)('%s', (id) => {
    const kebab = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(identifyReason({ value: id, label: '' }, 'xx')).toBe(id);
    expect(identifyReason({ value: kebab, label: '' }, 'xx')).toBe(id);
    expect(identifyReason({ value: kebab.replaceAll('-', '_').toUpperCase(), label: '' }, 'xx')).toBe(id);
  });

  test.each([
    ['return', 'returns'],
    ['neg-feedback', 'negativeFeedbackRemoval'],
    ['sendInvoice', 'invoice'],
  ])('%s is %s', (value, id) => {
    expect(identifyReason({ value, label: '' }, 'en-US')).toBe(id);
  });
});

describe('or by a label that is attested for the page’s language', () => {
  test.each([
    ['en-US', 'Confirm customization details', 'confirmCustomizationDetails'],
    ['en-GB', 'Problem with order', 'unexpectedProblem'],
    ['de-DE', 'Problem mit Bestellung', 'unexpectedProblem'],
    ['fr-FR', 'Problème avec la commande', 'unexpectedProblem'],
    ['ja-JP', '注文に関する問題', 'unexpectedProblem'],
    ['ja-JP', '注文の詳細を確認する', 'confirmOrderDetails'],
    ['de-DE', 'Confirm order details', 'confirmOrderDetails'],
  ])('%s: %s', (language, label, id) => {
    expect(identifyReason({ value: 'template-7', label }, language)).toBe(id);
  });
});

describe('what is not certain stays unknown', () => {
  test.each([
    ['en-US', { value: 'other', label: 'Other' }],
    ['en-US', { value: '', label: '' }],
    ['en-US', { value: '7', label: 'No problem with order at all' }],
    ['fr-FR', { value: '7', label: 'Problem mit Bestellung' }],
    ['de-DE', { value: 'amazonAutosReturns', label: 'Autos' }],
  ])('%s: %o', (language, option) => {
    expect(identifyReason(option, language)).toBe('unknown');
  });
});
