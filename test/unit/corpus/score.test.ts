import { expect, test } from 'vitest';
import { pooled, scoreOf, wilson } from '../../corpus/score.ts';

const message = { kind: 'broken' as const, context: {} };

test('a rule is right, missed or a false alarm, by message', () => {
  const score = scoreOf([
    { ...message, id: 'a', body: 'Please leave a review. Do leave a review!', rules: ['review-request-neutral'] },
    { ...message, id: 'b', body: 'Which size?', rules: ['emoji', 'no-such-rule'] },
    { ...message, id: 'c', kind: 'clean', body: 'It ships today 😀', rules: [] },
  ]);
  expect(pooled(score.byRule.values())).toMatchObject({ right: 1, missed: 1, falseAlarms: 1 });
  expect(score).toMatchObject({ clean: 1, cleanWithAlarm: 1, misses: ['b: emoji'], falseAlarms: ['c: emoji'] });
  expect([...score.withoutRule]).toEqual([['no-such-rule', 1]]);
});

test('the interval of a share is Wilson’s', () => {
  expect(wilson(9, 10)?.map((end) => end.toFixed(3))).toEqual(['0.596', '0.982']);
  expect(wilson(0, 0)).toBeUndefined();
  expect(wilson(5, 5)?.[1]).toBe(1);
});
