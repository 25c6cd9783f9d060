import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'cancelled-order',
  severity: always('warn'),
  find: where(({ orderStatus }) => orderStatus === 'cancelled'),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-contacting-buyers'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { orderStatus: 'cancelled' } },
      { body: 'Please confirm the engraving text.', context: { orderStatus: 'cancelled' } },
      { body: 'The house number is missing from your address.', context: { orderStatus: 'cancelled' } },
      { body: 'We apologise for the delay; it ships on 9 October.', context: { orderStatus: 'cancelled' } },
      { body: 'The invoice is attached.', context: { orderStatus: 'cancelled' } },
    ],
    de: [
      { body: 'Welche Farbe soll der Bezug haben?', context: { orderStatus: 'cancelled' } },
      { body: 'Leider fehlt in Ihrer Anschrift die Hausnummer.', context: { orderStatus: 'cancelled' } },
    ],
    fr: [
      { body: 'Quelle couleur souhaitez-vous pour la housse ?', context: { orderStatus: 'cancelled' } },
      { body: 'Il manque le numéro de rue dans votre adresse.', context: { orderStatus: 'cancelled' } },
    ],
    es: [
      { body: '¿De qué color quiere la funda?', context: { orderStatus: 'cancelled' } },
      { body: 'En su dirección falta el número del portal.', context: { orderStatus: 'cancelled' } },
    ],
    it: [
      { body: 'Di che colore desidera la fodera?', context: { orderStatus: 'cancelled' } },
      { body: 'Nel suo indirizzo manca il numero civico.', context: { orderStatus: 'cancelled' } },
    ],
    ja: [
      { body: 'カバーの色をお知らせください。', context: { orderStatus: 'cancelled' } },
      { body: 'ご住所に番地が記載されておりません。', context: { orderStatus: 'cancelled' } },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { orderStatus: 'cancelled' } },
      { body: 'Excuses voor de vertraging; het pakket vertrekt op 9 oktober.', context: { orderStatus: 'cancelled' } },
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { orderStatus: 'cancelled' } },
      { body: 'Proszę potwierdzić tekst graweru.', context: { orderStatus: 'cancelled' } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { orderStatus: 'cancelled' } },
      { body: 'Bekräfta gärna gravyrtexten.', context: { orderStatus: 'cancelled' } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { orderStatus: 'cancelled' } },
      { body: 'Confirme o texto da gravação, por favor.', context: { orderStatus: 'cancelled' } },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { orderStatus: 'cancelled' } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { orderStatus: 'cancelled' } },
      { body: 'Adresinizde kapı numarası eksik.', context: { orderStatus: 'cancelled' } },
    ],
  },
  good: {
    en: [
      { body: 'Which size should we send?', context: { orderStatus: 'shipped' } },
      { body: 'Please confirm the engraving text.', context: { orderStatus: 'unshipped' } },
      { body: 'The house number is missing from your address.', context: { orderStatus: 'pending' } },
      'We apologise for the delay; it ships on 9 October.',
      'The invoice is attached.',
    ],
    de: [
      { body: 'Passt Ihnen die Abholung am Donnerstag?', context: { orderStatus: 'shipped' } },
      {
        body: 'Den ersten Hocker haben wir storniert. Welche Farbe soll der zweite haben?',
        context: { orderStatus: 'unshipped' },
      },
    ],
    fr: [
      { body: 'Quel jour vous convient pour l’enlèvement du canapé ?', context: { orderStatus: 'shipped' } },
      {
        body: 'Le premier tabouret est annulé ; souhaitez-vous garder le second ?',
        context: { orderStatus: 'unshipped' },
      },
    ],
    es: [
      { body: '¿Qué día le viene bien para la recogida?', context: { orderStatus: 'shipped' } },
      {
        body: 'El primer taburete está cancelado; ¿quiere quedarse con el segundo?',
        context: { orderStatus: 'unshipped' },
      },
    ],
    it: [
      { body: 'Quale giorno le va bene per il ritiro?', context: { orderStatus: 'shipped' } },
      {
        body: 'Il primo sgabello è stato annullato: desidera tenere il secondo?',
        context: { orderStatus: 'unshipped' },
      },
    ],
    ja: [
      { body: '引き取りのご希望日をお知らせください。', context: { orderStatus: 'shipped' } },
      {
        body: '1脚目はキャンセル済みですが、2脚目はこのままお送りしてよろしいでしょうか。',
        context: { orderStatus: 'unshipped' },
      },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { orderStatus: 'shipped' } },
      'Excuses voor de vertraging; het pakket vertrekt op 9 oktober.',
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { orderStatus: 'shipped' } },
      { body: 'W adresie brakuje numeru domu.', context: { orderStatus: 'pending' } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { orderStatus: 'shipped' } },
      { body: 'Bekräfta gärna gravyrtexten.', context: { orderStatus: 'unshipped' } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { orderStatus: 'shipped' } },
      'Falta o número da casa no seu endereço.',
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { orderStatus: 'unshipped' } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { orderStatus: 'unshipped' } },
      { body: 'Adresinizde kapı numarası eksik.', context: { orderStatus: 'unshipped' } },
    ],
  },
};
