import { except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { after, buyerSpokeOf, negated, withInSentence } from '../define/guard.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const asked = except(
  near('request', 'cancel', { within: 10, order: 'before' }),
  withInSentence('undecided', 'option'),
  after('we-act', 0),
);
const optional = except(near('option', 'cancel', { within: 6, order: 'before' }), withInSentence('undecided'));

/** A request is graver where the seller cannot deliver; a choice that is offered is only worth a look. */
const cancelling: Finder = (reading) => [
  ...asked(reading).map((match) =>
    reading.hits('out-of-stock').length > 0 ? { ...match, severity: 'block' as const } : match,
  ),
  ...optional(reading).map((match) => ({ ...match, severity: 'info' as const })),
];

export const rule = defineRule({
  id: 'ask-buyer-to-cancel',
  severity: always('warn'),
  find: except(cancelling, negated(4), buyerSpokeOf('cancel')),
  fix: dropClause(),
  sources: ['amazon-communication-guidelines', 'tmark-guidelines', 'jungle-scout-2020'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please cancel the order.',
      'Could you cancel the order from your side please?',
      'The stool is out of stock. Please request a cancellation in Your Orders.',
      'We ask you to submit a cancellation request.',
      'If you do not want to wait, you can cancel in Your Orders.',
      'Kindly cancel it yourself.',
    ],
    fr: [
      "Merci d'annuler la commande depuis votre compte.",
      "L'article est en rupture, pouvez-vous demander l'annulation\u00a0?",
    ],
    it: ["La preghiamo di annullare l'ordine.", "Può gentilmente annullare lei l'ordine?"],
    es: ['Por favor, cancele el pedido desde su cuenta.', 'Le pedimos que cancele la compra.'],
    ja: ['注文履歴からキャンセルのお手続きをお願いいたします。', 'お手数ですが、ご注文をキャンセルしてください。'],
    de: [
      'Bitte stornieren Sie die Bestellung in Ihrem Konto.',
      'Der Grill ist ausverkauft, könnten Sie bitte selbst stornieren?',
    ],
    nl: [
      'Wilt u de bestelling zelf annuleren?',
      'Annuleer de bestelling alstublieft via Mijn bestellingen.',
      'Gelieve uw bestelling te annuleren.',
    ],
    pl: [
      'Proszę anulować zamówienie na swoim koncie.',
      'Stołek jest wyprzedany, prosimy o anulowanie zamówienia.',
      'Czy mógłby Pan anulować zakup po swojej stronie?',
    ],
    sv: [
      'Vänligen avbeställ ordern.',
      'Kan du avbeställa den från din sida?',
      'Pallen är slut i lager. Avbeställ gärna ordern själv.',
      'Om du inte vill vänta kan du avbeställa under Mina beställningar.',
    ],
    pt: ['Por favor, cancele o pedido.', 'O item esgotou e o valor foi estornado; solicite o cancelamento da compra.'],
    tr: [
      'Lütfen siparişinizi iptal edin.',
      'Ürün tükendi. İptal talebi oluşturur musunuz?',
      'Beklemek istemezseniz siparişi iptal edebilirsiniz.',
    ],
  },
  good: {
    en: [
      'Would you like us to cancel the order?',
      'Please let us know whether we should cancel it.',
      'As the lamp is out of stock we have cancelled and refunded your order.',
      'Please do not cancel the order, it ships today.',
      'Your cancellation request has reached us.',
      { body: 'Please cancel it in Your Orders.', context: { mode: 'reply', lastBuyerMessage: 'How do I cancel?' } },
    ],
    fr: ["Souhaitez-vous annuler ou attendre jusqu'au 9 octobre ?", "J'ai annulé la ligne et remboursé le montant."],
    it: ["Vuole che annulliamo l'ordine?", "Per favore non annulli l'ordine, parte oggi."],
    es: [
      'Hemos cancelado el pedido por un error en la dirección y ya tiene el reembolso.',
      'No hace falta que cancele nada.',
    ],
    ja: [
      'キャンセルをご希望かどうか、お知らせください。',
      'キャンセルの受付は終了しております。サイズをお知らせください。',
    ],
    de: [
      'Wir haben die Bestellung storniert und den Betrag erstattet.',
      {
        body: 'Öffnen Sie „Meine Bestellungen“, dort steht „Artikel stornieren“.',
        context: { mode: 'reply', lastBuyerMessage: 'Wie storniere ich?' },
      },
    ],
    nl: ['Wij annuleren de bestelling voor u, excuses voor de fout.', 'Wilt u dat wij de bestelling annuleren?'],
    pl: [
      'Czy mamy anulować zamówienie?',
      'Niestety zabrakło towaru, więc anulowaliśmy zamówienie i zwróciliśmy całą kwotę.',
      'Proszę nie anulować zamówienia, wysyłamy je dzisiaj.',
      {
        body: 'Proszę wejść w „Twoje zamówienia” i anulować zamówienie.',
        context: { mode: 'reply', lastBuyerMessage: 'Jak mogę anulować zamówienie?' },
      },
    ],
    sv: [
      'Vill du att vi avbeställer ordern?',
      'Avbeställ inte ordern, den går iväg idag.',
      'Eftersom pallen är slut har vi annullerat ordern och återbetalat hela beloppet.',
      {
        body: 'Du avbeställer den under Mina beställningar.',
        context: { mode: 'reply', lastBuyerMessage: 'Hur avbeställer jag?' },
      },
    ],
    pt: ['Não cancele o pedido, a peça chegou hoje.', 'Nós cancelamos a cobrança duplicada, não precisa fazer nada.'],
    tr: [
      'Siparişinizi iptal etmemizi ister misiniz?',
      'İptal talebiniz bize ulaştı.',
      {
        body: 'Siparişlerim sayfasından iptal edin.',
        context: { mode: 'reply', lastBuyerMessage: 'Siparişimi nasıl iptal ederim?' },
      },
    ],
  },
};
