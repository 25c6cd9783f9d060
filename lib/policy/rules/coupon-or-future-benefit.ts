import {
  after,
  anyOf,
  before,
  buyerSpokeOf,
  concept,
  except,
  type Guard,
  near,
  negated,
  withAmount,
  withInSentence,
} from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const benefit = withAmount(concept('benefit'));
const later = near(withAmount(concept('benefit', 'incentive', 'saving')), 'next-purchase', { within: 8 });
const isHandedOver: Guard = (match, reading) =>
  after('hand-over', 4)(match, reading) || before('hand-over', 2)(match, reading);
const now = except(benefit, (match, reading) => !isHandedOver(match, reading));

export const rule = defineRule({
  id: 'coupon-or-future-benefit',
  severity: always('block'),
  find: except(anyOf(later, except(now, withInSentence('remedy'), buyerSpokeOf('benefit'))), negated()),
  yieldsTo: ['review-incentive'],
  fix: dropClause(),
  sources: ['zonmaster-2021', 'seller-lawyer-2020', 'edesk-2025', 'amazon-seller-feedback'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Use code SAVE15 for 15% off your next order.',
      'Here is a coupon for you.',
      'As an apology you get £5 off your next purchase with us.',
      'We have a voucher for your next order.',
      'Next time you buy from us, enjoy free shipping on everything.',
      'Your store credit of $10 can be used for a future purchase.',
      'As a loyal customer you receive a discount on your next order.',
    ],
    fr: ['Voici un code promo pour votre prochain achat.', 'Profitez de -10 % sur votre prochaine commande.'],
    it: [
      'Ecco un buono sconto del 10% per il prossimo acquisto.',
      'Usi il codice TORNA5 per il 15% di sconto sul suo prossimo ordine.',
    ],
    es: ['Le regalamos un 10 % de descuento en su próxima compra.', 'Aquí tiene un cupón para usted.'],
    ja: ['次回のお買い物で使える10％オフのクーポンを差し上げます。', '次回ご購入時にご利用いただける割引コードです。'],
    de: [
      'Mit dem Code DANKE20 sparen Sie 20 % bei Ihrem nächsten Einkauf.',
      'Wir legen einen 10-Euro-Gutschein für deine nächste Bestellung bei.',
    ],
  },
  good: {
    en: [
      'As the frame is damaged, we offer you a discount on this order as a partial refund.',
      'The discount was applied to this order at checkout.',
      'We are sorry, we cannot offer discounts.',
      'Your coupon has expired, that is why it was not applied.',
      'Please send the next photo with the label on it.',
      'The gift card you bought is sent by Amazon.',
      'We have refunded 20% because of the scratch you reported.',
    ],
    fr: [
      "Le code promo ne s'est pas appliqué, seul Amazon peut vérifier.",
      "Nous n'accordons pas de remise sur cette commande.",
      'La remise du colis se fait contre signature.',
    ],
    it: [
      'Lo sconto è già applicato a questo ordine.',
      'Purtroppo non possiamo concedere sconti.',
      'Il cuscino usato è in buono stato; il prossimo ritiro è lunedì.',
    ],
    es: [
      'No podemos hacer descuentos.',
      'El descuento ya se aplicó a este pedido.',
      'Le ofrecemos un descuento por el arañazo como reembolso parcial.',
    ],
    ja: [
      'クーポンの発行は行っておりません。請求書の宛名をお知らせください。',
      'クーポンが適用されていない件、型番をお知らせください。',
    ],
    de: [
      'Einen Gutschein für spätere Käufe dürfen wir nicht ausstellen.',
      'Als Preisnachlass für den Kratzer erstatten wir 20 %, wenn Sie den Tisch behalten.',
    ],
  },
};
