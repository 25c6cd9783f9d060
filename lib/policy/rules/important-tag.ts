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
    fr: ['[Important] Il manque le numéro de rue.', '[IMPORTANT] Quelle taille souhaitez-vous ?'],
    it: ['[Importante] Manca il numero civico.', '[IMPORTANTE] Quale taglia inviamo?'],
    nl: ['[Belangrijk] Het huisnummer ontbreekt in uw adres.', 'Welke maat wilt u? [ BELANGRIJK ]'],
    pl: ['[Ważne] W adresie brakuje numeru domu.', 'Dzień dobry, [PILNE] jaki rozmiar wysłać?'],
    sv: ['[Viktigt] Husnumret saknas i din adress.', '[VIKTIGT] Vilken storlek ska vi skicka?'],
    pt: ['[Importante] Falta o número da casa.', 'Olá, [IMPORTANTE] o CEP está errado.'],
    tr: ['[Önemli] Kapı numarası eksik.', '[ÖNEMLİ] Hangi bedeni gönderelim?'],
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
    fr: [
      'Important : gardez le carton jusqu’à la fin du retour.',
      'Il est important que l’adresse soit complète [voir page 2].',
    ],
    it: [
      'Importante: conservi la scatola fino alla fine del reso.',
      'È importante che l’indirizzo sia completo [vedi pagina 2].',
    ],
    nl: ['Belangrijk: het huisnummer ontbreekt. Kunt u het doorgeven?', 'Is de maat [M] juist?'],
    pl: ['Ważne, żeby adres był pełny.', 'Ważne: proszę zachować pudełko do końca zwrotu.'],
    sv: ['Det är viktigt att adressen är komplett.', 'Viktigt: spara kartongen tills returen är klar.'],
    pt: [
      'É importante que o endereço esteja completo: falta o bairro.',
      'Importante: guarde a caixa do produto com defeito.',
    ],
    tr: ['Önemli: kapı numarası eksik.', 'Hangi bedeni gönderelim?'],
  },
};
