import { anyOf, except, near } from '../define/find.ts';
import { leftToSeller } from '../define/fix.ts';
import { type Guard, negated, withInSentence } from '../define/guard.ts';
import { speaksOf } from '../define/purpose.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const sellerShips: Guard = (_match, { context }) => context.fulfilment !== 'amazon';

export const rule = defineRule({
  id: 'fba-route-to-amazon',
  severity: always('warn'),
  find: except(
    anyOf(
      near('we-act', 'amazon-matter', { within: 10, scope: 'clause', order: 'before' }),
      near('replacement', 'moved', { within: 5, scope: 'clause' }),
      near('send-back', 'to-us', { within: 6, scope: 'clause' }),
    ),
    sellerShips,
    negated(),
    withInSentence('review', 'review-this'),
    speaksOf('amazon-serves', 'warranty'),
  ),
  fix: leftToSeller,
  sources: ['amazon-fba-service-japan', 'amazon-fba-service-brazil'],
});

const byAmazon = { fulfilment: 'amazon' } as const;

export const examples: Examples = {
  bad: {
    en: [
      { body: 'We will refund you the full amount today.', context: byAmazon },
      { body: 'We will send you a replacement tomorrow.', context: byAmazon },
      { body: 'Please send it back to our warehouse.', context: byAmazon },
      { body: 'We can replace the jacket for you.', context: byAmazon },
      { body: "I'll resend the parcel on Monday.", context: byAmazon },
    ],
    fr: [
      { body: 'Je vous envoie demain un nouveau grille-pain.', context: byAmazon },
      { body: "Nous vous remboursons aujourd'hui.", context: byAmazon },
    ],
    it: [
      { body: 'Domani le rispediamo noi un altro tappetino.', context: byAmazon },
      { body: "Le rimborsiamo l'intero importo oggi.", context: byAmazon },
    ],
    es: [
      { body: 'Hoy mismo le enviamos otra unidad.', context: byAmazon },
      { body: 'Mañana le hacemos el reembolso.', context: byAmazon },
    ],
    ja: [
      { body: '当店から明日新しい商品を発送いたします。', context: { fulfilment: 'amazon' } },
      { body: '代金を返金いたします。', context: { fulfilment: 'amazon' } },
    ],
    de: [
      { body: 'Wir schicken Ihnen einen neuen Pullover.', context: { mode: 'reply', fulfilment: 'amazon' } },
      { body: 'Wir erstatten Ihnen den Betrag sofort.', context: { mode: 'reply', fulfilment: 'amazon' } },
    ],
    nl: [
      { body: 'Wij sturen u morgen een nieuw exemplaar.', context: { fulfilment: 'amazon' } },
      { body: 'We betalen u het bedrag vandaag terug.', context: { fulfilment: 'amazon' } },
    ],
    pl: [
      { body: 'Zwrócimy Panu całą kwotę jeszcze dziś.', context: { fulfilment: 'amazon' } },
      { body: 'Jutro wyślemy Pani nowy egzemplarz.', context: { fulfilment: 'amazon' } },
      { body: 'Proszę odesłać towar do naszego magazynu.', context: { fulfilment: 'amazon' } },
    ],
    sv: [
      { body: 'Vi återbetalar hela beloppet idag.', context: { fulfilment: 'amazon' } },
      { body: 'Vi skickar en ny till dig imorgon.', context: { fulfilment: 'amazon' } },
      { body: 'Skicka tillbaka den till vårt lager.', context: { fulfilment: 'amazon' } },
    ],
    pt: [
      { body: 'Vamos enviar outro amanhã.', context: { fulfilment: 'amazon' } },
      { body: 'Devolva o produto para o nosso endereço.', context: { fulfilment: 'amazon' } },
    ],
    tr: [
      { body: 'Ücretin tamamını bugün iade edeceğiz.', context: { fulfilment: 'amazon' } },
      { body: 'Yarın size yenisini gönderiyoruz.', context: { fulfilment: 'amazon' } },
      { body: 'Lütfen ürünü depomuza geri gönderin.', context: { fulfilment: 'amazon' } },
    ],
  },
  good: {
    en: [
      { body: 'Please contact Amazon customer service from your order; they will refund you.', context: byAmazon },
      { body: 'The adapter fits the older model.', context: byAmazon },
      { body: 'We will repair it under the two-year warranty and send you a new part.', context: byAmazon },
      { body: 'We cannot refund this order ourselves.', context: byAmazon },
      { body: 'We will send you a replacement tomorrow.', context: { mode: 'reply', fulfilment: 'merchant' } },
      'We will send you a replacement tomorrow.',
    ],
    fr: [
      { body: "Le service client d'Amazon vous rembourse.", context: byAmazon },
      { body: "L'ampoule a un culot E27.", context: byAmazon },
    ],
    it: [
      { body: 'Per il rimborso contatti il servizio clienti Amazon.', context: byAmazon },
      { body: "L'adattatore va bene per il modello vecchio.", context: byAmazon },
    ],
    es: [
      { body: 'Contacte con Atención al Cliente de Amazon para el reembolso.', context: byAmazon },
      { body: 'La olla sirve para inducción.', context: byAmazon },
    ],
    ja: [
      { body: '返金についてはAmazonカスタマーサービスへお問い合わせください。', context: { fulfilment: 'amazon' } },
      { body: 'サイズをお知らせください。', context: { fulfilment: 'amazon' } },
    ],
    de: [
      { body: 'Bitte wenden Sie sich an den Amazon-Kundenservice.', context: { mode: 'reply', fulfilment: 'amazon' } },
      'Die Erstattung veranlassen wir, sobald die Vase hier ist.',
    ],
    nl: [
      {
        body: 'Wij kunnen hier niets terugbetalen, neem contact op met de klantenservice van Amazon.',
        context: { fulfilment: 'amazon' },
      },
      {
        body: 'De kabel is 2 meter lang en past op het oude model. Is dat lang genoeg?',
        context: { fulfilment: 'amazon' },
      },
    ],
    pl: [
      { body: 'Proszę napisać do obsługi klienta Amazon, tam zlecą zwrot.', context: { fulfilment: 'amazon' } },
      { body: 'Adapter pasuje do starszego modelu.', context: { fulfilment: 'amazon' } },
      'Jutro wyślemy Pani nowy egzemplarz.',
    ],
    sv: [
      {
        body: 'Kontakta Amazons kundtjänst via din beställning, så återbetalar de dig.',
        context: { fulfilment: 'amazon' },
      },
      { body: 'Adaptern passar den äldre modellen.', context: { fulfilment: 'amazon' } },
      'Vi skickar en ny till dig imorgon.',
    ],
    pt: [
      {
        body: 'A Amazon cuida do reembolso desse pedido; o prazo não depende de nós.',
        context: { fulfilment: 'amazon' },
      },
      { body: 'A almofada tem 45 cm e a capa não encolhe.', context: { fulfilment: 'amazon' } },
      { body: 'Vamos enviar outra tampa amanhã, a sua veio quebrada.', context: { fulfilment: 'merchant' } },
    ],
    tr: [
      {
        body: 'İade için Amazon müşteri hizmetlerine başvurun, ücretinizi onlar iade eder.',
        context: { fulfilment: 'amazon' },
      },
      { body: 'Adaptör eski modele uyuyor.', context: { fulfilment: 'amazon' } },
      { body: 'Ürün garanti kapsamında, yeni parça göndereceğiz.', context: { fulfilment: 'amazon' } },
    ],
  },
};
