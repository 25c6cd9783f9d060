import type { Fixer } from '../define/fix.ts';
import { attributeOf, elementOf, styleOf, tagsOf, tagsWithin } from '../define/markup.ts';
import { matchInSource } from '../define/place.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { inHtmlMail } from '../define/severity.ts';

const mostSizes = 3;
const widestMarginPercent = 20;

const overrides: Finder = (reading) => {
  const sizes = new Set<string>();
  return tagsOf(reading).flatMap((tag): Match[] => {
    if (tag.isClosing) return [];
    if (tag.name === 'center' || tag.name === 'font') return [matchInSource(reading, elementOf(tag))];
    const style = styleOf(tag);
    for (const { property, value } of style) if (property === 'font-size') sizes.add(value);
    const isOneTooMany = sizes.size > mostSizes && style.some(({ property }) => property === 'font-size');
    const changes =
      isOneTooMany || style.some(isOverride) || /^(?:center|right|justify)$/i.test(attributeOf(tag, 'align'));
    return changes ? [matchInSource(reading, tag)] : [];
  });
};

function isOverride({ property, value }: { property: string; value: string }): boolean {
  if (property === 'text-align') return value !== 'left' && value !== 'start';
  if (property.startsWith('margin'))
    return value.split(/\s+/).some((part) => part.endsWith('%') && Number.parseFloat(part) > widestMarginPercent);
  return property === 'line-height' || property === 'font-family' || property === 'color';
}

/** Takes the tags of `<font>` and `<center>` away, and of other tags what styles them. */
const defaultLook: Fixer = (match, reading) => {
  const { start, end } = match.sourceSpan ?? reading.toSource(match);
  const tags = tagsWithin(reading, { start, end });
  const edits = tags.flatMap((tag) => {
    const typed = reading.source.slice(tag.start, tag.end);
    if (tag.name === 'center' || tag.name === 'font') return [{ start: tag.start, end: tag.end, text: '' }];
    const plain = typed.replace(styling, '');
    return plain === typed ? [] : [{ start: tag.start, end: tag.end, text: plain }];
  });
  return [{ label: 'fix.drop-styling', edits }];
};

const styling = /\s(?:style|align)=(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

export const rule = defineRule({
  id: 'styling-overrides',
  severity: inHtmlMail('warn'),
  find: overrides,
  fix: defaultLook,
  sources: ['zonmaster-2021'],
});

const mail = (body: string) => ({ body, context: { channel: 'email' as const, orderShownByPage: true } });

export const examples: Examples = {
  bad: {
    en: [
      mail('<center>Which size?</center>'),
      mail('<p style="text-align: center">Which size?</p>'),
      mail('<font color="red" face="Arial">Which size?</font>'),
      mail('<p style="font-family: Papyrus; line-height: 2">Which size?</p>'),
      mail('<div style="margin: 0 30%">Which size?</div>'),
      mail('<p align="center">Which size?</p>'),
      mail(['10px', '12px', '14px', '16px'].map((size) => `<p style="font-size: ${size}">Which size?</p>`).join('\n')),
    ],
  },
  good: {
    en: [
      mail('<p style="font-size: 14px">Which size?</p>'),
      mail('<p style="margin: 0 5%">Which size?</p>'),
      mail('<p style="text-align: left">Which size?</p>'),
      mail('<p>The colour is <b>red</b>, the font Arial.</p>'),
      'Text-align: center, font-family: Arial - is that what you want engraved?',
    ],
  },
};
