import { asksForReview } from '../define/asking.ts';
import { anyOf, concept, except, near } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { after, negated } from '../define/guard.ts';
import { hasPurpose, speaksOf } from '../define/purpose.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

const isDone = anyOf(
  near('refund', 'done', { within: 10, scope: 'clause', order: 'before' }),
  near('done', 'refund', { within: 6, scope: 'clause', order: 'before' }),
  concept('refunded'),
);

export const rule = defineRule({
  id: 'refund-or-return-confirmation',
  severity: bySituation({ critical: 'block', proactive: 'warn', reply: 'none', unknown: 'info' }),
  find: except(isDone, negated(3), after('subordinator', 6), speaksOf('remedy'), hasPurpose, asksForReview),
  fix: dropSentence(),
  sources: ['tmark-guidelines', 'amazon-communication-guidelines', 'amazon-messaging-faq'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Your refund has been issued.',
      'This is to let you know that your refund of £23.49 has been processed today.',
      'We have refunded your order in full.',
      'We have received your return and issued the refund.',
      'Hello Ada, your return was received today. Kind regards, Bright Lamps',
    ],
    fr: ['Votre remboursement de 34,90 € a été effectué.', 'Nous vous avons intégralement remboursé.'],
    it: ['Il rimborso è stato emesso oggi.', 'Abbiamo rimborsato il suo ordine.'],
    es: ['Hemos emitido el reembolso de su compra.', 'Ya le hemos devuelto el dinero de su compra.'],
    ja: ['返金処理が完了いたしました。', 'ご返金の手続きが完了しましたのでお知らせいたします。'],
    de: ['Ihre Erstattung über 24,99 € wurde heute veranlasst.', 'Der Kaufpreis wurde erstattet.'],
    nl: ['Uw terugbetaling is vandaag verwerkt.', 'Wij hebben uw retour ontvangen en het bedrag teruggestort.'],
    pl: [
      'Zwrot pieniędzy został zrealizowany.',
      'Zwróciliśmy Pani całą kwotę.',
      'Pani zwrot dotarł do nas dzisiaj. Pozdrawiamy, Jasne Lampy',
    ],
    sv: [
      'Din återbetalning är genomförd.',
      'Vi har återbetalat hela din order.',
      'Hej Elin, din retur har kommit fram. Vänliga hälsningar, Ljusgården',
    ],
    pt: [
      { body: 'O seu reembolso já foi processado.', context: { mode: 'proactive' } },
      { body: 'Recebemos a sua devolução e o estorno foi efetuado.', context: { mode: 'proactive' } },
    ],
    tr: ['İadeniz tamamlandı.', 'Ücretinizi bugün iade ettik.'],
  },
  good: {
    en: [
      'As the item is out of stock we have cancelled and refunded your order in full.',
      'We have issued a partial refund of $15.00 for the scratch.',
      'You will receive an email from Amazon once the refund has been processed.',
      'We are sorry that the mug broke. We have refunded you in full.',
      'Your refund has not been issued yet: which part did you send back?',
      { body: 'Your refund has been issued.', context: { mode: 'reply' } },
    ],
    fr: [
      'Préférez-vous un remboursement ou un échange ?',
      'Désolés pour la rayure, nous vous proposons un remboursement partiel de 8 €.',
    ],
    it: ['Abbiamo ricevuto il reso ma manca il cavo: può rispedirlo?', 'Preferisce il rimborso o il ricambio?'],
    es: [
      '¿Prefiere el reembolso o una pieza nueva?',
      'Cuando hayamos recibido la caja, podemos ofrecerle un reembolso parcial.',
    ],
    ja: [
      '返品の商品に充電器が入っていませんでした。同梱されたかお知らせください。',
      '交換と返金のどちらをご希望でしょうか。',
    ],
    de: [
      'Wir können Ihnen eine Teilerstattung von 20 € anbieten, wenn Sie die Vase behalten.',
      'Für die Erstattung fehlt noch das Ladegerät. Haben Sie es noch?',
    ],
    nl: [
      'Helaas is de vaas gebroken; het bedrag is terugbetaald.',
      'Wij bieden u een gedeeltelijke terugbetaling aan. Wilt u de lamp houden?',
    ],
    pl: [
      'Z powodu braku towaru anulowaliśmy zamówienie i zwróciliśmy całą kwotę, przepraszamy.',
      'Za rysę zleciliśmy częściowy zwrot 15 zł.',
      'Zwrot nie został jeszcze zlecony: którą część Pan odesłał?',
    ],
    sv: [
      'Vi har återbetalat 150 kr för repan.',
      'Du får ett mejl från Amazon när återbetalningen är genomförd.',
      'Vi beklagar att muggen gick sönder. Vi har återbetalat hela beloppet.',
      { body: 'Återbetalningen är genomförd.', context: { mode: 'reply' } },
    ],
    pt: [
      'Recebemos a devolução, mas falta o carregador. Pode enviá-lo?',
      'Ofereço um reembolso parcial de R$ 20 pelo risco. Aceita?',
    ],
    tr: [
      'İade paketinden kumanda çıkmadı, sizde kalmış olabilir mi?',
      { body: 'Ücretinizi bugün iade ettik.', context: { mode: 'reply' } },
    ],
  },
};
