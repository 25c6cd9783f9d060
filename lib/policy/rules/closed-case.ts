import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'closed-case',
  severity: always('block'),
  find: where(({ caseState }) => caseState === 'closed'),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-messaging-faq'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { caseState: 'closed' } },
      { body: 'Please confirm the engraving text.', context: { caseState: 'closed' } },
      { body: 'The house number is missing from your address.', context: { caseState: 'closed' } },
      { body: 'We apologise for the delay; it ships on 9 October.', context: { caseState: 'closed' } },
      { body: 'The invoice is attached.', context: { caseState: 'closed' } },
    ],
    de: [
      { body: 'Haben Sie die fehlende Schraube inzwischen erhalten?', context: { caseState: 'closed' } },
      { body: 'Bitte nennen Sie uns noch die Seriennummer auf der Unterseite.', context: { caseState: 'closed' } },
    ],
    fr: [
      { body: 'Avez-vous reçu la vis manquante ?', context: { caseState: 'closed' } },
      { body: 'Merci de nous indiquer le numéro de série gravé sous l’appareil.', context: { caseState: 'closed' } },
    ],
    es: [
      { body: '¿Ha recibido ya el tornillo que faltaba?', context: { caseState: 'closed' } },
      {
        body: 'Indíquenos, por favor, el número de serie que está debajo del aparato.',
        context: { caseState: 'closed' },
      },
    ],
    it: [
      { body: 'Ha ricevuto la vite mancante?', context: { caseState: 'closed' } },
      { body: 'Ci indichi per favore il numero di serie sotto l’apparecchio.', context: { caseState: 'closed' } },
    ],
    ja: [
      { body: '不足していたネジは届きましたでしょうか。', context: { caseState: 'closed' } },
      { body: '本体底面の製造番号をお知らせください。', context: { caseState: 'closed' } },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { caseState: 'closed' } },
      { body: 'Klopt de tekst voor de gravure?', context: { caseState: 'closed' } },
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { caseState: 'closed' } },
      { body: 'Przepraszamy za opóźnienie, wysyłka nastąpi 9 października.', context: { caseState: 'closed' } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { caseState: 'closed' } },
      { body: 'Husnumret saknas i din adress.', context: { caseState: 'closed' } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { caseState: 'closed' } },
      { body: 'Confirme o texto da gravação, por favor.', context: { caseState: 'closed' } },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { caseState: 'closed' } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { caseState: 'closed' } },
      { body: 'Adresinizde kapı numarası eksik.', context: { caseState: 'closed' } },
    ],
  },
  good: {
    en: [
      { body: 'Which size should we send?', context: { caseState: 'open' } },
      { body: 'Please confirm the engraving text.', context: { caseState: 'resolved' } },
      { body: 'The house number is missing from your address.', context: { caseState: 'response-needed' } },
      'We apologise for the delay; it ships on 9 October.',
      'The invoice is attached.',
    ],
    de: [
      {
        body: 'Wir haben den Fall beim Paketdienst abgeschlossen; die Ersatzlampe geht morgen raus.',
        context: { caseState: 'resolved' },
      },
      { body: 'Ja, der Deckel lässt sich auch einzeln austauschen.', context: { caseState: 'response-needed' } },
    ],
    fr: [
      {
        body: 'Le dossier est clos chez le transporteur ; la nouvelle lampe part demain.',
        context: { caseState: 'resolved' },
      },
      { body: 'Oui, le couvercle se remplace séparément.', context: { caseState: 'response-needed' } },
    ],
    es: [
      {
        body: 'Hemos cerrado el caso con la agencia; la lámpara nueva sale mañana.',
        context: { caseState: 'resolved' },
      },
      { body: 'Sí, la tapa se puede cambiar por separado.', context: { caseState: 'response-needed' } },
    ],
    it: [
      {
        body: 'La pratica con il corriere è chiusa; la nuova lampada parte domani.',
        context: { caseState: 'resolved' },
      },
      { body: 'Sì, il coperchio si può sostituire da solo.', context: { caseState: 'response-needed' } },
    ],
    ja: [
      {
        body: '運送会社の調査が終わりましたので、代わりの照明を明日お送りします。',
        context: { caseState: 'resolved' },
      },
      { body: 'はい、フタだけの交換も可能です。', context: { caseState: 'response-needed' } },
    ],
    nl: [{ body: 'Welke maat mogen wij sturen?', context: { caseState: 'open' } }, 'Klopt de tekst voor de gravure?'],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { caseState: 'open' } },
      { body: 'W adresie brakuje numeru domu.', context: { caseState: 'response-needed' } },
    ],
    sv: [{ body: 'Vilken storlek ska vi skicka?', context: { caseState: 'open' } }, 'Husnumret saknas i din adress.'],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { caseState: 'open' } },
      'Falta o número da casa no seu endereço.',
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { caseState: 'open' } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { caseState: 'open' } },
      { body: 'Adresinizde kapı numarası eksik.', context: { caseState: 'open' } },
    ],
  },
};
