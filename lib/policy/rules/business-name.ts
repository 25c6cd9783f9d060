import { firstEndingAfter, matchAt } from '../define/find.ts';
import type { Fixer } from '../define/fix.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import { isAmazonHost } from '../hosts.ts';

/** A bare "name.com" on a short line below the sign-off, or alone on the last line. */
const webName: Finder = (reading) => {
  const { text, tokens, links, hits } = reading;
  const end = tokens.end[tokens.count - 1] ?? 0;
  const lastLine = text.slice(Math.max(0, end - longestSignature), end).lastIndexOf('\n');
  const signOff = hits('sign-off').findLast((hit) => tokens.count - hit.last <= 12);
  const from = signOff
    ? (tokens.end[signOff.last] ?? end)
    : lastLine < 0
      ? end
      : Math.max(0, end - longestSignature) + lastLine;
  const first = firstEndingAfter(links, from);
  if (!first || first.start < from || isAmazonHost(first.host)) return [];
  const isBare = text.slice(first.start, first.end) === first.host;
  const line = text.slice(text.lastIndexOf('\n', first.start) + 1, end).split('\n')[0] ?? '';
  const stands = signOff !== undefined || line.trim() === first.host;
  return isBare && stands ? [matchAt(reading, first)] : [];
};

const longestSignature = 120;

/** "BrightLamps.com" stays "BrightLamps". */
const dropEnding: Fixer = (match, { text, toSource }) => {
  const start = text.indexOf('.', match.start);
  return [{ label: 'fix.drop-web-ending', edits: [{ ...toSource({ start, end: match.end }), text: '' }] }];
};

export const rule = defineRule({
  id: 'business-name',
  severity: always('warn'),
  find: webName,
  fix: dropEnding,
  sources: ['amazon-prohibited-activities', 'ecomengine-2019'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Which size should we send?\n\nKind regards\nBrightLamps.com',
      'The size is missing.\nBest wishes,\nAda\nbright-lamps.net',
      'Which colour?\n\nBrightLamps.shop',
      'Your sofa is ready.\nBest regards, Ada from BrightLamps.co.uk',
      'Please confirm the size.\nYours sincerely\nLampworld.biz Team',
    ],
    de: [
      'Welche Größe dürfen wir senden?\n\nMit freundlichen Grüßen\nLampenhof.de',
      'Die Hausnummer fehlt.\nViele Grüße\nlampen-hof.com',
    ],
  },
  good: {
    en: [
      'Which size should we send?\n\nKind regards\nBright Lamps',
      'The Booking.com pillow ships today.\nBest wishes\nAda',
      'Your orders are at amazon.com.\nKind regards\nBright Lamps',
      'Please open amazon.co.uk\n\nBest regards\nAda Example, Bright Lamps Ltd.',
      'The file is\nmanual.pdf',
    ],
    de: [
      'Welche Größe dürfen wir senden?\n\nMit freundlichen Grüßen\nLampenhof Muster',
      'Die Datei heißt\nrechnung.pdf',
    ],
  },
};
