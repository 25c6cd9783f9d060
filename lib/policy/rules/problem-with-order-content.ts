import { anyOf, concept, except, type Guard, negated } from '../define/find.ts';
import { leftToSeller } from '../define/fix.ts';
import { onceFor, speaksOf } from '../define/purpose.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

/** The buyer is asked to choose another colour or size. */
const asksForChoice: Guard = speaksOf('missing-detail', 'address-problem');

/** Out of stock, and nothing about the money; only the first place. */
const withoutRefund = except(concept('out-of-stock'), speaksOf('refund'), asksForChoice);

const namesDate = onceFor(
  (reading) => reading.hits('date-word').length > 0 || reading.numbers.some(({ kind }) => kind === 'masked'),
);
const withoutDate: Finder = (reading) =>
  except(
    concept('delay'),
    negated(3),
    namesDate,
    speaksOf('refund', 'out-of-stock'),
  )(reading).map((match) => ({
    ...match,
    severity: 'info',
  }));

const first =
  (find: Finder): Finder =>
  (reading) =>
    find(reading).slice(0, 1);

export const rule = defineRule({
  id: 'problem-with-order-content',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'none', unknown: 'info' }),
  find: first(anyOf(withoutRefund, withoutDate)),
  fix: leftToSeller,
  sources: ['amazon-communication-guidelines', 'tmark-guidelines', 'amazon-api-messaging'],
});

export const examples: Examples = {
  bad: {
    en: [
      'We are sorry, the lamp is out of stock.',
      'Unfortunately we cannot ship your order.',
      'The blue stool is sold out and will not come back.',
      'Your order is delayed. We will write again.',
      'The table is no longer available.',
    ],
    fr: ['Votre lampe est en rupture de stock.', "Nous ne sommes pas en mesure d'expédier la table."],
    it: ['Purtroppo il vaso è esaurito.', 'Non riusciamo a spedire il suo ordine.'],
    es: ['Lo sentimos, el modelo está agotado.', 'Nos hemos quedado sin existencias.'],
    ja: ['ご注文の商品が欠品しております。申し訳ございません。', '在庫切れのため発送できなくなりました。'],
    de: [
      { body: 'Leider ist der Grill nicht mehr lieferbar.', context: { mode: 'proactive' } },
      { body: 'Die Lampe ist ausverkauft.', context: { mode: 'proactive' } },
    ],
  },
  good: {
    en: [
      'The lamp is out of stock. We have refunded the full amount.',
      'Your order is delayed until 9 October.',
      'The red one is sold out. Which colour would you like instead?',
      'There is no delay: it ships tomorrow.',
      'We apologise for the delay. It will ship next week.',
      { body: 'Sorry, that size is out of stock.', context: { mode: 'reply' } },
    ],
    fr: ['La table est épuisée, nous avons remboursé la totalité de votre commande : que souhaitez-vous ?'],
    it: [
      "Purtroppo il vaso è esaurito; abbiamo rimborsato l'intero importo.",
      'La spedizione è posticipata al 9 ottobre.',
    ],
    es: [
      'El modelo está agotado, por eso le hemos reembolsado el importe.',
      'Su envío se retrasa hasta el 9 de octubre.',
    ],
    ja: [
      'ご注文の商品が欠品したため、代金は全額返金の手続きをいたします。',
      'ご希望の色は在庫がございません。青と黒のどちらの色がよろしいでしょうか。',
    ],
    de: [
      'Der Grill ist ausverkauft; den vollen Betrag haben wir erstattet.',
      'Der Versand verzögert sich bis zum 9. Oktober.',
    ],
  },
};
