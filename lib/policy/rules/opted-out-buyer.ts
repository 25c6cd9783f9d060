import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

export const rule = defineRule({
  id: 'opted-out-buyer',
  severity: bySituation({ critical: 'none', proactive: 'info', reply: 'none', unknown: 'none' }),
  find: where(({ buyerOptedOut }) => buyerOptedOut === true),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-messaging-faq', 'opt-out-2017'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'Please confirm the engraving text.', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'The house number is missing from your address.', context: { mode: 'proactive', buyerOptedOut: true } },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { mode: 'proactive', buyerOptedOut: true },
      },
      { body: 'The invoice is attached.', context: { mode: 'proactive', buyerOptedOut: true } },
    ],
    de: [
      { body: 'Welchen Schlauchdurchmesser brauchen Sie?', context: { mode: 'proactive', buyerOptedOut: true } },
      {
        body: 'Die Postleitzahl passt nicht zum Ort. Können Sie das bitte prüfen?',
        context: { mode: 'proactive', buyerOptedOut: true },
      },
    ],
    fr: [
      { body: 'Quel diamètre de tuyau vous faut-il ?', context: { mode: 'proactive', buyerOptedOut: true } },
      {
        body: 'Le code postal ne correspond pas à la ville. Pouvez-vous vérifier ?',
        context: { mode: 'proactive', buyerOptedOut: true },
      },
    ],
    es: [
      { body: '¿Qué diámetro de manguera necesita?', context: { mode: 'proactive', buyerOptedOut: true } },
      {
        body: 'El código postal no coincide con la ciudad. ¿Puede comprobarlo?',
        context: { mode: 'proactive', buyerOptedOut: true },
      },
    ],
    it: [
      { body: 'Che diametro di tubo le serve?', context: { mode: 'proactive', buyerOptedOut: true } },
      {
        body: 'Il CAP non corrisponde alla città. Può controllare?',
        context: { mode: 'proactive', buyerOptedOut: true },
      },
    ],
    ja: [
      { body: 'ホースの太さをお知らせください。', context: { mode: 'proactive', buyerOptedOut: true } },
      {
        body: '郵便番号とご住所が一致しておりません。ご確認いただけますでしょうか。',
        context: { mode: 'proactive', buyerOptedOut: true },
      },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'Het huisnummer ontbreekt in uw adres.', context: { mode: 'proactive', buyerOptedOut: true } },
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'Proszę potwierdzić tekst graweru.', context: { mode: 'proactive', buyerOptedOut: true } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'Husnumret saknas i din adress.', context: { mode: 'proactive', buyerOptedOut: true } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'Falta o número da casa no seu endereço.', context: { mode: 'proactive', buyerOptedOut: true } },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { mode: 'proactive', buyerOptedOut: true } },
      { body: 'Adresinizde kapı numarası eksik.', context: { mode: 'proactive', buyerOptedOut: true } },
    ],
  },
  good: {
    en: [
      { body: 'Which size should we send?', context: { mode: 'reply', buyerOptedOut: true } },
      {
        body: 'Please confirm the engraving text.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', buyerOptedOut: true },
      },
      { body: 'The house number is missing from your address.', context: { mode: 'proactive', buyerOptedOut: false } },
      'We apologise for the delay; it ships on 9 October.',
      'The invoice is attached.',
    ],
    de: [
      { body: 'Der Motor hat 24 Monate Garantie, das Kabel ebenso.', context: { mode: 'reply', buyerOptedOut: true } },
      {
        body: 'Bitte prüfen Sie den Gravurtext: „Für Oma Hilde“. Stimmt das so?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', buyerOptedOut: true },
      },
    ],
    fr: [
      { body: 'Le moteur est garanti deux ans, le câble aussi.', context: { mode: 'reply', buyerOptedOut: true } },
      {
        body: 'Merci de vérifier le texte à graver : « Pour Mamie Lucette ». Est-ce exact ?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', buyerOptedOut: true },
      },
    ],
    es: [
      {
        body: 'El motor tiene tres años de garantía y el cable también.',
        context: { mode: 'reply', buyerOptedOut: true },
      },
      {
        body: 'Compruebe el texto del grabado: «Para la abuela Lola». ¿Es correcto?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', buyerOptedOut: true },
      },
    ],
    it: [
      { body: 'Il motore ha due anni di garanzia e il cavo anche.', context: { mode: 'reply', buyerOptedOut: true } },
      {
        body: 'Controlli il testo da incidere: «Per nonna Lucia». È corretto?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', buyerOptedOut: true },
      },
    ],
    ja: [
      { body: 'モーターの保証は2年間で、ケーブルも同じです。', context: { mode: 'reply', buyerOptedOut: true } },
      {
        body: '刻印の文字をご確認ください。「祝 還暦」でよろしいでしょうか。',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', buyerOptedOut: true },
      },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { mode: 'reply', buyerOptedOut: true } },
      { body: 'Het huisnummer ontbreekt in uw adres.', context: { mode: 'proactive', buyerOptedOut: false } },
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { mode: 'reply', buyerOptedOut: true } },
      { body: 'W adresie brakuje numeru domu.', context: { mode: 'proactive', buyerOptedOut: false } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { mode: 'reply', buyerOptedOut: true } },
      'Husnumret saknas i din adress.',
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { mode: 'reply', buyerOptedOut: true } },
      { body: 'Falta o número da casa no seu endereço.', context: { mode: 'proactive', buyerOptedOut: false } },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { mode: 'proactive', buyerOptedOut: false } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { mode: 'proactive', buyerOptedOut: false } },
      { body: 'Adresinizde kapı numarası eksik.', context: { mode: 'proactive', buyerOptedOut: false } },
    ],
  },
};
