import { asksForReview } from '../define/asking.ts';
import { anyOf, concept, except, near } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { after, negated, withInSentence } from '../define/guard.ts';
import { hasPurpose } from '../define/purpose.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

/** An order id may stand between; a parcel that comes back is another matter. */
const whereItIs = anyOf(
  concept('status'),
  except(near('parcel', 'moved', { within: 8, scope: 'clause' }), withInSentence('returning', 'refund')),
);

export const rule = defineRule({
  id: 'order-or-shipping-confirmation',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'none', unknown: 'info' }),
  find: except(whereItIs, negated(3), after('subordinator', 6), hasPurpose, asksForReview),
  yieldsTo: ['refund-or-return-confirmation'],
  fix: dropSentence(),
  sources: ['amazon-communication-policy', 'zonmaster-2021', 'cloud-commerce-2020', 'amazon-messaging-faq'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Your order has been dispatched today.',
      'Good news, your parcel is on its way! It should arrive on Tuesday.',
      'We have received your order and are packing it with care.',
      'Your tracking number is 9400 1118 9922 3857 4412 06.',
      'The package was delivered this morning.',
      'Hello Ada,\n\nyour lamp left our warehouse. You can track your parcel in Your Orders.\n\nBest regards\nBright Lamps',
    ],
    fr: ['Votre commande a été expédiée ce matin.', 'Votre colis est en route vers chez vous.'],
    it: ['Il suo ordine è stato spedito oggi.', 'Confermiamo di aver ricevuto il suo ordine.'],
    es: ['Su pedido ha sido enviado hoy.', 'Su paquete está en camino.'],
    ja: ['ご注文の商品を本日発送いたしました。', 'ご注文を承りました。到着まで今しばらくお待ちください。'],
    de: ['Ihre Bestellung wurde heute mit DHL versendet.', 'Ihr Paket ist unterwegs.'],
    nl: [
      'Uw bestelling is vandaag verzonden.',
      'Uw pakket is onderweg, volg het met trackingcode 3SKLMN7788990.',
      'Wij hebben uw bestelling goed ontvangen.',
    ],
    pl: [
      'Pana zamówienie zostało dziś wysłane.',
      'Paczka jest już w drodze, dotrze we wtorek.',
      'Otrzymaliśmy Pani zamówienie i już je pakujemy.',
    ],
    sv: [
      'Din beställning har skickats idag.',
      'Goda nyheter, ditt paket är på väg! Det kommer på tisdag.',
      'Ditt kollinummer är 00370726201234567890.',
      'Vi har tagit emot din order och packar den.',
    ],
    pt: [
      { body: 'O seu pedido foi enviado hoje.', context: { mode: 'proactive' } },
      { body: 'A sua encomenda já saiu para entrega.', context: { mode: 'proactive' } },
    ],
    tr: [
      'Siparişiniz bugün kargoya verilmiştir.',
      'Paketiniz yola çıktı, yarın elinizde olur.',
      'Takip numaranız 2208 4417 0935.',
    ],
  },
  good: {
    en: [
      'Your order has not shipped yet because the house number is missing.',
      'We are sorry: your parcel has been lost. Would you like a refund?',
      'Please confirm your delivery address before it is shipped.',
      'Thank you for letting us know. A replacement is on its way.',
      'Which day suits you for the delivery?',
      'You asked where it is: it has been delivered to your neighbour.',
      { body: 'It was shipped yesterday and is on its way.', context: { mode: 'reply' } },
      'Once it has been shipped, we cannot change the colour.',
    ],
    fr: ["Le colis a été livré chez un voisin, l'avez-vous reçu ?", 'Quelle date de livraison vous convient ?'],
    it: [
      "Il pacco è fermo in deposito: ci conferma l'indirizzo?",
      'Il suo ordine non è stato ancora spedito, purtroppo manca il colore. Quale preferisce?',
    ],
    es: [
      'Su pedido ha salido tarde, lo sentimos. La nueva fecha es el 9 de octubre.',
      'Cuando el pedido haya salido de la oficina, ¿quiere recogerlo usted?',
    ],
    ja: ['発送の前に、刻印の文字をご確認ください。', '倉庫の事故のため、発送が10月9日になります。申し訳ございません。'],
    de: [
      'Leider verzögert sich der Versand bis zum 9. Oktober.',
      'Bitte bestätigen Sie die Lieferadresse, die Hausnummer fehlt.',
    ],
    nl: [
      'Uw pakket kwam terug. Mogen wij het opnieuw verzenden?',
      'Helaas is het pakket beschadigd geraakt; het nieuwe is vandaag verzonden en komt op 12 oktober aan.',
    ],
    pl: [
      'Zamówienie nie zostało jeszcze wysłane, bo w adresie brakuje numeru domu.',
      'Przykro nam, paczka zaginęła. Woli Pan zwrot pieniędzy?',
      'Proszę potwierdzić adres, zanim paczka zostanie wysłana.',
      'Dziękujemy za wiadomość. Nowa sztuka jest już w drodze.',
    ],
    sv: [
      'Din order har inte skickats än eftersom husnumret saknas.',
      'Tyvärr har ditt paket kommit bort. Vill du ha pengarna tillbaka?',
      'Bekräfta din leveransadress innan paketet skickas.',
      { body: 'Det skickades igår och är på väg.', context: { mode: 'reply' } },
    ],
    pt: [
      'A transportadora extraviou o seu pedido, que foi enviado na segunda. Pedimos desculpas.',
      'Qual dia fica melhor para a entrega?',
    ],
    tr: [
      "Siparişiniz gecikti, 9 Ekim'de kargoya verilecek; özür dileriz.",
      'Teslimat adresinizi onaylar mısınız?',
      { body: 'Paketiniz yola çıktı, takip numarası 2208 4417 0935.', context: { mode: 'reply' } },
    ],
  },
};
