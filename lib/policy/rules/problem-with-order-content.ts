import { anyOf, concept, except } from '../define/find.ts';
import { leftToSeller } from '../define/fix.ts';
import { type Guard, negated } from '../define/guard.ts';
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
    nl: [
      'Helaas is de lamp uitverkocht en kunnen wij niet leveren.',
      'Het spijt ons, dit artikel is niet meer op voorraad.',
      'Uw bestelling heeft vertraging opgelopen.',
    ],
    pl: [
      'Przykro nam, lampa jest niedostępna.',
      'Niestety nie możemy wysłać Pana zamówienia.',
      'Zamówienie jest opóźnione. Odezwiemy się.',
    ],
    sv: [
      'Vi är ledsna, lampan är slut i lager.',
      'Tyvärr kan vi inte skicka din beställning.',
      'Din order är försenad. Vi återkommer.',
    ],
    pt: [
      { body: 'Infelizmente o produto está esgotado.', context: { mode: 'proactive' } },
      { body: 'Não temos mais o item em estoque.', context: { mode: 'proactive' } },
    ],
    tr: ['Maalesef ürün stoklarımızda kalmadı.', 'Siparişiniz gecikecek. Size tekrar yazacağız.'],
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
    fr: [
      'La table est épuisée, nous avons remboursé la totalité de votre commande : que souhaitez-vous ?',
      'La table en chêne est épuisée. Quelle couleur souhaitez-vous à la place ?',
      'Le retard est dû à la grève : votre colis arrivera le 9 octobre.',
    ],
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
    nl: [
      'De lamp is uitverkocht, wij hebben het volledige bedrag terugbetaald. Excuses.',
      'Uw bestelling heeft vertraging en vertrekt op 12 oktober. Excuses.',
    ],
    pl: [
      'Lampa jest wyprzedana. Zwróciliśmy całą kwotę.',
      'Zamówienie opóźni się do 9 października.',
      'Czerwony jest wyprzedany. Jaki kolor Pani woli?',
      'Nie ma opóźnienia, wysyłamy jutro.',
    ],
    sv: [
      'Lampan är slut. Vi har återbetalat hela beloppet.',
      'Din order är försenad till den 9 oktober.',
      'Den röda är slut. Vilken färg vill du ha istället?',
      { body: 'Tyvärr är den storleken slut.', context: { mode: 'reply' } },
    ],
    pt: [
      'O produto está esgotado, lamentamos; o valor integral já foi reembolsado.',
      'O envio atrasou por causa da greve: chega até quinta, dia 12.',
    ],
    tr: [
      'Ürün tükendi. Ücretin tamamını iade ettik.',
      "Siparişiniz 9 Ekim'e kadar gecikecek.",
      'Kırmızısı tükendi. Onun yerine hangi rengi gönderelim?',
    ],
  },
};
