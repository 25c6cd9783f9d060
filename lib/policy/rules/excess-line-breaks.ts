import { matchInSource } from '../define/find.ts';
import type { Fixer } from '../define/fix.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const gap = /(?:\r?\n[ \t\u00a0]*){3,}/g;

/** Between two parts of the text; what stands at its end may still be written. */
const gaps: Finder = (reading) => {
  const { own, source } = reading;
  const matches: Match[] = [];
  for (const { 0: text, index } of source.matchAll(gap)) {
    const end = index + text.length;
    const isQuoted = own.slice(index, end) !== text;
    if (index > 0 && end < source.length && !isQuoted) matches.push(matchInSource(reading, { start: index, end }));
  }
  return matches;
};

const closeUp: Fixer = (match, reading) => [
  { label: 'fix.close-up', edits: [{ ...(match.sourceSpan ?? reading.toSource(match)), text: '\n\n' }] },
];

export const rule = defineRule({
  id: 'excess-line-breaks',
  severity: always('info'),
  find: gaps,
  fix: closeUp,
  sources: ['zonmaster-2021', 'edesk-restrictions'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Hello Ada,\n\n\nwhich size?',
      'Hello Ada,\n\n\n\n\nwhich size?\n\n\n\nKind regards',
      'Which size?\r\n\r\n\r\nKind regards',
      'Which size?\n \n\t\n\nKind regards',
      'One.\n\n\n\nTwo.',
    ],
  },
  good: {
    en: [
      'Hello Ada,\n\nwhich size?\n\nKind regards\nBright Lamps',
      'Ada Lovelace\n12 Mill Lane\nBath\n\nIs this right?',
      'Which size?\n \nKind regards',
      'One line only.',
      'Which size?\n\nOn 3 Nov 2026, Ada wrote:\n\n\n\nWhere is it?',
      'Which size?\n> a\n> b\n\nM?',
    ],
  },
};
