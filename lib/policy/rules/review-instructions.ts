import { askingForReview } from '../define/asking.ts';
import { anyOf, concept, except, near, negated } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'review-instructions',
  severity: always('warn'),
  find: except(near('coaching', anyOf(askingForReview, concept('in-review')), { within: 16 }), negated(4)),
  yieldsTo: ['review-incentive', 'review-change-or-removal', 'review-positive-only', 'review-diversion'],
  fix: dropSentence(),
  sources: ['zonmaster-2021', 'amazon-customer-review-questions'],
});

export const examples: Examples = {
  bad: {
    en: [
      'When you write your review, please mention how quiet the fan is.',
      'Please add two or three photos to your review.',
      'In your review, describe the fabric and the fit.',
      'Please leave a review and include a video of the fan.',
      'Write a review that mentions the long battery life.',
      'Upload a picture with your review, please.',
    ],
    fr: [
      'Laissez un avis en mentionnant la solidité des sangles.',
      'Dans votre commentaire, parlez de la rapidité du montage.',
    ],
    it: [
      'Quando scrive la recensione metta anche una foto della borsa.',
      'Lasci una recensione e descriva la cucitura.',
    ],
    es: ['Al escribir su reseña, mencione lo rápido que llegó.', 'Cuando deje su valoración, añada dos fotos.'],
    ja: ['レビューには写真を添えて、音の良さに触れてください。', 'レビューを書く際は、写真を2枚以上載せてください。'],
    de: [
      'Erwähnen Sie in Ihrer Rezension bitte die einfache Montage.',
      'Wenn Sie die Bewertung verfassen, laden Sie zwei Fotos hoch.',
    ],
  },
  good: {
    en: [
      'Please include a photo of the damage so that we can help.',
      'Thank you for your review. Could you send us a photo of the crack?',
      'You mention a scratch; please add a picture of the label.',
      'Please describe the noise and upload a video of the motor.',
      'Please include the invoice when you return the fan.',
      'You wrote in your review that the lid was loose. We are sorry.',
    ],
    fr: [
      "Merci de préciser la taille et d'ajouter une photo du défaut.",
      "Parlez de la panne au service client d'Amazon.",
    ],
    de: ['Bitte laden Sie zwei Fotos vom Schaden hoch.', 'Bitte beschreiben Sie den Fehler genauer.'],
    es: ['Para la reclamación necesitamos dos fotos del daño.', 'En su mensaje mencionó que falta un tornillo.'],
  },
};
