/** Several lists of phrases as one. */
export const phrases = (...lists: string[]): string => lists.join(', ');

/** English singulars with their regular plurals. */
export const nouns = (singulars: string): string => each(singulars, plural);

/** English base forms with their -ing forms; the past is another matter and is left out. */
export const verbs = (bases: string): string => each(bases, ingForm);

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
