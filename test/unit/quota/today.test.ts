import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CountedSend,
  estimateDailyLimit,
  isNearLimit,
  sentToday,
  startOfDayMs,
} from '../../../lib/quota/index.ts';

const hour = 60 * 60_000;
const zones = Intl.supportedValuesOf('timeZone');
const time = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2030, 0) });

test('100 orders a day give 1,100 messages', () => {
  expect(estimateDailyLimit(100)).toEqual({ messages: 1100, kind: 'estimate' });
});

test('without a number of orders the limit is at least 600', () => {
  expect(estimateDailyLimit(undefined)).toEqual({ messages: 600, kind: 'at-least' });
});

test('a part of an order never rounds the estimate up', () => {
  expect(estimateDailyLimit(0.5).messages).toBe(602);
});

test('the limit is near from four fifths of it on', () => {
  const limit = estimateDailyLimit(100);
  expect([879, 880, 1200].map((sent) => isNearLimit(sent, limit))).toEqual([false, true, true]);
});

test('the day starts at local midnight, also half an hour off the hour', () => {
  expect(startOfDayMs(Date.UTC(2026, 10, 22, 12), 'Asia/Kolkata')).toBe(Date.UTC(2026, 10, 21, 18, 30));
  expect(startOfDayMs(Date.UTC(2026, 10, 22, 12), 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 21, 23));
  expect(startOfDayMs(Date.UTC(2026, 10, 22, 7, 59), 'America/Los_Angeles')).toBe(Date.UTC(2026, 10, 21, 8));
});

test('on the days that the clocks change the day still starts at its own midnight', () => {
  expect(startOfDayMs(Date.UTC(2026, 2, 29, 20), 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 28, 23));
  expect(startOfDayMs(Date.UTC(2026, 9, 25, 20), 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 24, 22));
});

test('where midnight is skipped the day starts at 01:00', () => {
  // Egypt's clocks went from 00:00 to 01:00 on 26 April 2024.
  expect(startOfDayMs(Date.UTC(2024, 3, 26, 12), 'Africa/Cairo')).toBe(Date.UTC(2024, 3, 25, 22));
});

test('in every zone the start is on the same local date, and the millisecond before it is not', () => {
  fc.assert(
    fc.property(time, fc.constantFrom(...zones), (now, timeZone) => {
      const date = (ms: number) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(ms);
      const start = startOfDayMs(now, timeZone);
      expect(start).toBeLessThanOrEqual(now);
      expect(date(start)).toBe(date(now));
      expect(date(start - 1)).not.toBe(date(now));
    }),
    { numRuns: 400 },
  );
});

test('every moment of a day has the same start', () => {
  fc.assert(
    fc.property(time, fc.constantFrom(...zones), fc.nat({ max: 22 * hour }), (now, timeZone, later) => {
      const start = startOfDayMs(now, timeZone);
      expect(startOfDayMs(start + later, timeZone)).toBe(start);
    }),
    { numRuns: 200 },
  );
});

test('each send counts by the midnight of its own marketplace', () => {
  const now = Date.UTC(2026, 10, 22, 6);
  const zoneOf = (marketplace: string) => (marketplace === 'JP' ? 'Asia/Tokyo' : 'America/Los_Angeles');
  const at = (marketplaceId: string, sentAtMs: number): CountedSend => ({ marketplaceId, sentAtMs, outcome: 'sent' });
  const sends = [
    at('JP', Date.UTC(2026, 10, 21, 15)),
    at('JP', Date.UTC(2026, 10, 21, 14, 59)),
    at('US', Date.UTC(2026, 10, 21, 8)),
    at('US', Date.UTC(2026, 10, 21, 7, 59)),
  ];
  expect(sentToday(sends, now, zoneOf)).toEqual({ sent: 2, refused: 0 });
});

test('a refused message is counted apart, and each message of the day once', () => {
  const outcome = fc.constantFrom('sent' as const, 'refused' as const);
  fc.assert(
    fc.property(time, fc.array(fc.tuple(outcome, fc.nat({ max: 72 * hour }))), (now, made) => {
      const sends = made.map(([each, ago]) => ({ marketplaceId: 'DE', sentAtMs: now - ago, outcome: each }));
      const start = startOfDayMs(now, 'Europe/Berlin');
      const today = sends.filter((send) => send.sentAtMs >= start);
      const counted = sentToday(sends, now, () => 'Europe/Berlin');
      expect(counted.sent).toBe(today.filter((send) => send.outcome === 'sent').length);
      expect(counted.sent + counted.refused).toBe(today.length);
    }),
  );
});
