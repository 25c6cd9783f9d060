import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

export const rule = defineRule({
  id: 'reply-in-thread',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'none', unknown: 'none' }),
  find: where(({ openCaseForOrder }) => openCaseForOrder === true),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-messaging-faq', 'opt-out-2017'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'Please confirm the engraving text.', context: { mode: 'proactive', openCaseForOrder: true } },
      {
        body: 'The house number is missing from your address.',
        context: { mode: 'proactive', openCaseForOrder: true },
      },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { mode: 'proactive', openCaseForOrder: true },
      },
      { body: 'The invoice is attached.', context: { mode: 'proactive', openCaseForOrder: true } },
    ],
    de: [
      { body: 'Welche Größe dürfen wir Ihnen umtauschen?', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'Bitte bestätigen Sie uns die Lieferadresse.', context: { mode: 'proactive', openCaseForOrder: true } },
    ],
    fr: [
      { body: 'Quelle taille souhaitez-vous en échange ?', context: { mode: 'proactive', openCaseForOrder: true } },
      {
        body: 'Merci de nous confirmer l’adresse de livraison.',
        context: { mode: 'proactive', openCaseForOrder: true },
      },
    ],
    es: [
      { body: '¿Qué talla prefiere para el cambio?', context: { mode: 'proactive', openCaseForOrder: true } },
      {
        body: 'Confírmenos, por favor, la dirección de entrega.',
        context: { mode: 'proactive', openCaseForOrder: true },
      },
    ],
    it: [
      { body: 'Quale taglia desidera in cambio?', context: { mode: 'proactive', openCaseForOrder: true } },
      {
        body: 'Ci confermi per favore l’indirizzo di consegna.',
        context: { mode: 'proactive', openCaseForOrder: true },
      },
    ],
    ja: [
      { body: '交換をご希望のサイズをお知らせください。', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'お届け先のご住所をご確認ください。', context: { mode: 'proactive', openCaseForOrder: true } },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { mode: 'proactive', openCaseForOrder: true } },
      {
        body: 'Excuses voor de vertraging; het pakket vertrekt op 9 oktober.',
        context: { mode: 'proactive', openCaseForOrder: true },
      },
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'Proszę potwierdzić tekst graweru.', context: { mode: 'proactive', openCaseForOrder: true } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'Husnumret saknas i din adress.', context: { mode: 'proactive', openCaseForOrder: true } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'Falta o número da casa no seu endereço.', context: { mode: 'proactive', openCaseForOrder: true } },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { mode: 'proactive', openCaseForOrder: true } },
      { body: 'Adresinizde kapı numarası eksik.', context: { mode: 'proactive', openCaseForOrder: true } },
    ],
  },
  good: {
    en: [
      { body: 'Which size should we send?', context: { mode: 'reply', openCaseForOrder: true } },
      { body: 'Please confirm the engraving text.', context: { mode: 'proactive', openCaseForOrder: false } },
      { body: 'The house number is missing from your address.', context: { mode: 'proactive' } },
      'We apologise for the delay; it ships on 9 October.',
      'The invoice is attached.',
    ],
    de: [
      { body: 'Ja, die Schiene passt auch zum älteren Modell.', context: { mode: 'reply', openCaseForOrder: true } },
      {
        body: 'In Ihrer Adresse fehlt der Name am Klingelschild.',
        context: { mode: 'proactive', openCaseForOrder: false },
      },
    ],
    fr: [
      { body: 'Oui, le rail va aussi sur l’ancien modèle.', context: { mode: 'reply', openCaseForOrder: true } },
      {
        body: 'Il manque le nom à inscrire sur la sonnette dans votre adresse.',
        context: { mode: 'proactive', openCaseForOrder: false },
      },
    ],
    es: [
      {
        body: 'Sí, el carril también encaja en el modelo antiguo.',
        context: { mode: 'reply', openCaseForOrder: true },
      },
      { body: 'En su dirección falta el piso y la puerta.', context: { mode: 'proactive', openCaseForOrder: false } },
    ],
    it: [
      {
        body: 'Sì, la guida va bene anche per il modello vecchio.',
        context: { mode: 'reply', openCaseForOrder: true },
      },
      {
        body: 'Nel suo indirizzo manca il nome sul citofono.',
        context: { mode: 'proactive', openCaseForOrder: false },
      },
    ],
    ja: [
      { body: 'はい、レールは旧型にも取り付けられます。', context: { mode: 'reply', openCaseForOrder: true } },
      { body: 'ご住所に部屋番号が記載されておりません。', context: { mode: 'proactive', openCaseForOrder: false } },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { mode: 'reply', openCaseForOrder: true } },
      'Excuses voor de vertraging; het pakket vertrekt op 9 oktober.',
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { mode: 'reply', openCaseForOrder: true } },
      { body: 'W adresie brakuje numeru domu.', context: { mode: 'proactive', openCaseForOrder: false } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { mode: 'reply', openCaseForOrder: true } },
      { body: 'Husnumret saknas i din adress.', context: { mode: 'proactive', openCaseForOrder: false } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { mode: 'reply', openCaseForOrder: true } },
      { body: 'Falta o número da casa no seu endereço.', context: { mode: 'proactive', openCaseForOrder: false } },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { mode: 'proactive', openCaseForOrder: false } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { mode: 'proactive', openCaseForOrder: false } },
      { body: 'Adresinizde kapı numarası eksik.', context: { mode: 'proactive', openCaseForOrder: false } },
    ],
  },
};
