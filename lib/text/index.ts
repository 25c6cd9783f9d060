import './with-all-words.ts';

export { read } from './read.ts';
