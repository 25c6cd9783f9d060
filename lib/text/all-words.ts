import { languages } from '../policy/words/index.ts';
import { prepareWords } from './prepare-words.ts';

/** All languages, ready for use. In the builds this module is the result itself (words-plugin.ts). */
export const allWords = languages.map(prepareWords);
