import { firstEndingAfter } from './place.ts';
import type { Reading, Span } from './reading.ts';

/** A tag of HTML with its place in the source. */
export interface Tag extends Span {
  /** Its number among the tags of the text. */
  index: number;
  /** Lower case. */
  name: string;
  isClosing: boolean;
  /** All between the name and the end, as typed. */
  attributes: string;
  /** The tag that closes this one, as far as can be told without reading HTML in earnest. */
  closedBy: Tag | undefined;
}

/** Only these: "<link>" and "<address>" are fields of a template, "<3" and "->" are prose. */
const names = new Set(
  `a abbr audio b big blockquote body br button canvas center dd div dl dt em embed font form h1 h2 h3 h4 h5 h6 head hr html i
  iframe img input li meta object ol p pre script span strong style sub sup svg table tbody td tfoot th thead tr u ul video`.split(
    /\s+/,
  ),
);
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*|\/)?)>/gi;
const known = new WeakMap<Reading, Tag[]>();

/** The HTML tags that the seller wrote, in order. Found once a reading. */
export function tagsOf(reading: Reading): readonly Tag[] {
  const found = known.get(reading);
  if (found) return found;
  const tags = reading.own.includes('<') ? allTags(reading.own) : [];
  known.set(reading, tags);
  return tags;
}

function allTags(text: string): Tag[] {
  const tags: Tag[] = [];
  for (const { 0: whole, 1: slash, 2: name = '', 3: attributes = '', index } of text.matchAll(tag)) {
    if (!names.has(name.toLowerCase())) continue;
    tags.push({
      start: index,
      end: index + whole.length,
      index: tags.length,
      name: name.toLowerCase(),
      isClosing: slash === '/',
      attributes,
      closedBy: undefined,
    });
  }
  const closing = new Map<string, Tag>();
  for (const each of tags.toReversed()) {
    if (each.isClosing) closing.set(each.name, each);
    else each.closedBy = closing.get(each.name);
  }
  return tags;
}

/** The value of an attribute as typed, without its quotes. */
export function attributeOf({ attributes }: Tag, name: 'alt' | 'align' | 'height' | 'src' | 'style' | 'width'): string {
  const found = patterns[name].exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

const patternFor = (name: string) => new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
const patterns = {
  alt: patternFor('alt'),
  align: patternFor('align'),
  height: patternFor('height'),
  src: patternFor('src'),
  style: patternFor('style'),
  width: patternFor('width'),
};

/** The declarations of a style attribute, in lower case. */
export function styleOf(tag: Tag): { property: string; value: string }[] {
  return attributeOf(tag, 'style')
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.split(':'))
    .map(([property = '', value = '']) => ({ property: property.trim(), value: value.trim() }));
}

/** From the tag to the one that closes it. */
export const elementOf = (tag: Tag): Span => ({ start: tag.start, end: (tag.closedBy ?? tag).end });

/** The tags inside a stretch of the source. */
export function tagsWithin(reading: Reading, { start, end }: Span): Tag[] {
  const tags = tagsOf(reading);
  const first = firstEndingAfter(tags, start);
  const within: Tag[] = [];
  for (let at = first ? first.index : tags.length; at < tags.length; at++) {
    const tag = tags[at];
    if (!tag || tag.end > end) break;
    within.push(tag);
  }
  return within;
}
