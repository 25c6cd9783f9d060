import { cut, type Fixer } from '../define/fix.ts';
import { attributeOf, styleOf, type Tag, tagsOf } from '../define/markup.ts';
import { matchInSource } from '../define/place.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { inHtmlMail } from '../define/severity.ts';
import type { Severity } from '../message.ts';

const widestPercent = 80;

const images: Finder = (reading) =>
  tagsOf(reading).flatMap((tag): Match[] => {
    if (tag.name !== 'img' || tag.isClosing) return [];
    const severity = weightOf(tag);
    return severity ? [{ ...matchInSource(reading, tag), severity }] : [];
  });

function weightOf(tag: Tag): Severity | undefined {
  const source = attributeOf(tag, 'src');
  if (isPixel(tag) || counting.test(source) || /^http:/i.test(source) || /\.gif(?:$|[?#])/i.test(source))
    return 'block';
  return widthOf(tag) > widestPercent || productImage.test(source) ? 'warn' : undefined;
}

const counting = /[/._-](?:track(?:ing|er)?|pixel|beacon|open)\b|[?&](?:utm_|uid=|open=|mid=)/i;
const productImage = /^https:\/\/[a-z0-9.-]*(?:media|ssl-images)-amazon\.com\/images\/I\//i;

function isPixel(tag: Tag): boolean {
  const isTiny = (size: string) => /^[01](?:px)?$/.test(size.trim());
  if (isTiny(attributeOf(tag, 'width')) || isTiny(attributeOf(tag, 'height'))) return true;
  return styleOf(tag).some(
    ({ property, value }) =>
      ((property === 'width' || property === 'height') && isTiny(value)) ||
      (property === 'display' && value === 'none') ||
      (property === 'visibility' && value === 'hidden'),
  );
}

function widthOf(tag: Tag): number {
  const widths = [
    attributeOf(tag, 'width'),
    ...styleOf(tag).flatMap(({ property, value }) => (property === 'width' ? [value] : [])),
  ];
  return Math.max(0, ...widths.filter((width) => width.endsWith('%')).map((width) => Number.parseFloat(width)));
}

const dropImage: Fixer = (match, reading) => [
  { label: 'fix.drop-image', edits: [cut(reading.source, match.sourceSpan ?? reading.toSource(match))] },
];

export const rule = defineRule({
  id: 'tracking-pixel-and-images',
  severity: inHtmlMail('block'),
  find: images,
  fix: dropImage,
  sources: ['zonmaster-2021', 'feedbackfive-checklist', 'edesk-restrictions'],
});

const mail = (body: string) => ({ body, context: { channel: 'email' as const, orderShownByPage: true } });

export const examples: Examples = {
  bad: {
    en: [
      mail('Which size? <img src="https://m.media-amazon.com/a.png" width="1" height="1">'),
      mail('Which size? <img src="http://m.media-amazon.com/logo.png" alt="Bright Lamps">'),
      mail('<img src="https://m.media-amazon.com/dance.gif"> Which size?'),
      mail('<img src="https://m.media-amazon.com/logo.png" style="width: 100%"> Which size?'),
      mail('Which size? <img style="display:none" src="https://m.media-amazon.com/a.png">'),
      mail('Which size? <img src="https://m.media-amazon.com/open?mid=12">'),
      mail('Which size? <img src="https://m.media-amazon.com/images/I/71abc.jpg">'),
    ],
  },
  good: {
    en: [
      mail('<img src="https://m.media-amazon.com/logo.png" alt="Bright Lamps" width="200"> Which size?'),
      mail('<img src="https://m.media-amazon.com/logo.png" width="60%"> Which size?'),
      mail('<img src="https://m.media-amazon.com/proof.jpg" style="max-width: 100%"> Is the name right?'),
      'The display has 1 x 1 pixel too many, see photo.gif on the box.',
      'The image is 100% like the item.',
    ],
  },
};
