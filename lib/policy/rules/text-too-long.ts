import { whole } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { matchInSource } from '../define/place.ts';
import type { Finder, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import { type Reason, reasons } from '../reasons.ts';

const nearlyFull = 0.8;

/** The page's own limit counts; without one, that of the interface for programs is worth a look. */
const overLimit: Finder = (reading) => {
  const { source, context } = reading;
  const limit = context.maxLength ?? limitOfReason(reading);
  if (limit === undefined || limit <= 0 || source.length <= nearlyFull * limit) return [];
  const params = { length: String(source.length), limit: String(limit) };
  if (source.length <= limit) return context.maxLength === undefined ? [] : [{ ...nowhere, params, severity: 'info' }];
  const isInsidePair = (source.codePointAt(limit - 1) ?? 0) > 0xffff;
  const beyond = matchInSource(reading, { start: isInsidePair ? limit - 1 : limit, end: source.length });
  return [{ ...beyond, params, severity: context.maxLength === undefined ? 'info' : 'block' }];
};

const nowhere: Match = { ...whole, part: 'message' };

/** Reasons bound only the first message of a conversation. */
function limitOfReason({ context: { mode, reason } }: Reading): number | undefined {
  if (mode === 'reply' || reason === undefined) return undefined;
  const { textLimit }: Reason = reasons[reason];
  return textLimit;
}

export const rule = defineRule({
  id: 'text-too-long',
  severity: always('block'),
  find: overLimit,
  fix: leftToSeller,
  sources: ['amazon-api-messaging', 'amazon-messaging-guide-2020'],
});

/* @__NO_SIDE_EFFECTS__ */
const long = (length: number) =>
  'Which size should we send? '
    .repeat(Math.ceil(length / 27))
    .slice(0, length)
    .trim();

export const examples: Examples = {
  bad: {
    en: [
      { body: long(2100), context: { maxLength: 2000 } },
      { body: long(810), context: { mode: 'proactive', reason: 'confirmCustomizationDetails' } },
      { body: long(420), context: { mode: 'proactive', reason: 'digitalAccessKey' } },
      { body: long(95), context: { maxLength: 100 } },
      { body: long(99), context: { maxLength: 98 } },
    ],
    de: [
      {
        body: 'Auf Ihrem Bestellschein stehen zwei Größen, die 38 und die 40. Welche von beiden dürfen wir Ihnen senden?',
        context: { maxLength: 95 },
      },
      {
        body: 'Die Spedition hat am Dienstag zwischen acht und zwölf Uhr Zeit. Passt Ihnen das, oder sollen wir einen anderen Tag vorschlagen?',
        context: { maxLength: 134 },
      },
    ],
    fr: [
      {
        body: 'Votre bon de commande porte deux pointures, la 38 et la 40. Laquelle des deux devons-nous vous envoyer ?',
        context: { maxLength: 94 },
      },
      {
        body: 'Le transporteur peut passer mardi entre huit heures et midi. Cela vous convient-il, ou préférez-vous un autre jour ?',
        context: { maxLength: 123 },
      },
    ],
    es: [
      {
        body: 'En su pedido aparecen dos números, el 38 y el 40. ¿Cuál de los dos le enviamos?',
        context: { maxLength: 69 },
      },
      {
        body: 'El transportista puede ir el martes entre las ocho y las doce. ¿Le viene bien o prefiere otro día?',
        context: { maxLength: 104 },
      },
    ],
    it: [
      {
        body: 'Sul suo ordine ci sono due numeri, il 38 e il 40. Quale dei due dobbiamo inviarle?',
        context: { maxLength: 72 },
      },
      {
        body: 'Il corriere può passare martedì tra le otto e le dodici. Le va bene o preferisce un altro giorno?',
        context: { maxLength: 103 },
      },
    ],
    ja: [
      {
        body: 'ご注文の備考欄に38と40の2つのサイズが書かれております。どちらのサイズをお送りすればよろしいでしょうか。',
        context: { maxLength: 44 },
      },
      {
        body: '運送会社は火曜日の8時から12時の間にお伺いできます。ご都合はいかがでしょうか。別の日をご希望でしたらお知らせください。',
        context: { maxLength: 64 },
      },
    ],
    nl: [
      {
        body: 'Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen?',
        context: { maxLength: 2000 },
      },
      {
        body: 'Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen? Welke maat mogen wij sturen?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    pl: [
      {
        body: 'Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wy',
        context: { maxLength: 2000 },
      },
      {
        body: 'Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    sv: [
      {
        body: 'Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka?',
        context: { maxLength: 2000 },
      },
      {
        body: 'Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    pt: [
      {
        body: 'Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho',
        context: { maxLength: 2000 },
      },
      {
        body: 'Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tam',
        context: { maxLength: 100 },
      },
    ],
    tr: [
      {
        body: 'Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim?',
        context: { maxLength: 2000 },
      },
      {
        body: 'Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bede',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
  },
  good: {
    en: [
      { body: long(700), context: { maxLength: 1000 } },
      {
        body: long(790),
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', orderShownByPage: true },
      },
      { body: long(3000), context: {} },
      { body: long(900), context: { reason: 'confirmCustomizationDetails', maxLength: 4000, orderShownByPage: true } },
      'Which size should we send?',
    ],
    de: [
      {
        body: 'Auf dem Entwurf steht „Familie Brandt“ ohne Vornamen. Ist das so richtig?',
        context: { maxLength: 146 },
      },
      'Sie fragten nach der Länge: Der Schlauch ist 2000 mm lang und 400 mm davon sind ummantelt.',
    ],
    fr: [
      {
        body: 'Le projet porte « Famille Morel » sans les prénoms. Est-ce bien ce que vous souhaitez ?',
        context: { maxLength: 174 },
      },
      'Vous demandiez la longueur : le tuyau mesure 2000 mm, dont 400 mm sous gaine.',
    ],
    es: [
      { body: 'El diseño dice «Familia Romero», sin los nombres. ¿Es correcto?', context: { maxLength: 126 } },
      'Preguntaba por la longitud: la manguera mide 2000 mm, de los que 400 mm van con funda.',
    ],
    it: [
      { body: 'Sulla bozza c’è scritto «Famiglia Moretti», senza i nomi. È corretto?', context: { maxLength: 138 } },
      'Chiedeva la lunghezza: il tubo misura 2000 mm, di cui 400 mm con guaina.',
    ],
    ja: [
      {
        body: 'デザイン案には「森田家」とだけ書かれております。このままでよろしいでしょうか。',
        context: { maxLength: 78 },
      },
      'お尋ねの長さですが、ホースは2000 mmで、そのうち400 mmにカバーが付いています。',
    ],
    nl: [{ body: 'Welke maat mogen wij sturen?', context: { maxLength: 1000 } }, 'Welke maat mogen wij sturen?'],
    pl: [
      {
        body: 'Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać? Jaki rozmiar mamy wysłać',
        context: { maxLength: 1000 },
      },
      'Jaki rozmiar mamy wysłać?',
    ],
    sv: [
      {
        body: 'Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken storlek ska vi skicka? Vilken sto',
        context: { maxLength: 1000 },
      },
      'Vilken storlek ska vi skicka?',
    ],
    pt: [
      {
        body: 'Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual tamanho devemos enviar? Qual',
        context: { maxLength: 1000 },
      },
      'Qual tamanho devemos enviar?',
    ],
    tr: [
      {
        body: 'Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim? Hangi bedeni gönderelim?',
        context: { maxLength: 1000 },
      },
      'Hangi bedeni gönderelim?',
    ],
  },
};
