import { cut, type Fixer } from '../define/fix.ts';
import { attributeOf, type Tag, tagsOf, tagsWithin } from '../define/markup.ts';
import { matchInSource } from '../define/place.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { inHtmlMail } from '../define/severity.ts';
import { isLinkEnding } from '../hosts.ts';

/** An image inside a link, or one that stands for a web address. */
const linkedImages: Finder = (reading) => {
  const matches: Match[] = [];
  let link: Tag | undefined;
  for (const tag of tagsOf(reading)) {
    if (tag.name === 'a') link = tag.isClosing ? undefined : tag;
    if (tag.name !== 'img') continue;
    if (link) matches.push(matchInSource(reading, { start: link.start, end: (link.closedBy ?? tag).end }));
    else if (namesSite(attributeOf(tag, 'alt'))) matches.push(matchInSource(reading, tag));
    link = undefined;
  }
  return matches;
};

const namesSite = (text: string) =>
  text.split(/\s+/).some((word) => /^[\w-]+\./.test(word) && isLinkEnding(word.toLowerCase().split('.').at(-1) ?? ''));

/** Keeps the image: the link's tags go, or the words that name the site. */
const unlink: Fixer = (match, reading) => {
  const { start, end } = match.sourceSpan ?? reading.toSource(match);
  const inside = tagsWithin(reading, { start, end });
  const links = inside.filter(({ name }) => name === 'a');
  if (links.length > 0)
    return [{ label: 'fix.drop-link', edits: links.map((tag) => ({ start: tag.start, end: tag.end, text: '' })) }];
  const alt = /\salt=(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i.exec(reading.source.slice(start, end));
  if (!alt) return [{ label: 'fix.drop-image', edits: [cut(reading.source, { start, end })] }];
  const from = start + alt.index;
  return [{ label: 'fix.drop-link', edits: [{ start: from, end: from + alt[0].length, text: '' }] }];
};

export const rule = defineRule({
  id: 'logo-with-link',
  severity: inHtmlMail('block'),
  find: linkedImages,
  fix: unlink,
  sources: ['amazon-communication-guidelines-2019', 'feedbackfive-checklist', 'zonmaster-2021'],
});

const mail = (body: string) => ({ body, context: { channel: 'email' as const, orderShownByPage: true } });

export const examples: Examples = {
  bad: {
    en: [
      mail('<a href="https://www.amazon.com/help"><img src="https://m.media-amazon.com/logo.png"></a> Which size?'),
      mail(
        'Which size? <a href="https://www.amazon.com/help"><b><img src="https://m.media-amazon.com/logo.png"></b></a>',
      ),
      mail('<img src="https://m.media-amazon.com/logo.png" alt="BrightLamps.com"> Which size?'),
      mail("<img alt='visit brightlamps.shop' src='https://m.media-amazon.com/logo.png'> Which size?"),
      mail('<A HREF="https://www.amazon.com/help"><img src="https://m.media-amazon.com/logo.png"></A> Which size?'),
    ],
  },
  good: {
    en: [
      mail('<img src="https://m.media-amazon.com/logo.png"> Which size?'),
      mail(
        '<img src="https://m.media-amazon.com/logo.png"> See <a href="https://www.amazon.com/your-orders">Your Orders</a>.',
      ),
      mail('<img src="https://m.media-amazon.com/logo.png" alt="Bright Lamps"> Which size?'),
      mail('<img src="https://m.media-amazon.com/logo.png" alt="Proof v2.0"> Is the name right?'),
      'The logo on the mug links both names.',
    ],
  },
};
