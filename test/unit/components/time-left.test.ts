import { expect, test } from 'vitest';
import { timeLeft, urgencyOf } from '../../../components/popup/time-left.ts';
import type { RunningClock } from '../../../lib/deadline/index.ts';
import { catalogues } from '../../../lib/i18n/catalogues.ts';
import { createTranslator } from '../../../lib/i18n/index.ts';
import { hour, minute, now } from './days.ts';

const english = createTranslator(catalogues.en);
const german = createTranslator(catalogues.de);
const exactIn = (ms: number): RunningClock => ({ kind: 'exact', atMs: now + ms });
const latestIn = (ms: number): RunningClock => ({ kind: 'latest', atMs: now + ms });

test.each([
  [20 * minute, '20 min left'],
  [20 * minute - 900, '20 min left'],
  [3 * hour + 10 * minute, '3 h 10 min left'],
  [4 * hour, '4 h left'],
  [0, 'due now'],
  [-5 * minute, 'overdue by 5 min'],
  [-2 * hour, 'overdue by 2 h'],
  [-47 * hour, 'overdue by 47 h'],
  [-73 * hour, 'overdue by 3 days'],
])('a case due exactly in %d ms says "%s"', (ms, words) => {
  expect(timeLeft(english, exactIn(ms), now)).toBe(words);
});

test.each([
  [3 * hour, 'at most 3 h left'],
  [0, 'due now at the latest'],
  [-2 * hour, 'overdue by at least 2 h'],
  [-73 * hour, 'overdue by at least 3 days'],
])('a case due at the latest in %d ms says "%s"', (ms, words) => {
  expect(timeLeft(english, latestIn(ms), now)).toBe(words);
});

test('an unknown time is said to be unknown', () => {
  expect(timeLeft(english, { kind: 'unknown' }, now)).toBe('time left unknown');
});

test('German says the same', () => {
  expect(timeLeft(german, exactIn(3 * hour + 10 * minute), now)).toBe('noch 3 Std. 10 Min.');
  expect(timeLeft(german, latestIn(-2 * hour), now)).toBe('seit mindestens 2 Std. überfällig');
});

test('four hours before the due time a case becomes urgent, and after it overdue', () => {
  const urgencies = [4 * hour + 1, 4 * hour, 0, -1].map((ms) => urgencyOf(exactIn(ms), now));
  expect(urgencies).toEqual(['later', 'soon', 'soon', 'overdue']);
  expect(urgencyOf({ kind: 'unknown' }, now)).toBe('unknown');
});
