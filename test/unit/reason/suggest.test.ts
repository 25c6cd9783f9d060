import { describe, expect, test } from 'vitest';
import type { MessageContext } from '../../../lib/lint/types.ts';
import { type Suggestion, suggestReason } from '../../../lib/reason/index.ts';

const best = (body: string, context: MessageContext = {}): Suggestion['reason'] | undefined =>
  suggestReason({ body }, context)[0]?.reason;
const unshipped = { orderStatus: 'unshipped' } as const;

describe('the reason that the words speak for comes first', () => {
  test.each([
    ['confirmCustomizationDetails', 'Please confirm the engraving text "Forever" before we start.'],
    ['confirmDeliveryDetails', 'Which day suits you for the delivery of the sofa?'],
    ['confirmOrderDetails', 'The house number is missing from your address.'],
    ['confirmOrderDetails', 'Which size should we send?'],
    ['unexpectedProblem', 'We are sorry, the lamp is out of stock and we have refunded the full amount.'],
    ['unexpectedProblem', 'The dispatch is delayed until 9 October.'],
    ['unexpectedProblem', 'The parcel was damaged in our warehouse, so we cannot ship it today.'],
    ['invoice', 'Your invoice is attached.'],
    ['warranty', 'The warranty certificate is attached.'],
    ['digitalAccessKey', 'Here is your licence key.'],
  ])('%s: %s', (reason, body) => {
    expect(best(body, unshipped)).toBe(reason);
  });

  test('returns: once the order was shipped', () => {
    const body = 'Please send it back with the return label.';
    expect(best(body, { orderStatus: 'shipped' })).toBe('returns');
    expect(best(body, unshipped)).toBeUndefined();
  });
});

describe('the order counts', () => {
  test('a customised order that has not shipped has its reason before the first word', () => {
    expect(best('', { ...unshipped, customised: true })).toBe('confirmCustomizationDetails');
    expect(best('', unshipped)).toBeUndefined();
    expect(best('', { customised: true, orderStatus: 'shipped' })).toBeUndefined();
  });

  test('nothing is left to engrave once it was shipped, or where nothing is customised', () => {
    const body = 'Please confirm the engraving text.';
    expect(best(body, { orderStatus: 'shipped' })).toBeUndefined();
    expect(best(body, { customised: false })).toBeUndefined();
  });

  test('the words of the draft count more than the order alone', () => {
    expect(best('The lamp is out of stock.', { ...unshipped, customised: true })).toBe('unexpectedProblem');
  });
});

describe('none fits', () => {
  test.each([
    '',
    'Thank you for your order!',
    'Please leave a review.',
    'Use code SAVE15 for 15% off your next order.',
    'Your order has shipped.',
  ])('%s', (body) => {
    expect(suggestReason({ body }, unshipped)).toEqual([]);
  });
});

test('it says which words made it so', () => {
  const body = 'Größe 😀: the house number is missing, please confirm your address.';
  const why = suggestReason({ body }, unshipped)[0]?.why.map(({ start, end }) => body.slice(start, end));
  expect(why).toEqual(['house number', 'confirm your address']);
});

test('it says which reasons are critical, and leaves open what Amazon leaves open', () => {
  expect(suggestReason({ body: 'The parcel is delayed.' }, unshipped)[0]).toMatchObject({
    reason: 'unexpectedProblem',
    critical: true,
  });
  expect(suggestReason({ body: 'Which size should we send?' }, unshipped)[0]?.critical).toBe(false);
  expect(suggestReason({ body: 'The invoice is attached.' }, unshipped)[0]?.critical).toBe(false);
});

test('the quoted question of the buyer is no ground', () => {
  expect(suggestReason({ body: 'Hello\n> it was damaged in transit' }, {})).toEqual([]);
});
