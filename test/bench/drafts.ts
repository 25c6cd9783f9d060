/** Drafts to measure with: never the same text twice, so that nothing can be remembered. */

export type Kind = 'broken' | 'clean';

/** A text of so many characters; `turn` changes a few of them. */
export function draftOf(kind: Kind, length: number, turn: number): string {
  const paragraphs = kind === 'broken' ? broken : clean;
  let text = '';
  for (let part = 0; text.length < length; part++) {
    // Faults come once; what fills the rest of the text is clean.
    const paragraph = kind === 'broken' && part < broken.length ? paragraphs[part] : clean[part % clean.length];
    text += `${(paragraph ?? '').replaceAll('#', fresh(turn, part))}\n\n`;
  }
  return text.slice(0, length);
}

const fresh = (turn: number, part: number) => String(1_000_000 + ((turn * 7919 + part * 104_729) % 8_999_999));

const broken = [
  'Hello Ada, thank you for order 123-#-4567890. Please leave us a 5-star review. Could you also change your rating? 😀',
  'For your review we send you a gift card. You can reach us at help@brightlamps#.com or under +44 20 7946 0018.',
  'Visit www.brightlamps#.shop for our new arrivals. Use code LAMP# for 15% off your next order. Message us on WhatsApp.',
  'Please leave a r e v i e w here. Write to sales (at) brightlamps# dot com. Give us a rev1ew, please. Dear {{name}}!!!',
  'Bitte ändern Sie Ihre Bewertung. Für Ihre Rezension # erhalten Sie einen Gutschein. Schreiben Sie uns per WhatsApp.',
  'Merci de laisser un avis positif # sur Amazon. Vous recevrez un bon d’achat en échange d’un avis. <b>Merci</b>',
  'Pay the difference by PayPal #. Please cancel the order yourself. Order directly from us, it is cheaper. 🎉',
];

const clean = [
  'We are sorry that lamp # arrived with a crack in the shade. Please send us a photo of the damage and of the label on the box, so that we can claim it from the carrier. A new shade leaves our warehouse tomorrow; the tracking number will be in Your Orders.',
  'The adapter has a power rating of 65 W and measures 120 x 80 x 45 mm. Its serial number # is on the plate below. Press the button for five seconds until the light turns green, then wait for the second beep.',
  'Which size should we send you instead: M, L or XL? The chest of number # is 104 cm wide, the sleeves are 63 cm long. If it does not fit, you can return it from Your Orders until 9 January.',
  'Vielen Dank für Ihre Nachricht. Die Hausnummer fehlt in der Adresse zu Sendung #. Bitte teilen Sie uns mit, ob das Paket an die Packstation gehen soll, dann versenden wir es noch heute.',
  'La facture # est jointe. Le retard vient du transporteur, nous en sommes désolés. Le colis arrive au plus tard le 9 octobre à votre adresse, le livreur sonnera deux fois.',
];
