import { languages } from './words.ts';

/** For the builds: puts the prepared words in the place of `words.ts`, so that nothing is prepared where a draft is written. */
export const preparedWords = () => ({
  name: 'prepared-words',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\/lib\/text\/words\.ts$/.test(id) ? `export const languages = ${JSON.stringify(languages)};` : undefined,
});
