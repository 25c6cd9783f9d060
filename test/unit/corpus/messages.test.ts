import { describe, expect, test } from 'vitest';
import { languagesOf, messagesOf, type Part } from '../../corpus/messages.ts';

const numbers: Record<Part, number> = { first: 1, second: 2, others: 3 };
const parts = Object.keys(numbers) as Part[];
const files = parts.flatMap((part) => languagesOf(part).map((language) => [part, language] as const));

test('all parts have the same languages', () => {
  for (const part of parts) expect(languagesOf(part)).toEqual(languagesOf('first'));
});

describe.each(files)('the %s part in %s', (part, language) => {
  const messages = messagesOf(part, language);
  /** Only ids may be printed: the second part is not to be read while rules are made. */
  const idsOf = (isWrong: (message: (typeof messages)[number]) => boolean) =>
    messages.filter(isWrong).map(({ id }) => id);

  test('has ids of its own that say where a message stands', () => {
    const shape = new RegExp(`^${language}-${numbers[part]}-\\d{3}$`);
    expect(idsOf(({ id }) => !shape.test(id))).toEqual([]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  test('has a text, a mode where one is known, and labels in every message', () => {
    const modes = ['proactive', 'reply', undefined];
    expect(idsOf(({ body }) => typeof body !== 'string' || body.trim() === '')).toEqual([]);
    expect(idsOf(({ context }) => typeof context !== 'object' || !modes.includes(context.mode))).toEqual([]);
    expect(idsOf(({ rules }) => !Array.isArray(rules) || rules.some((rule) => !/^[a-z0-9-]+$/.test(rule)))).toEqual([]);
    expect(idsOf(({ kind, rules }) => kind === 'broken' && rules.length === 0)).toEqual([]);
  });

  test('has attachments with a name and a size', () => {
    const isWrong = ({ name, bytes }: { name: string; bytes: number }) => typeof name !== 'string' || !(bytes >= 0);
    expect(idsOf(({ attachments = [] }) => attachments.some(isWrong))).toEqual([]);
  });

  test('is half clean', () => {
    const clean = idsOf(({ kind }) => kind === 'clean').length;
    expect(idsOf(({ kind }) => kind !== 'clean' && kind !== 'broken')).toEqual([]);
    expect(clean / messages.length).toBeGreaterThan(0.45);
    expect(clean / messages.length).toBeLessThan(0.55);
  });
});
