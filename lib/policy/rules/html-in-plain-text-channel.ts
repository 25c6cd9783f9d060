import { cut, type Fixer } from '../define/fix.ts';
import { tagsOf } from '../define/markup.ts';
import { matchInSource } from '../define/place.ts';
import type { Finder, Match, Span } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import type { SeverityOf } from '../define/severity.ts';

const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6}|#x[\da-f]{2,5});/gi;
const markdownLink = /\[[^[\]\n]{1,80}\]\(https?:[^\s()]{1,300}\)/g;
const breaking = /<\/?(?:p|br|div|li|tr|h[1-6r]|ul|ol|table|center|blockquote)\b/i;

/** Tags that stand side by side are one fault. Markdown is readable as it is. */
const markup: Finder = (reading) => {
  const { own } = reading;
  const runs: Span[] = [];
  for (const { start, end } of tagsOf(reading)) {
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
  }
  const matches: Match[] = runs.map((span) => matchInSource(reading, span));
  if (own.includes('&')) for (const { 0: text, index } of own.matchAll(entity)) matches.push(matchAt(text, index));
  if (own.includes('](')) {
    for (const { 0: text, index } of own.matchAll(markdownLink))
      matches.push({ ...matchAt(text, index), severity: 'info' });
  }
  return matches.sort((a, b) => a.start - b.start);

  function matchAt(text: string, start: number): Match {
    return matchInSource(reading, { start, end: start + text.length });
  }
};
const plainText: Fixer = (match, { source }) => {
  const span = match.sourceSpan ?? match;
  return [{ label: 'fix.drop-markup', edits: [{ ...cut(source, span), ...replacement(source, span) }] }];
};

/** What the markup stands for: a sign, the text of a link, or a new line between two blocks. */
function replacement(source: string, { start, end }: Span) {
  const typed = source.slice(start, end);
  if (typed.startsWith('[')) return { start, end, text: typed.slice(1, typed.indexOf('](')) };
  if (typed.startsWith('&')) {
    const sign = decoded(typed.slice(1, -1).toLowerCase());
    return sign.trim() === '' ? {} : { start, end, text: sign };
  }
  const before = source.slice(0, start).trimEnd();
  const behind = source.slice(end).trimStart();
  const isBetween = before !== '' && behind !== '' && !/\n/.test(source.slice(before.length, start));
  if (!breaking.test(typed) || !isBetween || /^[ \t]*\n/.test(source.slice(end))) return {};
  return { start: before.length, end: source.length - behind.length, text: '\n' };
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(name: string): string {
  if (!name.startsWith('#')) return named[name] ?? '';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code < 0x20 || code > 0x10ffff || isHalf ? '' : String.fromCodePoint(code);
}

/** Only a mail from one's own program may carry HTML. */
const byChannel: SeverityOf = ({ channel }) => {
  if (channel === 'email') return 'info';
  return channel === 'contact-buyer' ? 'block' : 'warn';
};

export const rule = defineRule({
  id: 'html-in-plain-text-channel',
  severity: byChannel,
  find: markup,
  fix: plainText,
  sources: ['amazon-api-messaging', 'amazon-messaging-guide-2020'],
});

export const examples: Examples = {
  bad: {
    en: [
      'The lamp is <b>not</b> in stock in red.',
      '<p>Hello Ada,</p><p>which size should we send?</p>',
      'Please confirm the size.<br/>We ship tomorrow.',
      'The text reads &quot;Ada &amp; Ben&quot;.',
      'You find it in [Your Orders](https://www.amazon.com/your-orders).',
      '<div>The house number is missing.</div>',
    ],
  },
  good: {
    en: [
      'It weighs < 5 kg and measures <3 cm.',
      'Settings -> Network => Reset, then a <-> b.',
      'Rock & Roll, Q&A; 5 > 3 and 2<4.',
      'The display shows "<E04>" and then <OFF>.',
      'The note [see photo] (the second one) shows it.',
      'Ada & Ben; Carl &c.',
    ],
  },
};
