/** Tells one state of all words from another. In the builds it is made from the words (words-plugin.ts). */
export const wordsVersion = 'not prepared';
