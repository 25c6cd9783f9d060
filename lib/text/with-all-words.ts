import { allWords } from './all-words.ts';
import { useWords } from './words.ts';

useWords(allWords);
