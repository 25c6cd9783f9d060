import { dropCharacters } from '../define/fix.ts';
import { elementOf, tagsOf } from '../define/markup.ts';
import { matchInSource } from '../define/place.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { inHtmlMail } from '../define/severity.ts';

const active = new Set('script iframe form object embed video audio input button canvas'.split(' '));
const passive = new Set('style meta head svg'.split(' '));
/** What is between these tags is not text. */
const withContent = new Set('script iframe object video audio canvas style head svg'.split(' '));

const strippedTags: Finder = (reading) =>
  tagsOf(reading).flatMap((tag): Match[] => {
    if (!active.has(tag.name) && !passive.has(tag.name)) return [];
    const match = matchInSource(reading, withContent.has(tag.name) && !tag.isClosing ? elementOf(tag) : tag);
    return [active.has(tag.name) ? match : { ...match, severity: 'info' }];
  });

export const rule = defineRule({
  id: 'html-tags-stripped',
  severity: inHtmlMail('warn'),
  find: strippedTags,
  fix: dropCharacters('fix.drop-markup'),
  sources: ['ecomengine-2019'],
});

const mail = (body: string) => ({ body, context: { channel: 'email' as const, orderShownByPage: true } });

export const examples: Examples = {
  bad: {
    en: [
      mail('<p>Which size?</p><script>count()</script>'),
      mail('<iframe src="https://www.amazon.com/help"></iframe> Which size?'),
      mail('<style>p { margin: 0 }</style><p>Which size?</p>'),
      mail('Which size? <form><input name="size"></form>'),
      mail('<p>Which size?</p><video controls></video>'),
    ],
  },
  good: {
    en: [
      mail('<p>Which <b>size</b> should we send?</p>'),
      mail('<ul><li>red</li><li>blue</li></ul>'),
      mail('<table><tr><td>Size</td><td>M</td></tr></table>'),
      'The video shows how the form is filled in.',
      'The script of the play is in the box.',
    ],
  },
};
