import { dropCharacters } from '../define/fix.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

/** The word alone in square brackets. */
const tag: Finder = (reading) =>
  reading.hits('important').flatMap((hit): Match[] => {
    const { start: from, end: to } = reading.toSource({
      start: reading.tokens.start[hit.first] ?? 0,
      end: reading.tokens.end[hit.last] ?? 0,
    });
    const open = /[[【［]\s?$/.exec(reading.source.slice(Math.max(0, from - 2), from))?.[0];
    const close = /^\s?[\]】］]/.exec(reading.source.slice(to, to + 2))?.[0];
    if (open === undefined || close === undefined) return [];
    return [{ ...hit, start: 0, end: 0, sourceSpan: { start: from - open.length, end: to + close.length } }];
  });

export const rule = defineRule({
  id: 'important-tag',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'info', unknown: 'info' }),
  find: tag,
  fix: dropCharacters('fix.drop-part'),
  sources: ['amazon-important-tag-removed', 'edesk-2025'],
});

export const examples: Examples = {
  bad: {
    en: [
      '[Important] The house number is missing.',
      '[IMPORTANT] Which size should we send?',
      'Your order [ important ] needs a size.',
      '［Ｉｍｐｏｒｔａｎｔ］ Which colour should we send?',
      'Hello Ada, [Important] the postcode is wrong.',
    ],
    es: ['[Importante] Falta un dato de su pedido.', '[IMPORTANTE] ¿Qué talla quiere?'],
    ja: ['[重要] 番地が不足しています。', '【重要】サイズをお知らせください。'],
    de: ['[Wichtig] Die Hausnummer fehlt.', '[WICHTIG] Welche Größe dürfen wir senden?'],
  },
  good: {
    en: [
      'It is important that the address is complete.',
      'Important: keep the box until the return is closed.',
      'The list [see below] is important.',
      'Please read the important note [page 2].',
      'Which size should we send?',
    ],
    es: ['Es importante apretar bien los tornillos.', 'Importante: la placa va debajo.'],
    ja: ['重要な部品ですので、ご確認ください。', '【サイズ】をお知らせください。'],
    de: ['Wichtig: Bewahren Sie den Karton auf.', 'Es ist wichtig, dass die Adresse stimmt.'],
  },
};
