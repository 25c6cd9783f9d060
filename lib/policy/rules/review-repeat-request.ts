import { askingForReview } from '../define/asking.ts';
import { anyOf, beside, concept, except, near, negated } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
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
    near('still-missing', anyOf(concept('review'), concept('review-this')), { within: 8 }),
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
  },
};
