import type { RuleId } from '../../lib/policy/rules/index.ts';

/** Answers to a buyer as sellers write them: two that break rules, and a clean one full of words that look as if it did. */
export interface ShownDraft {
  text: string;
  rules: RuleId[];
}

export const draftsByLanguage: Record<string, readonly ShownDraft[]> = {
  en: [
    {
      text: 'Sorry about the dented shade, a new one leaves tomorrow. Once it is there we would love to see five stars from you on the product page.',
      rules: ['review-positive-only'],
    },
    {
      text: 'You reach our workshop faster on WhatsApp: +44 7700 900461. And with the code GLOW15 your next lamp is 15% cheaper.',
      rules: ['off-platform-contact', 'phone-number', 'coupon-or-future-benefit'],
    },
    {
      text: 'The carrier’s review of the damage takes three days. Your feedback on the second proof has reached our engraver. Which day suits you for the delivery?',
      rules: [],
    },
  ],
  de: [
    {
      text: 'Die Delle im Schirm tut uns leid, ein neuer geht morgen auf die Reise. Über fünf Sterne auf der Produktseite würden wir uns danach sehr freuen.',
      rules: ['review-positive-only'],
    },
    {
      text: 'Schneller erreichen Sie unsere Werkstatt per WhatsApp unter +49 151 23456789. Mit dem Code GLUT15 sparen Sie 15 % bei Ihrer nächsten Bestellung.',
      rules: ['off-platform-contact', 'phone-number', 'coupon-or-future-benefit'],
    },
    {
      text: 'Die Bewertung des Schadens durch die Spedition dauert drei Tage. Ihre Rückmeldung zum zweiten Entwurf liegt der Graveurin vor. Welcher Liefertermin passt Ihnen?',
      rules: [],
    },
  ],
  fr: [
    {
      text: 'Désolés pour l’abat-jour abîmé, un neuf part demain. Si vous en êtes content, un avis cinq étoiles sur la page du produit nous ferait très plaisir.',
      rules: ['review-positive-only'],
    },
    {
      text: 'Notre atelier répond plus vite sur WhatsApp au +33 6 39 98 00 17. Et avec le code LUEUR15, profitez de 15 % de remise sur votre prochaine commande.',
      rules: ['off-platform-contact', 'phone-number', 'coupon-or-future-benefit'],
    },
    {
      text: 'L’avis de passage du livreur est resté sur la porte. Vos remarques sur la maquette sont chez notre graveuse. Quelle date de livraison vous convient ?',
      rules: [],
    },
  ],
  es: [
    {
      text: 'Sentimos el golpe de la pantalla, mañana sale una nueva. Nos haría mucha ilusión ver sus cinco estrellas en la página del producto.',
      rules: ['review-positive-only'],
    },
    {
      text: 'Nuestro taller contesta antes por WhatsApp en el +34 612 345 678. Y con el código LUZ15 tiene un 15 % de descuento en su próxima compra.',
      rules: ['off-platform-contact', 'phone-number', 'coupon-or-future-benefit'],
    },
    {
      text: 'La valoración de los daños del transportista tarda tres días. Su opinión sobre el segundo boceto ya la tiene la grabadora. ¿Qué día le conviene la entrega?',
      rules: [],
    },
  ],
  it: [
    {
      text: 'Ci dispiace per il paralume ammaccato, domani ne parte uno nuovo. Ci farebbe molto piacere vedere le sue cinque stelle sulla pagina del prodotto.',
      rules: ['review-positive-only'],
    },
    {
      text: 'Il nostro laboratorio risponde prima su WhatsApp al +39 347 123 4567. E con il codice LUCE15 ha il 15% di sconto sul prossimo acquisto.',
      rules: ['off-platform-contact', 'phone-number', 'coupon-or-future-benefit'],
    },
    {
      text: 'La valutazione del danno da parte del corriere richiede tre giorni. Il suo feedback sulla seconda bozza è arrivato all’incisore. Quale giorno preferisce per la consegna?',
      rules: [],
    },
  ],
  ja: [
    {
      text: 'シェードのへこみ、誠に申し訳ございません。明日新しい品を発送いたします。到着後、商品ページで星5のレビューをいただけますと幸いです。',
      rules: ['review-positive-only'],
    },
    {
      text: 'お急ぎの場合はLINEでご連絡ください。お電話は+81 90-1234-5678です。次回のご注文で使える15%オフのクーポンを差し上げます。',
      rules: ['off-platform-contact', 'phone-number', 'coupon-or-future-benefit'],
    },
    {
      text: '運送会社による損傷の評価には3日ほどかかります。デザイン案へのご意見は担当者に伝えました。ご都合のよい配達日をお知らせください。',
      rules: [],
    },
  ],
};
