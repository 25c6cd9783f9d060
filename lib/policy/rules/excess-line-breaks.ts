import type { Fixer } from '../define/fix.ts';
import { matchInSource } from '../define/place.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const gap = /(?:\r?\n[ \t\u00a0]*){3,}/g;

/** Between two parts of the text; what stands at its end may still be written. */
const gaps: Finder = (reading) => {
  const { own, source } = reading;
  const matches: Match[] = [];
  for (const { 0: text, index } of source.matchAll(gap)) {
    const end = index + text.length;
    const isQuoted = own.slice(index, end) !== text;
    if (index > 0 && end < source.length && !isQuoted) matches.push(matchInSource(reading, { start: index, end }));
  }
  return matches;
};

const closeUp: Fixer = (match, reading) => [
  { label: 'fix.close-up', edits: [{ ...(match.sourceSpan ?? reading.toSource(match)), text: '\n\n' }] },
];

export const rule = defineRule({
  id: 'excess-line-breaks',
  severity: always('info'),
  find: gaps,
  fix: closeUp,
  sources: ['zonmaster-2021', 'edesk-restrictions'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Hello Ada,\n\n\nwhich size?',
      'Hello Ada,\n\n\n\n\nwhich size?\n\n\n\nKind regards',
      'Which size?\r\n\r\n\r\nKind regards',
      'Which size?\n \n\t\n\nKind regards',
      'One.\n\n\n\nTwo.',
    ],
    de: [
      'Guten Tag Frau Brandt,\n\n\n\nwelche Größe dürfen wir senden?',
      'Die Hausnummer fehlt.\n \n\n\nViele Grüße\nLampenhof',
    ],
    fr: [
      'Bonjour Madame Morel,\n\n\n\nquelle taille souhaitez-vous ?',
      'Il manque le numéro de rue.\n \n\n\nCordialement\nLampe Claire',
    ],
    es: ['Hola, Lola:\n\n\n\n¿qué talla enviamos?', 'Falta el número del portal.\n \n\n\nUn saludo\nLuz Clara'],
    it: [
      'Gentile signora Moretti,\n\n\n\nquale taglia inviamo?',
      'Manca il numero civico.\n \n\n\nCordiali saluti\nLuce Chiara',
    ],
    ja: ['森田様\n\n\n\nサイズはどちらをご希望でしょうか。', '番地が不足しています。\n \n\n\nあかり照明店'],
    nl: ['Welke maat wilt u?\n\n\n\nGroet, Femke', 'Het huisnummer ontbreekt.\n\n\n\nKunt u het doorgeven?'],
    pl: ['Dzień dobry,\n\n\njaki rozmiar wysłać?', 'Jaki kolor?\n\n\n\nPozdrawiamy'],
    sv: ['Hej Elin,\n\n\nvilken storlek?', 'Vilken färg?\n\n\n\nVänliga hälsningar'],
    pt: ['Olá, Ada,\n\n\nqual tamanho?', 'Qual tamanho?\n\n\n\nAtenciosamente'],
    tr: ['Merhaba Ayşe Hanım,\n\n\nhangi beden?', 'Bir.\n\n\n\nİki.'],
  },
  good: {
    en: [
      'Hello Ada,\n\nwhich size?\n\nKind regards\nBright Lamps',
      'Ada Lovelace\n12 Mill Lane\nBath\n\nIs this right?',
      'Which size?\n \nKind regards',
      'One line only.',
      'Which size?\n\nOn 3 Nov 2026, Ada wrote:\n\n\n\nWhere is it?',
      'Which size?\n> a\n> b\n\nM?',
    ],
    de: [
      'Guten Tag Frau Brandt,\n\nwelche Größe dürfen wir senden?\n\nViele Grüße\nLampenhof',
      'Hilde Brandt\nMühlweg 12\n04109 Leipzig\n\nStimmt diese Anschrift?',
    ],
    fr: [
      'Bonjour Madame Morel,\n\nquelle taille souhaitez-vous ?\n\nCordialement\nLampe Claire',
      'Lucette Morel\n12 rue des Lilas\n69003 Lyon\n\nCette adresse est-elle exacte ?',
    ],
    es: [
      'Hola, Lola:\n\n¿qué talla enviamos?\n\nUn saludo\nLuz Clara',
      'Lola Romero\nCalle del Olmo 12\n28012 Madrid\n\n¿Es correcta esta dirección?',
    ],
    it: [
      'Gentile signora Moretti,\n\nquale taglia inviamo?\n\nCordiali saluti\nLuce Chiara',
      'Lucia Moretti\nVia dei Tigli 12\n20121 Milano\n\nQuesto indirizzo è corretto?',
    ],
    ja: [
      '森田様\n\nサイズはどちらをご希望でしょうか。\n\nあかり照明店',
      '〒604-8001\n京都市中京区上本能寺前町488\n森田 花\n\nこちらのご住所でよろしいでしょうか。',
    ],
    nl: ['Welke maat wilt u?\n\nGroet, Femke', 'Het huisnummer ontbreekt.\nKunt u het doorgeven?'],
    pl: [
      'Dzień dobry,\n\njaki rozmiar wysłać?\n\nPozdrawiamy',
      'Jan Nowak\nul. Lipowa 12\nKraków\n\nCzy to się zgadza?',
    ],
    sv: ['Hej Elin,\n\nvilken storlek?\n\nVänliga hälsningar\nLjusgården', 'Bara en rad.'],
    pt: [
      'Olá, Ada,\n\nqual tamanho?\n\nAtenciosamente\nCasa Verde',
      'Qual tamanho?\n\nEm 3 de nov. de 2026, Ada escreveu:\n\n\n\nCadê?',
    ],
    tr: [
      'Merhaba Ayşe Hanım,\n\nhangi beden?\n\nSaygılarımızla\nLamba Evi',
      'Hangi beden?\n\n3 Ekim 2026 Cumartesi 21:10 tarihinde alıcı şunu yazdı:\n\n\n\nPaketim nerede?',
    ],
  },
};
