import { askingForReview } from '../define/asking.ts';
import { anyOf, concept, except, near } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { negated } from '../define/guard.ts';
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
    nl: [
      'Wilt u in uw recensie vermelden hoe stil de ventilator is?',
      'Schrijf een review en voeg een foto van de lamp toe.',
    ],
    pl: [
      'W recenzji proszę wspomnieć, jak cicho pracuje wentylator.',
      'Proszę dodać do opinii dwa lub trzy zdjęcia.',
      'Prosimy o recenzję ze zdjęciem.',
    ],
    sv: [
      'Nämn gärna hur tyst fläkten är när du skriver din recension.',
      'Ladda gärna upp två bilder i din recension.',
      'Skriv en recension och lägg till ett foto på hyllan.',
    ],
    pt: ['Na sua avaliação, mencione a qualidade do tecido.', 'Deixe uma avaliação com duas fotos do produto.'],
    tr: ['Yorum yazarken lütfen kumaşın kalitesinden bahsedin.', 'Değerlendirmenize iki fotoğraf eklemeyi unutmayın.'],
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
    it: [
      'Ci mandi per favore due foto del danno.',
      'Nella sua recensione ha scritto che il coperchio era allentato: ci dispiace.',
    ],
    ja: ['破損箇所の写真を2枚お送りください。', 'レビューにフタが緩いとお書きいただきました。申し訳ございません。'],
    nl: [
      'Voeg een foto van de schade toe, dan kijken wij ernaar. Welk deel is gebroken?',
      'Vermeld bij de retour het bestelnummer. Heeft u het label al?',
    ],
    pl: [
      'Proszę dołączyć zdjęcie uszkodzenia, żebyśmy mogli pomóc.',
      'Napisał Pan w recenzji, że pokrywka jest luźna. Przykro nam.',
      'Proszę opisać dźwięk i dodać film z pracy silnika.',
    ],
    sv: [
      'Skicka gärna en bild på skadan så att vi kan hjälpa dig.',
      'Tack för din recension. Kan du skicka en bild på sprickan?',
      'Du skrev i din recension att locket var löst. Det beklagar vi.',
    ],
    pt: ['Mande duas fotos do dano, por favor.', 'Na foto, mostre a etiqueta de série.'],
    tr: ['Hasarın iki fotoğrafını ekler misiniz?', 'Yorumunuzda kapağın gevşek olduğunu belirtmişsiniz, üzgünüz.'],
  },
};
