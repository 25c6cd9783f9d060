import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerWithinMs, byDueTime, countDueWithin, dueOf, type WaitingFacts } from '../../../lib/deadline/index.ts';

const hour = 60 * 60_000;
const time = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
const facts: fc.Arbitrary<WaitingFacts> = fc.record(
  {
    needsAnswer: fc.boolean(),
    reported: fc.boolean(),
    oldestUnansweredAtMs: time,
    unansweredNoLaterThanMs: time,
  },
  { requiredKeys: ['needsAnswer', 'reported'] },
);
const waiting = { needsAnswer: true, reported: false };

test('a seen message is due exactly 24 hours later', () => {
  const oldestUnansweredAtMs = Date.UTC(2026, 10, 21, 14, 20);
  expect(dueOf({ ...waiting, oldestUnansweredAtMs })).toEqual({ kind: 'exact', atMs: Date.UTC(2026, 10, 22, 14, 20) });
});

test('a message known only to be no newer than a time is due 24 hours after it at the latest', () => {
  const unansweredNoLaterThanMs = Date.UTC(2026, 10, 21, 14, 20);
  expect(dueOf({ ...waiting, unansweredNoLaterThanMs })).toEqual({
    kind: 'latest',
    atMs: Date.UTC(2026, 10, 22, 14, 20),
  });
});

test('the exact time wins over the latest one', () => {
  fc.assert(
    fc.property(time, time, (oldestUnansweredAtMs, unansweredNoLaterThanMs) => {
      const due = dueOf({ ...waiting, oldestUnansweredAtMs, unansweredNoLaterThanMs });
      expect(due).toEqual({ kind: 'exact', atMs: oldestUnansweredAtMs + answerWithinMs });
    }),
  );
});

test('a waiting case without a time is due at an unknown time, not never', () => {
  expect(dueOf(waiting)).toEqual({ kind: 'unknown' });
});

test('answered and reported cases have no clock, whatever else is known', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const stopped = !each.needsAnswer || each.reported;
      expect(dueOf(each).kind === 'none').toBe(stopped);
    }),
  );
});

test('the clocks going forward or back that night changes nothing: the span is 24 hours', () => {
  const eveningBeforeBerlinGoesForward = Date.UTC(2026, 2, 28, 22);
  expect(dueOf({ ...waiting, oldestUnansweredAtMs: eveningBeforeBerlinGoesForward })).toEqual({
    kind: 'exact',
    atMs: eveningBeforeBerlinGoesForward + 24 * hour,
  });
});

test('overdue cases and those due at the very end of the span count as due within it; unknown ones do not', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const dueIn = (ms: number): WaitingFacts => ({ ...waiting, oldestUnansweredAtMs: now + ms - answerWithinMs });
  const cases = [dueIn(-50 * hour), dueIn(0), dueIn(4 * hour), dueIn(4 * hour + 1), waiting];
  expect(countDueWithin(cases, now, 4 * hour)).toBe(3);
});

test('a longer span never counts fewer cases', () => {
  fc.assert(
    fc.property(fc.array(facts), time, fc.nat(), fc.nat(), (cases, now, span, more) => {
      expect(countDueWithin(cases, now, span + more)).toBeGreaterThanOrEqual(countDueWithin(cases, now, span));
    }),
  );
});

test('the order has every waiting case once, earliest due first, unknown ones last', () => {
  fc.assert(
    fc.property(fc.array(facts), (cases) => {
      const ordered = byDueTime(cases);
      expect(new Set(ordered.map((entry) => entry.case))).toEqual(
        new Set(cases.filter((each) => dueOf(each).kind !== 'none')),
      );
      const times = ordered.map(({ due }) => (due.kind === 'unknown' ? Number.POSITIVE_INFINITY : due.atMs));
      expect(times).toEqual([...times].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }),
  );
});
