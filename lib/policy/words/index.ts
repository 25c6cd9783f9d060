import type { Words } from './concepts.ts';
import { en } from './en.ts';

/** All languages are on at once: drafts mix them. A new one is one file and one line here. */
export const languages: readonly Words[] = [en];
