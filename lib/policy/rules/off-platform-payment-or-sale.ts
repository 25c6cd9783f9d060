import { anyOf, concept, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { after, before, negated, withInSentence } from '../define/guard.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'off-platform-payment-or-sale',
  severity: always('block'),
  find: except(
    anyOf(
      except(
        near('money', except(concept('outside-payment'), before('accessory')), { within: 8 }),
        before('negation', 3),
      ),
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
    it: ['Possiamo rimborsarla con bonifico bancario.', 'Ordini direttamente da noi, costa meno.'],
    nl: [
      'Wij kunnen u het geld via PayPal terugbetalen.',
      'Stuur ons een Tikkie, dan betalen wij de retourkosten.',
      'Bestel voortaan rechtstreeks bij ons.',
    ],
    pl: [
      'Pieniądze zwrócimy przez PayPal.',
      'Proszę podać numer konta, zrobimy przelew.',
      'Bezpośrednio u nas kupi Pan taniej.',
    ],
    sv: [
      'Vi kan swisha tillbaka 200 kr till dig.',
      'Skicka ditt kontonummer så sätter vi in pengarna.',
      'Beställ direkt av oss så blir det billigare.',
      'Betala mellanskillnaden på 120 kr så skickar vi den stora.',
    ],
    pt: ['Informe a sua chave Pix que devolvemos o valor.', 'Compre direto conosco, sai mais barato.'],
    tr: [
      'İade tutarını havale ile göndereceğiz, IBAN numaranızı yazın.',
      'Doğrudan bizden alırsanız daha ucuz olur.',
      'Aradaki farkı hesabımıza yatırın.',
    ],
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
    it: [
      'Non possiamo rimborsarla con PayPal né con bonifico.',
      'La sua banca può impiegare tre giorni per mostrare il rimborso.',
    ],
    nl: [
      'Terugbetalen via Tikkie mogen wij niet, dat gaat via Amazon.',
      'Het bedrag staat binnen vijf werkdagen op uw bankrekening. Ziet u het nog niet?',
    ],
    pl: [
      'Nie możemy zwrócić pieniędzy przez PayPal, zrobi to Amazon.',
      'Bank potrzebuje 3-5 dni, żeby zaksięgować zwrot.',
      'Różnicę w kosztach wysyłki pokrywamy my.',
    ],
    sv: [
      'Vi kan inte återbetala via Swish; Amazon återbetalar dig.',
      'Banken kan behöva 3-5 dagar innan pengarna syns.',
      'Pengarna går tillbaka genom Amazon till kortet du betalade med.',
      'Vi betalar mellanskillnaden i frakt själva.',
    ],
    pt: [
      'Não reembolsamos por Pix; a Amazon devolve o valor no cartão.',
      'Como o pagamento foi feito por boleto, a Amazon devolve em saldo.',
    ],
    tr: [
      'PayPal ile iade yapamıyoruz; tutar Amazon üzerinden kartınıza döner.',
      'Bankanızın iadeyi yansıtması beş gün sürebilir.',
    ],
  },
};
