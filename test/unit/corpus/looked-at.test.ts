import { expect, test } from 'vitest';
import { languagesOf, messagesOf } from '../../corpus/messages.ts';
import { pooled, scoreOf } from '../../corpus/score.ts';

/** Not how good the rules are (these messages have been tuned on), but that a change makes them no worse. */
const looks = (['first', 'others'] as const).flatMap((part) =>
  languagesOf(part).map((language) => [part, language] as const),
);

test.each(looks)('no clean message of the %s part in %s has a block or a warn', (part, language) => {
  expect(scoreOf(messagesOf(part, language)).cleanWithAlarm).toBe(0);
});

test.each(looks)('nearly all of the %s part in %s is found, and little else', (part, language) => {
  const { right, falseAlarms, missed } = pooled(scoreOf(messagesOf(part, language)).byRule.values());
  expect(right / (right + missed)).toBeGreaterThan(0.9);
  expect(right / (right + falseAlarms)).toBeGreaterThan(0.95);
});
