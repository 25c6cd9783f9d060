import { matchAt } from '../define/find.ts';
import { leftToSeller } from '../define/fix.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** A link with nothing else on its line, unless the line above leads to it. */
const bareLinks: Finder = (reading) =>
  reading.links.filter(isAlone(reading.text)).map((link) => matchAt(reading, link));

const isAlone =
  (text: string) =>
  ({ start, end }: { start: number; end: number }) =>
    /(?:^|[^:\s]\s*\n)[ \t<(]*$/.test(text.slice(Math.max(0, start - nearby), start)) &&
    /^[ \t>).]*(?:\n|$)/.test(text.slice(end, end + nearby));

const nearby = 40;

export const rule = defineRule({
  id: 'link-without-explanation',
  severity: always('info'),
  find: bareLinks,
  yieldsTo: ['external-link', 'business-name'],
  fix: leftToSeller,
  sources: ['guidelines-summary-2020'],
});

export const examples: Examples = {
  bad: {
    en: [
      'https://www.amazon.com/your-orders',
      'Your return is open.\nhttps://www.amazon.com/returns\nWhich day suits you?',
      'Please confirm.\n\nhttps://www.amazon.com/your-orders',
      'amazon.com/your-orders\nOpen it today.',
      'The label is there.\n<https://www.amazon.com/returns>',
    ],
  },
  good: {
    en: [
      'Your return is at https://www.amazon.com/returns.',
      'You can print the label here:\nhttps://www.amazon.com/returns',
      'Your orders: https://www.amazon.com/your-orders',
      'https://www.amazon.com/your-orders shows the label.',
      'Open www.amazon.com and choose Your Orders.',
    ],
  },
};
