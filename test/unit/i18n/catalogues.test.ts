import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../lib/i18n/catalogues.ts';
import { createTranslator, type Entry } from '../../../lib/i18n/index.ts';

const english: Record<string, Entry> = catalogues.en;
const forms = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const allPlaceholders = (entry: Entry) => placeholders(forms(entry).join(' '));

describe.each(Object.entries(catalogues))('the catalogue %s', (_language, catalogue) => {
  const entries: Record<string, Entry> = catalogue;

  test('has the same keys as English', () => {
    expect(Object.keys(entries).sort()).toEqual(Object.keys(english).sort());
  });

  test('has the same placeholders in each entry as English', () => {
    const found = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, allPlaceholders(entry)]));
    const wanted = Object.fromEntries(Object.entries(english).map(([key, entry]) => [key, allPlaceholders(entry)]));
    expect(found).toEqual(wanted);
  });

  test('has no empty text', () => {
    expect(Object.keys(entries).filter((key) => forms(entries[key] ?? '').some((text) => text.trim() === ''))).toEqual(
      [],
    );
  });

  test('names a language that Intl knows', () => {
    expect(Intl.NumberFormat.supportedLocalesOf(catalogue.localeTag)).toEqual([catalogue.localeTag]);
  });

  test('translates numbers in its own way', () => {
    const t = createTranslator(catalogue);
    expect(t.number(1100)).toBe(new Intl.NumberFormat(catalogue.localeTag).format(1100));
  });
});
