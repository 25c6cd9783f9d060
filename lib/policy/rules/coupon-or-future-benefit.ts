import { anyOf, concept, except, near, withAmount } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { after, before, buyerSpokeOf, type Guard, negated, withInSentence } from '../define/guard.ts';
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
  yieldsTo: ['review-incentive', 'off-platform-payment-or-sale'],
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
    nl: [
      'Met code LINDE10 krijgt u 10% korting op uw volgende bestelling.',
      'Als goedmaker krijgt u een kortingscode voor uw volgende aankoop.',
      'Hier is een waardebon van 5 euro voor trouwe klanten.',
    ],
    pl: [
      'Na następne zakupy daje Pani 10% rabatu kod LATO10.',
      'Oto kupon dla Pana.',
      'Przy kolejnym zamówieniu otrzyma Pan zniżkę 15 zł.',
    ],
    sv: [
      'Använd koden HEJ15 så får du 15 % rabatt på nästa köp.',
      'Här kommer en rabattkod till dig.',
      'Nästa gång du handlar hos oss bjuder vi på frakten.',
      'Som stamkund får du fri frakt på din nästa order.',
    ],
    pt: ['Use o cupom VOLTA10 na sua próxima compra.', 'Na próxima encomenda damos 15% de desconto.'],
    tr: [
      'Bir sonraki siparişinizde kullanabileceğiniz %10 indirim kuponunuz hazır.',
      'YAZ20 kodunu kullanın, yüzde 20 indirim kazanın.',
      'Özür olarak gelecek alışverişiniz için size hediye çeki tanımladık.',
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
    nl: [
      'Wij geven helaas geen korting op de volgende bestelling.',
      'Uw kortingscode was verlopen, daarom is hij niet verrekend.',
    ],
    pl: [
      'Rabat został naliczony przy tym zamówieniu.',
      'Niestety nie udzielamy rabatów.',
      'Pana kupon wygasł, dlatego nie został naliczony.',
      'Z powodu rysy, którą Pan zgłosił, zwróciliśmy 20% ceny.',
    ],
    sv: [
      'Eftersom ramen är skadad ger vi dig 20 % rabatt på denna order som delåterbetalning.',
      'Vi kan tyvärr inte ge någon rabatt.',
      'Rabattkoden du använde gick ut i söndags, därför drogs inget av.',
      'Presentkortet du köpte skickas av Amazon.',
    ],
    pt: [
      'O cupom que você usou já tinha expirado, por isso foi recusado.',
      'O cupom fiscal vale como comprovante de garantia.',
    ],
    tr: [
      'Ekran hasarlı olduğu için bu siparişte kısmi iade olarak %20 indirim yapabiliriz.',
      'Kuponunuzun süresi dolmuş, bu yüzden uygulanmadı.',
      'Maalesef indirim yapamıyoruz.',
      'Bir sonraki iş günü kargoya veriyoruz, adresiniz doğru mu?',
    ],
  },
};
