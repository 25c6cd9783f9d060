import { after, anyOf, before, concept, except, near, negated, withInSentence } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'off-platform-payment-or-sale',
  severity: always('block'),
  find: except(
    anyOf(
      near('money', except(concept('outside-payment'), before('accessory')), { within: 8 }),
      except(concept('direct-sale'), after('we-act', 1), withInSentence('amazon-channel')),
    ),
    negated(),
  ),
  fix: dropClause(),
  sources: ['amazon-prohibited-activities', 'amazon-customer-review-policy'],
});

export const examples: Examples = {
  bad: {
    en: [
      'We will refund you by PayPal tonight.',
      'Please send us your IBAN so that we can pay you back.',
      'Just transfer the rest by bank transfer.',
      'You can buy directly from us, without Amazon.',
      'It is cheaper on our site.',
      'Please pay the difference of $12, then we send the large one.',
    ],
    fr: ['Nous pouvons vous rembourser par virement.', "Commandez directement chez nous, c'est moins cher."],
    es: ['Le devolvemos el dinero por Bizum.', 'Puede pagar la diferencia por transferencia.'],
    ja: ['差額は銀行振込でお支払いください。', 'PayPayで返金いたします。'],
    de: ['Die Differenz überweisen Sie bitte auf unser Konto.', 'Wir erstatten Ihnen das Geld per PayPal.'],
  },
  good: {
    en: [
      'We cannot refund by PayPal; Amazon will refund you.',
      'Your bank may take 3-5 days to show the refund.',
      'The refund goes back through Amazon to the card you paid with.',
      'The wallet has a slot for a Venmo card.',
      'We pay the difference in shipping ourselves.',
      'As you bought it directly from us, we ship it ourselves.',
      'Amazon will refund the difference through Amazon Pay.',
      'The PayPal sticker set ships tomorrow, paid or not.',
    ],
    fr: [
      'Nous ne remboursons ni par PayPal ni par virement.',
      'Votre banque met 3 à 5 jours à afficher le remboursement.',
    ],
    es: [
      'No podemos devolverle el dinero por transferencia.',
      'Su banco puede tardar tres días en mostrar el reembolso.',
    ],
    ja: ['銀行振込での返金は行っておりません。', '返金はAmazonを通じてお支払い方法に戻ります。口座番号は不要です。'],
    de: ['Per PayPal dürfen wir nicht erstatten.', 'Bis Ihre Bank den Betrag bucht, vergehen 3 bis 5 Tage.'],
  },
};
