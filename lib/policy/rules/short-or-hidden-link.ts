import { matchAt } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import type { Finder, Link, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import { isShortener } from '../hosts.ts';

const shortOrHidden: Finder = (reading) => {
  const { links } = reading;
  return links.flatMap((link, index): Match[] => {
    const next = links[index + 1];
    if (next && next.host !== link.host && areOneLink(link, next, reading)) {
      return [{ ...matchAt(reading, { start: link.start, end: next.end }), severity: 'block' }];
    }
    return isShortener(link.host) ? [matchAt(reading, link)] : [];
  });
};

/** `<a href="one">other</a>` or `[one](other)`: what is shown is not where it leads. */
function areOneLink(first: Link, second: Link, { text }: Reading): boolean {
  const between = text.slice(first.end, Math.min(second.start, first.end + 120));
  return (
    between.startsWith('](') ||
    (/^["']?[^<>]*>\s*$/.test(between) &&
      /href\s?=\s?["']?$/.test(text.slice(Math.max(0, first.start - 9), first.start)))
  );
}

export const rule = defineRule({
  id: 'short-or-hidden-link',
  severity: always('warn'),
  find: shortOrHidden,
  fix: dropClause(),
  sources: ['clear-links', 'amazon-phishing'],
});

export const examples: Examples = {
  bad: {
    en: [
      'The manual: https://bit.ly/3Lamp',
      'See tinyurl.com/bright-lamps for the size chart.',
      'Track it here: https://t.ly/abc1',
      'Go to <a href="https://lamps.example.com/x">www.amazon.com</a> now.',
      'Open [amazon.com/orders](https://lamps.example.com/x) please.',
    ],
  },
  good: {
    en: [
      'Your orders are at https://www.amazon.com/your-orders.',
      'Amazon shares the photo at https://a.co/d/abc123.',
      'The bit, ly and tiny parts are in the bag.',
      'Two pages: https://www.amazon.com/returns and https://sellercentral.amazon.com/help.',
      'Your order is at www.amazon.com: open https://www.amazon.com/your-orders.',
    ],
  },
};
