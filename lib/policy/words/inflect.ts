import type { Words } from './concepts.ts';

/** Several lists of phrases as one. */
export const phrases = (...lists: string[]): string => lists.join(', ');

/** English singulars with their regular plurals. */
export const nouns = (singulars: string): string => each(singulars, plural);

/** English base forms with their -ing forms; the past is another matter and is left out. */
export const verbs = (bases: string): string => each(bases, ingForm);

/** Every word with accents also without them, as it is typed in haste or in capitals. */
export function withBareLetters(lists: Words['phrases']): Words['phrases'] {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.replace(accented, bareToo)]));
}

const accented = /[^\s,|?]*[à-ÿœ][^\s,|?]*/g;
const bareToo = (word: string) =>
  `${word}|${word
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')}`;

/** German words with umlauts or ß also as people without these keys write them: "für" and "fuer". Takes lists by name. */
export function withPlainUmlauts<Lists extends Record<string, string>>(lists: Lists): Lists {
  const both = (word: string) => `${word}|${word.replace(/[äöüß]/g, (letter) => plainUmlauts[letter] ?? letter)}`;
  const doubled = Object.entries(lists).map(([name, list]) => [name, list.replace(/[^\s,|?]*[äöüß][^\s,|?]*/g, both)]);
  return Object.fromEntries(doubled);
}

const plainUmlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function each(words: string, form: (word: string) => string): string {
  return words
    .split(',')
    .map((word) => word.trim())
    .map((word) => `${word}, ${form(word)}`)
    .join(', ');
}

function ingForm(base: string): string {
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  return `${stem}ing`;
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
