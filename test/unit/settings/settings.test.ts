import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultSettings,
  parseOrdersPerDay,
  parseSettings,
  settingsVersion,
  withOrdersPerDay,
} from '../../../lib/settings/index.ts';

/** One example of what each version left in storage. A new version adds its own and keeps these. */
const storedByVersion: Record<number, unknown> = {
  1: { version: 1, interfaceLanguage: 'de', ordersPerDay: { A1SELLEREXAMPLE: 120 }, panelIsOpen: true },
};

test('there is a stored example of every version', () => {
  expect(Object.keys(storedByVersion)).toEqual(Array.from({ length: settingsVersion }, (_, i) => String(i + 1)));
});

test('what version 1 stored is read as it was', () => {
  expect(parseSettings(storedByVersion[1])).toEqual({
    version: settingsVersion,
    interfaceLanguage: 'de',
    ordersPerDay: { A1SELLEREXAMPLE: 120 },
    panelIsOpen: true,
  });
});

test('nothing stored gives the defaults', () => {
  expect(parseSettings(undefined)).toEqual(defaultSettings);
});

test('a damaged field gets its default and the others are kept', () => {
  const stored = {
    version: 1,
    interfaceLanguage: 'klingon',
    ordersPerDay: { A: 5, B: -1, C: '7' },
    panelIsOpen: true,
  };
  expect(parseSettings(stored)).toEqual({ ...defaultSettings, ordersPerDay: { A: 5 }, panelIsOpen: true });
});

test('of a version not yet known what fits is kept', () => {
  expect(parseSettings({ version: 99, interfaceLanguage: 'de', panelIsOpen: 'left', colour: 'teal' })).toEqual({
    ...defaultSettings,
    interfaceLanguage: 'de',
  });
});

test('anything at all can be read, and reading again changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.dictionary(fc.string(), fc.anything()), (value, language, orders) => {
      for (const stored of [value, { interfaceLanguage: language, ordersPerDay: orders }]) {
        const settings = parseSettings(stored);
        expect(parseSettings(settings)).toEqual(settings);
      }
    }),
  );
});

test('an account called __proto__ stays data', () => {
  const stored = JSON.parse('{"ordersPerDay":{"__proto__":{"polluted":1},"A":3}}');
  expect(parseSettings(stored).ordersPerDay).toEqual({ A: 3 });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('orders a day are set and forgotten for one account only', () => {
  const both = withOrdersPerDay(withOrdersPerDay(defaultSettings, 'A', 10), 'B', 20);
  expect(both.ordersPerDay).toEqual({ A: 10, B: 20 });
  expect(withOrdersPerDay(both, 'A', undefined).ordersPerDay).toEqual({ B: 20 });
});

test.each([
  ['', undefined],
  ['  ', undefined],
  ['100', 100],
  ['12,5', 12.5],
  ['0', 0],
  ['-3', 'invalid'],
  ['1e9', 'invalid'],
  ['2000000', 'invalid'],
  ['many', 'invalid'],
])('orders a day typed as "%s" are read as %s', (typed, read) => {
  expect(parseOrdersPerDay(typed)).toBe(read);
});
