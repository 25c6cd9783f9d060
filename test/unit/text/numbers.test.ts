import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/text/index.ts';

const kinds = (text: string) => read(text).numbers.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
const unmasked = (text: string) => read(text).numbers.filter(({ kind }) => kind !== 'masked' && kind !== 'order-id');

describe('is never taken for a phone number', () => {
  test.each([
    ['an order id', '123-4567890-1234567'],
    ['an order id without hyphens', '12345678901234567'],
    ['an order id with blanks', '123 4567890 1234567'],
    ['a digital order id', 'D01-1234567-1234567'],
    ['a UPS number', '1Z999AA10123456784'],
    ['a postal tracking number', 'RR123456789DE'],
    ['a long tracking number', '00340434292135100186'],
    ['an ASIN', 'B0ABCD1234'],
    ['a date', '2026-11-22'],
    ['a German date', '22.11.2026'],
    ['a price', '$12,345.99'],
    ['a size', '120 x 80 x 45 cm'],
    ['a time', '14:30'],
    ['a network address', '192.168.178.1'],
    ['a version', '7.29.1'],
    ['a VAT number', 'DE123456789'],
    ['a weight', '12500 g'],
  ])('%s', (_name, text) => {
    expect(unmasked(`It is ${text} here.`)).toEqual([]);
  });
});

describe('has the shape of a phone number', () => {
  test.each([
    '+44 20 7946 0018',
    '+49 (0)30 555 0142',
    '(555) 010-4477',
    '555-010-4477',
    '1-800-555-0199',
    '030 5550142',
    '0800/5550142',
    '02 55 50 10 42 77',
    '00 44 20 7946 0018',
  ])('%s', (text) => {
    expect(kinds(`It is ${text} here.`)).toEqual([`phone: ${text}`]);
  });
});

test('bare digits could be anything', () => {
  expect(kinds('It is 5550104477 here.')).toEqual(['digits: 5550104477']);
});

test('an order id and a phone number side by side stay apart', () => {
  const text = 'Order 123-4567890-1234567 +44 20 7946 0018';
  expect(kinds(text)).toEqual(['order-id: 123-4567890-1234567', 'phone: +44 20 7946 0018']);
});
