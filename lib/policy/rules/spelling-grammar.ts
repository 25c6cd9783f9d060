import { anyOf, concept, except } from '../define/find.ts';
import type { Fixer } from '../define/fix.ts';
import type { Guard } from '../define/guard.ts';
import { matchInSource } from '../define/place.ts';
import type { Finder, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/*
 * Signals that need no dictionary: a word typed twice, many exclamation marks, letters of two scripts in one word, and a
 * message in capitals.
 */

const isAlone: Guard = ({ first }, reading) => !repeats(reading, first);
const onlyBlanksBetween = /^[ \t\u00a0]+$/;

function repeats({ tokens, text }: Reading, second: number): boolean {
  const first = second - 1;
  if (first < 0) return false;
  const gap = text.slice(tokens.end[first], tokens.start[second]);
  if (!onlyBlanksBetween.test(gap)) return false;
  return text.slice(tokens.start[first], tokens.end[first]) === text.slice(tokens.start[second], tokens.end[second]);
}

/** Words that no sentence needs twice in a row; "had had" and "that that" are right. */
const doubled: Finder = (reading) =>
  except(
    concept('never-twice'),
    isAlone,
  )(reading).map((match) => {
    const start = reading.tokens.end[match.first - 1] ?? match.start;
    return { ...match, sourceSpan: reading.toSource({ start, end: match.end }) };
  });

const marks = /[!！]{3,}/g;
const mixed = /(?=[\p{L}]*[a-z]{2})(?=[\p{L}]*[\u0370-\u03ff\u0400-\u04ff])/iu;
const foreignLetter = /[\u0391-\u04ff]/;
const longestWord = 60;
const otherScript =
  /[a-z][\u0391-\u03a8\u03b1-\u03bb\u03bd-\u03c9\u0400-\u04ff]|[\u0391-\u03a8\u03b1-\u03bb\u03bd-\u03c9\u0400-\u04ff][a-z]/gi;

const byPattern: Finder = (reading) => {
  const { own } = reading;
  const matches: Match[] = [];
  if (own.includes('!!!') || own.includes('！！！')) {
    for (const { 0: text, index } of own.matchAll(marks))
      matches.push(matchInSource(reading, { start: index, end: index + text.length }));
  }
  let done = 0;
  if (!foreignLetter.test(own)) return matches;
  for (const { index } of own.matchAll(otherScript)) {
    if (index < done) continue;
    const match = matchInSource(reading, { start: index, end: index + 2 });
    const span = reading.toSource({
      start: reading.tokens.start[match.first] ?? match.start,
      end: reading.tokens.end[match.first] ?? match.end,
    });
    done = span.end;
    if (span.end - span.start <= longestWord && mixed.test(own.slice(span.start, span.end)))
      matches.push({ ...match, sourceSpan: span });
  }
  return matches;
};

const fewestLetters = 25;
const mostCapitals = 0.6;

const inCapitals: Finder = (reading) => {
  const { own } = reading;
  let capitals = 0;
  let letters = 0;
  for (let i = 0; i < own.length; i++) {
    const code = own.charCodeAt(i);
    if (isLatinCapital(code)) capitals++;
    // The small Latin letters are as far apart from the capitals.
    else if (isLatinCapital(code - 0x20)) letters++;
  }
  letters += capitals;
  if (letters < fewestLetters || capitals <= mostCapitals * letters) return [];
  return [matchInSource(reading, { start: own.search(/\S/), end: own.trimEnd().length })];
};

const isLatinCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

const mend: Fixer = (match, reading) => {
  const { source } = reading;
  const span = match.sourceSpan ?? reading.toSource(match);
  const typed = source.slice(span.start, span.end);
  if (/^[!！]+$/.test(typed)) return [{ label: 'fix.one-mark', edits: [{ ...span, text: typed.charAt(0) }] }];
  if (/^\s/.test(typed)) return [{ label: 'fix.drop-double', edits: [{ ...span, text: '' }] }];
  if (!/\s/.test(typed)) {
    const plain = reading.text.slice(match.start, match.end);
    const letters = [...typed].length === [...plain].length ? sameCase(typed, plain) : plain;
    return [{ label: 'fix.plain-letters', edits: [{ ...span, text: letters }] }];
  }
  return [{ label: 'fix.lower-case', edits: [{ ...span, text: sentenceCase(typed) }] }];
};

function sameCase(typed: string, plain: string): string {
  const shown = [...typed];
  return [...plain]
    .map((letter, at) => (shown[at] === shown[at]?.toLowerCase() ? letter : letter.toUpperCase()))
    .join('');
}

/** Ids keep their capitals, and so does "I". */
const sentenceCase = (text: string) =>
  text
    .replace(/[\p{L}\p{M}'’]+(?![\p{L}\d-])/gu, (word, at) => {
      const isPartOfId = /[\d-]/.test(text[at - 1] ?? ' ');
      return isPartOfId || /^I(?:['’]|$)/.test(word) ? word : word.toLowerCase();
    })
    .replace(/(?:^|[.!?]\s+|\n)\p{Ll}/gu, (opening) => opening.toUpperCase());

/** Words of more than one script are disguises: where a rule sees through one, that is what matters. */
const seenThrough = [
  'email-address',
  'external-link',
  'marketing-promotion',
  'off-platform-contact',
  'review-change-or-removal',
  'review-incentive',
  'review-positive-only',
  'review-request-neutral',
];

export const rule = defineRule({
  id: 'spelling-grammar',
  severity: always('info'),
  find: anyOf(doubled, byPattern, inCapitals),
  yieldsTo: seenThrough,
  fix: mend,
  sources: ['channelx-2020', 'jungle-scout-2020', 'guidelines-summary-2020'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please send us the the order number.',
      'Which size should we send to to you?',
      'We found your parcel!!!',
      'HELLO, THE BELT IS LONG ENOUGH. PLEASE CONFIRM THE COLOUR.',
      'Which sіze should we send?',
      'It is for for Ada!!!!!',
    ],
    fr: ["Merci d'indiquer votre votre pointure.", 'Le colis est retrouvé!!!'],
    de: ['Bitte senden Sie uns die Nummer mit mit dem Foto.', 'Welche Größe dürfen wir senden???? Wir warten!!!!'],
    es: ['Mándenos una foto de la la etiqueta.', '¿Qué talla enviamos???? Esperamos su respuesta!!!!'],
    it: ['LA CINGHIA È ABBASTANZA LUNGA. CI CONFERMI IL COLORE PER FAVORE.', 'Abbiamo ritrovato il suo pacco!!!'],
    ja: ['お荷物が見つかりました！！！', '番地が不足しています。ご確認をお願いいたします!!!!'],
    nl: [
      'Welke maat mogen wij wij sturen?',
      'WELKE MAAT MOGEN WIJ NAAR U STUREN EN WELKE KLEUR WILT U?',
      'Het huisnummer ontbreekt!!!',
    ],
    pl: [
      'Prosimy prosimy o numer domu.',
      'DZIEŃ DOBRY, PASEK JEST DŁUGI. PROSZĘ POTWIERDZIĆ KOLOR.',
      'Znaleźliśmy Pana paczkę!!!',
    ],
    sv: [
      'Vi skickar den till till dig.',
      'Vi hittade ditt paket!!!',
      'HEJ, BÄLTET ÄR TILLRÄCKLIGT LÅNGT. BEKRÄFTA GÄRNA FÄRGEN.',
    ],
    pt: [
      'Não encontramos o número da da casa.',
      'Achamos o seu pacote perdido!!!',
      'OLÁ, QUAL TAMANHO DEVEMOS ENVIAR PARA VOCÊ?',
    ],
    tr: [
      'Siparişiniz için için hangi renk?',
      'Paketinizi bulduk!!!',
      'MERHABA, KEMER YETERİNCE UZUN. LÜTFEN RENGİ ONAYLAYIN.',
    ],
  },
  good: {
    en: [
      'We had had it on the shelf; that that happened is our fault.',
      'Please confirm the size: M, M or L, L?',
      'Ada Lovelace\n12 MILL LANE\nBATH BA1 2QF\nIs that your address, or is the house number missing?',
      'The model is the BRIGHT LAMP XL 2000 with IP67.',
      'It is very, very small! Which one do you need?',
      'The resistor has 10 kΩ and 5 µF.',
      'Which colour? Sold out are only RED and BLUE.',
    ],
    fr: [
      'Si vous vous trompez de taille, vous nous renvoyez la housse.',
      'Adresse : 12 RUE DES LILAS, est-ce la bonne ?',
    ],
    de: ['Die, die wir haben, sind blau.', 'Wissen Sie, ob sie sie erhalten hat?'],
    es: ['¿Prefiere la A o la B, la roja o la azul?', 'La calle es AVENIDA DEL MAR 12, ¿verdad?'],
    it: [
      'Preferisce la A o la B, la rossa o la blu?',
      'L’indirizzo è VIA DEI TIGLI 12, giusto? Le gambe sono alte alte e sottili.',
    ],
    ja: [
      '色々な柄がございます。どちらの色をご希望でしょうか。',
      '表札の文字は「BRIGHT HOUSE MORITA FAMILY」でよろしいでしょうか。',
    ],
    nl: ['Weet u dat dat deel links zit?', 'Het frame is van RVS 304 en de stekker is type E. Past dat?'],
    pl: [
      'Proszę potwierdzić rozmiar: M, M czy L, L?',
      'Model to JASNA LAMPA XL 2000 z IP67.',
      'To bardzo, bardzo małe! Którą sztukę wysłać?',
    ],
    sv: ['Bekräfta storleken: M, M eller L, L?', 'Modellen heter LJUS XL 2000 och har IP67.'],
    pt: ['É muito, muito pequeno! Qual prefere?', 'A fonte ARIAL NARROW não aceita acento no texto da gravação.'],
    tr: ['Vidayı yavaş yavaş sıkın; hangi renk olsun?', 'Paketinizi bulduk! Hangi renk olsun?'],
  },
};
