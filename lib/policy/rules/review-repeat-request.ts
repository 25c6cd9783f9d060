import { askingForReview, reviewNoun } from '../define/asking.ts';
import { anyOf, beside, concept, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { negated } from '../define/guard.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { alreadyAsked } from '../define/severity.ts';

const asking = except(askingForReview, negated(4));

/** Where one request is known to have been made, any other is the second. */
const secondRequest: Finder = (reading) =>
  alreadyAsked(reading.context) && reading.context.mode !== 'reply' ? asking(reading) : [];

/** The reminder in one sentence and the request in the next are two faults. */
const reminderBeside = beside('reminder', asking);

export const rule = defineRule({
  id: 'review-repeat-request',
  severity: (context) => (alreadyAsked(context) && context.mode !== 'reply' ? 'block' : 'warn'),
  find: anyOf(
    near('reminder', asking, { within: 14 }),
    reminderBeside,
    near('still-missing', anyOf(reviewNoun, concept('review-this')), { within: 8 }),
    secondRequest,
  ),
  yieldsTo: [
    'review-incentive',
    'review-change-or-removal',
    'feedback-change-or-removal',
    'review-positive-only',
    'review-diversion',
  ],
  fix: dropClause(),
  sources: ['amazon-api-solicitations', 'jungle-scout-2020', 'amazon-permitted-messages'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Just a gentle reminder to leave a review of the tent.',
      'We noticed that you have not left a review yet.',
      'We are writing once more to ask you for a review.',
      'We are still waiting for your review.',
      'This is our second request: please rate your purchase.',
      { body: 'Please leave a review.', context: { mode: 'proactive', reviewRequestsSent: 1 } },
    ],
    fr: [
      'Petit rappel : merci de laisser un avis sur Amazon.',
      "Vous n'avez toujours pas répondu à notre demande d'avis.",
    ],
    it: ['Non ha ancora lasciato una recensione della tenda.', 'Le ricordiamo di lasciare una recensione.'],
    es: ['Le recordamos que todavía no ha dejado su reseña.', 'Le escribimos otra vez: ¿podría dejar una valoración?'],
    ja: [
      '先日もお願いしましたが、レビューのご投稿をお願いできますでしょうか。',
      'まだレビューをいただけていないようです。今一度レビューのご投稿をお願いいたします。',
    ],
    de: [
      'Wir möchten Sie nochmals freundlich an Ihre Bewertung erinnern.',
      'Wir hatten Sie schon einmal um eine Rezension gebeten.',
    ],
    nl: [
      'Een herinnering: wilt u nog een recensie schrijven?',
      'Wij hebben nog geen beoordeling van u ontvangen. Zou u die willen plaatsen?',
      { body: 'Laat een review achter op Amazon.', context: { mode: 'proactive', reviewRequestsSent: 1 } },
    ],
    pl: [
      'Przypominamy o recenzji namiotu, prosimy o opinię.',
      'Nadal nie widzimy Pani opinii.',
      { body: 'Prosimy o recenzję.', context: { mode: 'proactive', reviewRequestsSent: 1 } },
    ],
    sv: [
      'En liten påminnelse: lämna gärna en recension av tältet.',
      'Du har ännu inte lämnat något omdöme.',
      'Vi väntar fortfarande på din recension.',
      { body: 'Lämna gärna en recension.', context: { mode: 'proactive', reviewRequestsSent: 1 } },
    ],
    pt: ['Pedimos novamente que avalie o produto.', 'Ainda não recebemos a sua avaliação.'],
    tr: [
      'Küçük bir hatırlatma: ürünü değerlendirmeyi unutmayın.',
      'Henüz yorum yapmadığınızı gördük.',
      'Geçen hafta da rica etmiştik, bir yorum yazar mısınız?',
      { body: 'Lütfen yorum yapın.', context: { mode: 'proactive', reviewRequestsSent: 1 } },
    ],
  },
  good: {
    en: [
      'A reminder: the return label is valid until 9 October.',
      'We have not received your answer yet. Which size should we send?',
      'We are still waiting for feedback from the carrier.',
      'We have not seen your feedback on the proof yet, so we cannot start engraving.',
      'Please send the parcel once more to the same address.',
      'I have read your review once more. Which part of the lamp is loose?',
      'Thank you for your review. The lamp has been sent again.',
    ],
    fr: [
      'Petit rappel : il manque le numéro de rue dans votre adresse.',
      "Le livreur n'a toujours pas laissé d'avis de passage ?",
    ],
    es: ['Le recordamos que falta el número de la calle.', 'Le escribimos otra vez porque no sabemos su talla.'],
    ja: [
      '先日ご案内したサイズについて、今一度お知らせください。',
      'もう一度電源を入れ直してください。色はどちらをご希望でしょうか。',
    ],
    de: ['Wir erinnern an den Liefertermin am 9. Oktober.', 'Bitte senden Sie uns das Foto noch einmal.'],
    it: [
      'Le ricordiamo che nel suo indirizzo manca il numero civico.',
      'Non abbiamo ancora ricevuto il suo feedback sulla bozza, quindi non possiamo iniziare l’incisione.',
    ],
    nl: [
      'Een herinnering: wij wachten nog op de tekst voor de gravure. Welke naam mag erop?',
      'De expert heeft zijn beoordeling van de schade nog niet gestuurd, excuses voor het wachten.',
    ],
    pl: [
      'Przypominamy, że etykieta zwrotna jest ważna do 9 października.',
      'Nie otrzymaliśmy jeszcze odpowiedzi. Jaki rozmiar wysłać?',
      'Wciąż czekamy na opinię serwisu.',
    ],
    sv: [
      'En påminnelse: returetiketten gäller till den 9 oktober.',
      'Vi har inte fått ditt svar än. Vilken storlek ska vi skicka?',
      'Vi väntar fortfarande på besked från transportören.',
    ],
    pt: [
      'Ainda não recebemos a sua resposta sobre a cor da capa.',
      'Lembrete: falta o número da casa no seu endereço.',
    ],
    tr: [
      "Hatırlatma: iade etiketi 9 Ekim'e kadar geçerli.",
      'Henüz cevabınızı almadık. Hangi bedeni gönderelim?',
      'Kargo firmasından hâlâ geri bildirim bekliyoruz.',
    ],
  },
};
