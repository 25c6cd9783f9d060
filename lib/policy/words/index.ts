import type { Words } from './concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';

/** All languages are on at once: drafts mix them. A new one is one file and one line here. */
export const languages: readonly Words[] = [en, de, es, fr, it, ja, nl, pl, sv, pt, tr];
