import { askingForReview, reviewNoun } from '../define/asking.ts';
import { anyOf, concept, except, near } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { type Guard, negated, withInSentence } from '../define/guard.ts';
import type { Finder, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** A refund that was made asks for nothing. */
const isMade: Guard = (match, reading) =>
  !withInSentence('exchange', 'subordinator')(match, reading) &&
  reading.hitsFrom('refunded', match.first - 8, match.last).some(({ last }) => last >= match.first);
const benefit = except(concept('incentive'), negated(), isMade);
const isRefund = ({ first, last }: Match, reading: Reading) =>
  reading.hitsFrom('refund', first - 6, last).some((hit) => hit.last >= first);
/** A review by its name, or what stands on the page. */
const askingToChange = anyOf(
  near('change', reviewNoun, { within: 6, scope: 'clause', order: 'before' }),
  near('change', ['opinion', 'public-place', 'five-stars'], { within: 8, scope: 'clause', order: 'before' }),
  near('review', 'change-it', { within: 12, scope: 'next-sentence', order: 'before' }),
);
const tiedToReview = anyOf(
  near('exchange', reviewNoun, { within: 5, scope: 'clause', order: 'before' }),
  near('exchange', ['review-this', 'five-stars'], { within: 4, scope: 'clause', order: 'before' }),
);

const asked = anyOf(askingForReview, askingToChange);

/** "The refund has arrived. Now could you …": a refund of the sentence before is settled, one of the same or the next is offered. */
const offered: Finder = (reading) => {
  const { sentence } = reading.tokens;
  const where = new Set(asked(reading).flatMap(({ first, last }) => [sentence[first] ?? -1, sentence[last] ?? -1]));
  return benefit(reading).filter((match) => {
    const own = sentence[match.first] ?? -1;
    return !isRefund(match, reading) || where.has(own) || where.has(own - 1);
  });
};

/** "Your five stars get you …" */
const givingReview = near(anyOf(reviewNoun, concept('five-stars')), 'hand-over', {
  within: 2,
  scope: 'clause',
  order: 'ahead',
});

const givenBack = near('in-return', anyOf(askingForReview, concept('five-stars')), { within: 8 });

/** "… In return, we would like …": what it is for was named before. */
const inReturn: Finder = (reading) => (benefit(reading).length > 0 ? givenBack(reading) : []);

export const rule = defineRule({
  id: 'review-incentive',
  severity: always('block'),
  find: except(
    anyOf(
      near(benefit, tiedToReview, { within: 12 }),
      inReturn,
      near(givingReview, benefit, { within: 5, scope: 'clause' }),
      near(offered, asked, { within: 25, scope: 'next-sentence' }),
    ),
    negated(4),
  ),
  fix: dropSentence(),
  sources: [
    'amazon-customer-review-policy',
    'amazon-customer-review-questions',
    'amazon-seller-feedback',
    'amazon-code-of-conduct',
  ],
});

export const examples: Examples = {
  bad: {
    en: [
      'We will send you a $10 gift card in exchange for a review.',
      'Leave us a review. You will get a free gift.',
      'We will refund half of it. The lamp is yours to keep. In return we would appreciate five stars.',
      'Change your rating and we refund you. A full refund is waiting for you.',
      'Get a voucher for your honest feedback.',
      'Once your review is live, we extend your warranty by a year.',
      'As a reward, everyone who rates us takes part in our raffle: please rate us.',
    ],
    fr: [
      "Une carte cadeau de 10 € vous attend en échange d'un avis.",
      'Dès que votre commentaire est en ligne, nous vous remboursons la moitié.',
      'Laissez-nous un avis. Vous recevrez un cadeau.',
    ],
    it: [
      'Le regaliamo un buono da 10 euro in cambio di una recensione.',
      'Se toglie la recensione negativa le rimborsiamo tutto.',
      'Per ogni recensione riceve un omaggio.',
    ],
    es: [
      'Le regalamos una tarjeta regalo a cambio de una reseña.',
      'Deja tu opinión en Amazon y participas en el sorteo.',
      'Le devolvemos el dinero si borra su comentario.',
    ],
    ja: [
      'レビューを書いていただいた方に、Amazonギフト券500円分を差し上げます。',
      'レビューを削除していただければ、全額返金いたします。',
      'レビュー投稿でクーポンをプレゼント！',
    ],
    de: [
      'Für eine Rezension schenken wir Ihnen einen Gutschein über 15 €.',
      'Schreib eine Bewertung. Du bekommst dein Geld zurück.',
      'Wir erstatten die Hälfte, wenn Sie Ihre Bewertung löschen.',
      'Nach Abgabe Ihrer Rezension verlängern wir die Garantie kostenlos.',
    ],
    nl: [
      'Schrijf een review en ontvang een cadeaubon van 10 euro.',
      'In ruil voor een eerlijke beoordeling krijgt u het aankoopbedrag terug.',
      'Als u de recensie verwijdert, sturen wij u een gratis exemplaar.',
    ],
    pl: [
      'W zamian za recenzję wyślemy kartę podarunkową na 30 zł.',
      'Proszę zostawić opinię. Otrzyma Pani prezent.',
      'Jeśli zmieni Pan ocenę, zwrócimy połowę ceny.',
    ],
    sv: [
      'Lämna en recension så får du ett presentkort på 100 kr.',
      'Vi förlänger garantin med ett år i utbyte mot ditt omdöme.',
      'Ändra ditt betyg så återbetalar vi dig.',
      'Alla som recenserar oss är med i utlottningen: betygsätt oss.',
    ],
    pt: ['Deixe uma avaliação e ganhe um brinde.', 'Em troca da sua avaliação, oferecemos um vale-presente.'],
    tr: [
      'Yorum yapan müşterilerimize 50 TL hediye çeki veriyoruz.',
      'Yorumunuzu silerseniz paranızı iade ederiz.',
      'Değerlendirmeniz karşılığında ikinci ürün bedava.',
    ],
  },
  good: {
    en: [
      'We have refunded your order in full and apologise for the fault.',
      'Thank you for your feedback. We have issued a full refund today.',
      'You can return it with our free returns label until 9 October.',
      'We do not offer gifts or discounts in exchange for reviews.',
      'A free replacement is on its way; the gift box is included.',
      'Would you like a refund or a replacement?',
    ],
    fr: [
      'Nous vous avons remboursé. Merci pour votre avis sur la couleur.',
      "Le retour est gratuit, l'étiquette est dans Vos commandes.",
      "Nous n'offrons jamais de cadeau en échange d'un avis.",
    ],
    it: [
      'Abbiamo rimborsato il suo ordine e ci scusiamo per il difetto.',
      'La spedizione del ricambio è gratuita; la confezione regalo è compresa.',
      'Grazie per il feedback. Il rimborso parte oggi.',
    ],
    es: [
      'Le hemos reembolsado el importe. Sentimos la avería.',
      'Gracias por su comentario. Sentimos la avería y le hemos reembolsado todo.',
      'No ofrecemos regalos ni descuentos a cambio de reseñas.',
    ],
    ja: [
      'ギフト包装は無料で承ります。リボンの色をお知らせください。',
      '不良品でご迷惑をおかけしました。無料で交換いたしますので、ご希望をお知らせください。',
    ],
    de: [
      'Die Bewertung des Schadens ist da: Wir erstatten Ihnen den vollen Kaufpreis.',
      'Danke für Ihre Bewertung. Den Ersatz schicken wir kostenlos.',
      'Die Rücksendung ist kostenlos; das Feedback vom Lager steht noch aus.',
    ],
    nl: [
      'U kunt de jas gratis retourneren. Welke maat wilt u liever?',
      'De bezorging was fout, daarom betalen wij u 10 euro terug. Heeft u de doos nog?',
    ],
    pl: [
      'Zwróciliśmy całą kwotę i przepraszamy za wadę.',
      'Dziękujemy za opinię. Zleciliśmy dziś pełny zwrot, przepraszamy.',
      'Nie oferujemy prezentów ani rabatów w zamian za recenzje.',
      'Woli Pan zwrot pieniędzy czy nowy egzemplarz?',
    ],
    sv: [
      'Vi har återbetalat hela ordern och beklagar felet.',
      'Tack för ditt omdöme. Vi har gjort en full återbetalning idag.',
      'Du kan returnera den gratis med vår etikett till den 9 oktober.',
      'Vi erbjuder inga presenter i utbyte mot recensioner.',
    ],
    pt: [
      'O copo quebrou no transporte: o reembolso já foi pedido.',
      'O presente vai com laço e cartão; a troca é gratuita.',
    ],
    tr: [
      'Yorum karşılığında hediye vermiyoruz.',
      'Yorumunuz için teşekkürler. Kırık kapak için ücretinizi iade ettik.',
      'Hediye paketini ücretsiz yapıyoruz, notunuza ne yazalım?',
    ],
  },
};
