import { languages as files } from '../policy/words/index.ts';
import { prepareWords } from './prepare-words.ts';

/** All languages, ready for use. In the builds this module is the result itself (test/tools/…). */
export const languages = files.map(prepareWords);
