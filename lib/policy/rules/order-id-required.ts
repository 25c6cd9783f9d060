import { where } from '../define/around.ts';
import type { Fixer } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

const orderId = /(?:\d{3}|d01)[- ]?\d{7}[- ]?\d{7}/;
const nobodyAddsIt = where(
  ({ channel, orderShownByPage }) => orderShownByPage === false || (channel === 'email' && !orderShownByPage),
);

/** Puts the number on a line of its own, where it is known. */
const addOrderId: Fixer = (_match, { source, context }) => {
  if (context.orderId === undefined) return [];
  const end = source.trimEnd().length;
  const edits = [{ start: end, end: source.length, text: `\n\n${context.orderId}` }];
  return [{ label: 'fix.fill-order-id', edits }];
};

export const rule = defineRule({
  id: 'order-id-required',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'none', unknown: 'info' }),
  find: (reading) => (orderId.test(reading.text) ? [] : nobodyAddsIt(reading)),
  fix: addOrderId,
  wholeMessage: true,
  sources: ['amazon-critical-messages', 'amazon-best-practices', 'feedbackfive-checklist'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { orderShownByPage: false, orderId: '123-4567890-1234567' } },
      { body: 'Please confirm the engraving text.', context: { channel: 'email', orderId: '123-4567890-1234567' } },
      {
        body: 'The house number is missing from your address.',
        context: { orderShownByPage: false, orderId: '123-4567890-1234567' },
      },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { channel: 'email', orderId: '123-4567890-1234567' },
      },
      { body: 'The invoice is attached.', context: { orderShownByPage: false, orderId: '123-4567890-1234567' } },
    ],
    de: [
      {
        body: 'Welche Farbe soll das Namensschild haben?',
        context: { orderShownByPage: false, orderId: '123-4567890-1234567' },
      },
      {
        body: 'Leider ist die Vase in unserem Lager zerbrochen; die neue geht am Montag raus.',
        context: { channel: 'email', orderId: '123-4567890-1234567' },
      },
    ],
    fr: [
      {
        body: 'Quelle couleur souhaitez-vous pour la plaque ?',
        context: { orderShownByPage: false, orderId: '123-4567890-1234567' },
      },
      {
        body: 'Le vase a été cassé dans notre entrepôt, nous en sommes désolés ; le nouveau partira lundi.',
        context: { channel: 'email', orderId: '123-4567890-1234567' },
      },
    ],
    es: [
      { body: '¿De qué color quiere la placa?', context: { orderShownByPage: false, orderId: '123-4567890-1234567' } },
      {
        body: 'Lo sentimos, el jarrón se rompió en nuestro almacén; el nuevo sale el lunes.',
        context: { channel: 'email', orderId: '123-4567890-1234567' },
      },
    ],
    it: [
      {
        body: 'Di che colore desidera la targhetta?',
        context: { orderShownByPage: false, orderId: '123-4567890-1234567' },
      },
      {
        body: 'Ci dispiace, il vaso si è rotto nel nostro magazzino; quello nuovo parte lunedì.',
        context: { channel: 'email', orderId: '123-4567890-1234567' },
      },
    ],
    ja: [
      { body: '表札の色をお知らせください。', context: { orderShownByPage: false, orderId: '123-4567890-1234567' } },
      {
        body: '申し訳ございません。花瓶が倉庫で破損したため、代わりの品を月曜日に発送いたします。',
        context: { channel: 'email', orderId: '123-4567890-1234567' },
      },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { orderShownByPage: false, orderId: '405-7710324-1198853' } },
      { body: 'Het huisnummer ontbreekt in uw adres.', context: { channel: 'email', orderId: '405-7710324-1198853' } },
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { orderShownByPage: false, orderId: '123-4567890-1234567' } },
      { body: 'Proszę potwierdzić tekst graweru.', context: { channel: 'email', orderId: '123-4567890-1234567' } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { orderShownByPage: false, orderId: '203-4567890-1234567' } },
      { body: 'Bekräfta gärna gravyrtexten.', context: { channel: 'email', orderId: '203-4567890-1234567' } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { orderShownByPage: false, orderId: '701-4567890-1234567' } },
      {
        body: 'Falta o número da casa no seu endereço.',
        context: { channel: 'email', orderId: '701-4567890-1234567' },
      },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { orderShownByPage: false, orderId: '404-4567890-1234567' } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { channel: 'email', orderId: '404-4567890-1234567' } },
    ],
  },
  good: {
    en: [
      { body: 'Your order 123-4567890-1234567: which size?', context: { mode: 'proactive', channel: 'email' } },
      { body: 'Your order 123 4567890 1234567: which size?', context: { mode: 'proactive', channel: 'email' } },
      { body: 'Order D01-4567890-1234567: here is the key.', context: { mode: 'proactive', channel: 'email' } },
      { body: 'Which size should we send?', context: { mode: 'proactive', channel: 'email', orderShownByPage: true } },
      { body: 'Yes, the cable fits the older model.', context: { mode: 'reply', channel: 'email' } },
      'Which size should we send?',
    ],
    de: [
      {
        body: 'Zu Ihrer Bestellung 305-1173829-6650294: Welche Größe dürfen wir senden?',
        context: { mode: 'proactive', channel: 'email' },
      },
      {
        body: 'Zu Bestellung D01-4567890-1234567: Der Schlüssel ließ sich nicht aktivieren, hier ist ein neuer.',
        context: { mode: 'proactive', channel: 'email' },
      },
    ],
    fr: [
      {
        body: 'Pour votre commande 403-1173829-6650294 : quelle taille souhaitez-vous ?',
        context: { mode: 'proactive', channel: 'email' },
      },
      {
        body: 'Commande D01-4567890-1234567 : la clé ne fonctionnait pas, en voici une autre.',
        context: { mode: 'proactive', channel: 'email' },
      },
    ],
    es: [
      {
        body: 'Sobre su pedido 404-1173829-6650294: ¿qué talla enviamos?',
        context: { mode: 'proactive', channel: 'email' },
      },
      {
        body: 'Pedido D01-4567890-1234567: la clave no funcionaba, aquí tiene otra.',
        context: { mode: 'proactive', channel: 'email' },
      },
    ],
    it: [
      {
        body: 'Per il suo ordine 404-1173829-6650294: quale taglia inviamo?',
        context: { mode: 'proactive', channel: 'email' },
      },
      {
        body: 'Ordine D01-4567890-1234567: il codice non funzionava, eccone un altro.',
        context: { mode: 'proactive', channel: 'email' },
      },
    ],
    ja: [
      {
        body: 'ご注文番号503-1173829-6650294の件です。サイズはどちらをご希望でしょうか。',
        context: { mode: 'proactive', channel: 'email' },
      },
      {
        body: 'ご注文D01-4567890-1234567のキーが使えなかったとのこと、新しいキーをお知らせします。',
        context: { mode: 'proactive', channel: 'email' },
      },
    ],
    nl: [
      {
        body: 'Bestelling 405-7710324-1198853: welke maat mogen wij sturen?',
        context: { mode: 'proactive', channel: 'email' },
      },
      'Welke maat mogen wij sturen?',
    ],
    pl: [
      {
        body: 'Zamówienie 123-4567890-1234567: jaki rozmiar wysłać?',
        context: { mode: 'proactive', channel: 'email' },
      },
      'Jaki rozmiar mamy wysłać?',
    ],
    sv: [
      { body: 'Din order 203-4567890-1234567: vilken storlek?', context: { mode: 'proactive', channel: 'email' } },
      'Vilken storlek ska vi skicka?',
    ],
    pt: [
      { body: 'Seu pedido 701-4567890-1234567: qual tamanho?', context: { mode: 'proactive', channel: 'email' } },
      { body: 'Sim, o cabo serve no modelo antigo, não no novo.', context: { mode: 'reply', channel: 'email' } },
    ],
    tr: [
      {
        body: '404-4567890-1234567 numaralı siparişiniz: hangi beden?',
        context: { mode: 'proactive', channel: 'email' },
      },
      'Hangi bedeni gönderelim?',
    ],
  },
};
