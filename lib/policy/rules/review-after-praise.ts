import { askingForReview, buyerPraises, colouredReview } from '../define/asking.ts';
import { anyOf, as, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { negated, withInSentence } from '../define/guard.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** Asking for a good review is graver, whoever is asked. */
const asking: Finder = (reading) => {
  const { sentence } = reading.tokens;
  const coloured = new Set(colouredReview(reading).map(({ first }) => sentence[first]));
  return plainly(reading).filter(({ first }) => !coloured.has(sentence[first]));
};
const plainly = except(askingForReview, negated(4), withInSentence('five-stars'));
const askingOnTheirJoy = near('if-satisfied', asking, { within: 14, scope: 'next-sentence' });
const whereBuyerPraises =
  (find: Finder): Finder =>
  (reading) =>
    reading.context.mode !== 'proactive' && buyerPraises(reading) ? find(reading) : [];

export const rule = defineRule({
  id: 'review-after-praise',
  severity: always('warn'),
  find: whereBuyerPraises(anyOf(asking, as('block', askingOnTheirJoy))),
  yieldsTo: ['review-incentive', 'review-change-or-removal'],
  fix: dropClause(),
  sources: ['amazon-customer-review-policy'],
});

const answering = (lastBuyerMessage: string, body: string) =>
  ({ body, context: { mode: 'reply', lastBuyerMessage } }) as const;

export const examples: Examples = {
  bad: {
    en: [
      answering('I love the lamp!', 'How nice to hear. Could you leave a review?'),
      answering('It works perfectly, thank you.', 'Since you like it so much, would you write a review?'),
      answering('Great quality, we are very happy with it.', 'Thank you! Please rate the product on Amazon.'),
      answering('The blanket is gorgeous.', 'Would you share your thoughts on the product page?'),
      answering('Fantastic service', 'We would appreciate your feedback on Amazon.'),
    ],
    fr: [
      answering(
        'Le collier est magnifique, ma fille est ravie !',
        'Quel bel accueil. Pourriez-vous laisser un commentaire sur Amazon ?',
      ),
      answering('Tout est parfait, merci.', 'Puisque vous êtes content, laissez-nous un avis.'),
    ],
    it: [
      answering('La lampada è bellissima!', 'Che bello! Le va di lasciare una recensione?'),
      answering('Funziona benissimo, grazie.', 'Grazie! Potrebbe scrivere una recensione su Amazon?'),
    ],
    es: [
      answering('¡Me encanta, funciona genial!', '¿Nos dejarías una reseña en Amazon?'),
      answering('Todo perfecto, muchas gracias.', 'Como le ha gustado, ¿podría dejar una valoración?'),
    ],
    ja: [
      {
        body: 'レビューもご投稿いただけないでしょうか。',
        context: { mode: 'reply', lastBuyerMessage: 'とても素敵なランプでした。気に入っています。' },
      },
      {
        body: '気に入っていただけましたら、レビューをお願いいたします。',
        context: { mode: 'reply', lastBuyerMessage: '最高でした！' },
      },
    ],
    de: [
      answering('Bin rundum zufrieden!', 'Das freut uns. Magst du eine Bewertung schreiben?'),
      answering('Meine Frau ist begeistert.', 'Schön! Würden Sie das auch als Rezension festhalten?'),
    ],
    nl: [
      {
        body: 'Wat leuk! Zou u een recensie willen schrijven?',
        context: { mode: 'reply', lastBuyerMessage: 'Wat een prachtige lamp, heel erg bedankt!' },
      },
      {
        body: 'Fijn om te horen. Laat gerust een beoordeling achter op Amazon.',
        context: { mode: 'reply', lastBuyerMessage: 'Alles werkt perfect.' },
      },
    ],
    pl: [
      {
        body: 'Miło słyszeć. Czy mogłaby Pani zostawić recenzję?',
        context: { mode: 'reply', lastBuyerMessage: 'Uwielbiam tę lampę!' },
      },
      {
        body: 'Dziękujemy! Proszę ocenić produkt na Amazonie.',
        context: { mode: 'reply', lastBuyerMessage: 'Działa idealnie, dziękuję.' },
      },
      {
        body: 'Prosimy o opinię na Amazon.',
        context: { mode: 'reply', lastBuyerMessage: 'Piękny koc, jestem zachwycona' },
      },
    ],
    sv: [
      {
        body: 'Vad roligt att höra! Skriv gärna en recension.',
        context: { mode: 'reply', lastBuyerMessage: 'Lampan är jättefin, tack!' },
      },
      {
        body: 'Tack! Du får gärna betygsätta köpet på Amazon.',
        context: { mode: 'reply', lastBuyerMessage: 'Den fungerar perfekt, vi är så nöjda.' },
      },
    ],
    pt: [
      {
        body: 'Que bom! Deixe uma avaliação na Amazon, por favor.',
        context: { mode: 'reply', lastBuyerMessage: 'Adorei a bolsa, ficou perfeita!' },
      },
      {
        body: 'Ficamos felizes. Você poderia avaliar o produto?',
        context: { mode: 'reply', lastBuyerMessage: 'Muito satisfeita com a compra' },
      },
    ],
    tr: [
      { body: 'Ne güzel. Bir yorum yazar mısınız?', context: { mode: 'reply', lastBuyerMessage: 'Lambaya bayıldım!' } },
      {
        body: "Teşekkürler! Amazon'da ürünü değerlendirir misiniz?",
        context: { mode: 'reply', lastBuyerMessage: 'Çok kaliteli, elinize sağlık.' },
      },
      {
        body: 'Beğendiğinize göre yorum da bırakır mısınız?',
        context: { mode: 'reply', lastBuyerMessage: 'Harika bir ürün' },
      },
    ],
  },
  good: {
    en: [
      answering('I love the lamp!', 'How nice to hear. Enjoy it!'),
      answering('I love the lamp, but the cable is short.', 'We can send you a longer cable. Which colour?'),
      answering('Perfect, the proof is great.', 'Please send us your feedback on the second proof.'),
      answering('It works perfectly. Where can I buy a filter?', 'The filter is item B0ABCD1234.'),
      answering('Amazing! Is it dishwasher safe?', 'Yes, on the top rack.'),
    ],
    fr: [
      answering('Tout est parfait, merci.', 'Merci à vous, le second carton part demain.'),
      answering("J'adore la maquette !", 'Donnez-nous aussi votre avis sur la seconde maquette.'),
    ],
    it: [
      answering('La lampada è bellissima!', 'Che bello, buona giornata!'),
      answering('Perfetto, la bozza va bene.', 'Ci dia il suo feedback sulla seconda bozza.'),
    ],
    es: [
      answering('Todo perfecto, gracias.', 'Nos alegra que la lámpara funcione.'),
      answering('Me encanta, pero ¿tiene garantía?', 'La garantía dura tres años.'),
    ],
    ja: [
      {
        body: '嬉しいお言葉をありがとうございます。ご質問の型番は7781です。',
        context: { mode: 'reply', lastBuyerMessage: 'とても素敵なランプでした。型番は何ですか。' },
      },
      {
        body: 'レビューはご購入の方なら注文履歴から書けます。',
        context: { mode: 'reply', lastBuyerMessage: '最高です。レビューはどこに書けますか？' },
      },
    ],
    de: [
      answering('Bin rundum zufrieden!', 'Das freut uns sehr.'),
      answering('Perfekt, nur das Kabel ist kurz.', 'Wir schicken ein längeres. Welche Farbe?'),
    ],
    nl: [
      {
        body: 'Fijn om te horen. De ontbrekende schroeven zijn vandaag vertrokken.',
        context: { mode: 'reply', lastBuyerMessage: 'Prachtige lamp!' },
      },
      {
        body: 'Wat vervelend. Kunt u een foto van de rits sturen?',
        context: { mode: 'reply', lastBuyerMessage: 'Mooie tas, maar de rits zit vast.' },
      },
    ],
    pl: [
      { body: 'Miło słyszeć, niech służy!', context: { mode: 'reply', lastBuyerMessage: 'Uwielbiam tę lampę!' } },
      {
        body: 'Możemy dosłać dłuższy kabel. Jaki kolor?',
        context: { mode: 'reply', lastBuyerMessage: 'Świetna lampa, ale kabel jest za krótki.' },
      },
    ],
    sv: [
      { body: 'Vad roligt att höra, ha det gott!', context: { mode: 'reply', lastBuyerMessage: 'Jag älskar lampan!' } },
      {
        body: 'Vi kan skicka en längre sladd. Vilken färg?',
        context: { mode: 'reply', lastBuyerMessage: 'Jag älskar lampan men sladden är kort.' },
      },
    ],
    pt: [
      {
        body: 'Que bom que chegou bem! A tampa que faltava sai amanhã.',
        context: { mode: 'reply', lastBuyerMessage: 'Adorei, mas falta a tampa' },
      },
      'Que bom que a peça serviu. A nota do conserto vai junto com o aparelho.',
    ],
    tr: [
      { body: 'Ne güzel, sevindik.', context: { mode: 'reply', lastBuyerMessage: 'Lambaya bayıldım!' } },
      {
        body: 'Daha uzun bir kablo gönderebiliriz. Hangi renk olsun?',
        context: { mode: 'reply', lastBuyerMessage: 'Harika ama kablosu kısa.' },
      },
      {
        body: 'İkinci taslak hakkındaki görüşlerinizi de yazar mısınız?',
        context: { mode: 'reply', lastBuyerMessage: 'Taslak mükemmel olmuş' },
      },
    ],
  },
};
