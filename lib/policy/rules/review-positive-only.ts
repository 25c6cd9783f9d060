import { askingForReview, colouredReview } from '../define/asking.ts';
import { anyOf, concept, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { after, negated } from '../define/guard.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** "If the bag is lovely": whatever stands between. */
const ifPraised = near('subordinator', 'praise', { within: 5, scope: 'clause', order: 'ahead' });

export const rule = defineRule({
  id: 'review-positive-only',
  severity: always('block'),
  find: except(
    anyOf(
      except(
        anyOf(
          near(['give', 'request'], colouredReview, { within: 8, scope: 'clause' }),
          near(['give', 'request', 'review-this'], 'five-stars', { within: 8, scope: 'clause' }),
        ),
        after('we-act', 0),
      ),
      near('wish', anyOf(colouredReview, concept('five-stars')), { within: 8, scope: 'clause' }),
      near(anyOf(colouredReview, concept('five-stars')), 'helps', { within: 7, scope: 'clause', order: 'before' }),
      near('if-satisfied', askingForReview, { within: 14, scope: 'next-sentence' }),
      near(ifPraised, askingForReview, { within: 10 }),
    ),
    negated(4),
    after('thanks', 4),
  ),
  yieldsTo: ['review-incentive', 'review-change-or-removal', 'feedback-change-or-removal', 'review-after-praise'],
  fix: dropClause(),
  sources: ['amazon-customer-review-questions', 'amazon-customer-review-policy', 'amazon-code-of-conduct'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please leave us a 5-star review.',
      'If you are happy with your order, please leave a review.',
      'A positive rating would mean a lot to our small team.',
      'We hope you like it! If you like it, please review us on Amazon.',
      'Kindly give us five stars.',
      'We would appreciate a positive review.',
      'Please rate us ★★★★★ on the product page.',
    ],
    fr: [
      'Si vous êtes satisfait de votre achat, laissez-nous un avis.',
      "N'oubliez pas de nous mettre 5 étoiles !",
      'Un commentaire positif nous aiderait beaucoup.',
      'Merci de nous laisser une bonne note.',
    ],
    it: [
      "Se è soddisfatto dell'acquisto, lasci una recensione.",
      'Ci lasci una bella recensione a 5 stelle.',
      "Un'ottima recensione ci aiuterebbe molto.",
      'Se la lampada ti piace, scrivi due righe di recensione su Amazon!',
    ],
    es: [
      'Si está contento con su compra, déjenos una reseña.',
      'Le agradeceríamos una valoración positiva.',
      '¿Nos regalas 5 estrellas en Amazon?',
    ],
    ja: [
      '星5つの評価をお願いいたします。',
      'ご満足いただけましたら、ぜひレビューをお書きください。',
      '高評価をつけていただけると嬉しいです。',
      '商品を気に入っていただけましたらレビューへのご協力をお願いします。',
    ],
    de: [
      'Wenn Ihnen die Ohrringe gefallen, schenken Sie uns bitte fünf Sterne!',
      'Sollten Sie zufrieden sein, freuen wir uns über eine Rezension.',
      'Wir würden uns über eine positive Bewertung freuen.',
      'Bist du zufrieden? Dann gib uns eine 5-Sterne-Bewertung.',
    ],
    nl: [
      'Bent u tevreden met de deken? Laat dan een recensie achter.',
      'Geef ons vijf sterren als alles goed is gegaan.',
      'Wij hopen op een positieve beoordeling.',
    ],
    pl: [
      'Prosimy o 5 gwiazdek!',
      'Jeśli jest Pani zadowolona z zakupu, prosimy o opinię.',
      'Będziemy wdzięczni za pozytywną recenzję.',
    ],
    sv: [
      'Ge oss gärna fem stjärnor.',
      'Om du är nöjd med din beställning får du gärna lämna en recension på Amazon.',
      'En positiv recension skulle betyda mycket för vårt lilla team.',
      'Gillar du väskan? Skriv då ett omdöme på produktsidan.',
    ],
    pt: ['Se gostou do produto, deixe a sua avaliação.', 'Avalie-nos com 5 estrelas, por favor.'],
    tr: [
      'Memnun kaldıysanız lütfen bize bir yorum bırakın.',
      'Bize 5 yıldız vermeyi unutmayın.',
      'Olumlu bir yorum yazarsanız çok mutlu oluruz.',
    ],
  },
  good: {
    en: [
      'The set contains 5-star hotel bedding; please tell us which size to send.',
      'Thank you for your positive feedback. Your replacement ships tomorrow.',
      'If you are not satisfied with the size, you can return it from Your Orders.',
      'We are happy to help. Which size should we send?',
      'The test result was positive, please return the charger.',
      'You mentioned five stars in your message; the pattern has six.',
    ],
    fr: [
      'La guirlande 5 étoiles est en stock, quelle longueur souhaitez-vous ?',
      'Si la taille ne vous convient pas, le retour est gratuit.',
      'Merci pour votre avis positif. Le remplacement part demain.',
    ],
    it: [
      'Il copripiumino da hotel a cinque stelle è disponibile in due misure: quale preferisce?',
      'La ringraziamo per la recensione positiva. Il pezzo mancante parte domani.',
      'Se non è soddisfatto del colore, può restituirlo dai suoi ordini.',
    ],
    es: [
      'Las sábanas son como las de un hotel de cinco estrellas.',
      'Gracias por su valoración positiva. El repuesto sale mañana.',
      'Si no está satisfecho con la talla, puede devolver el artículo desde Mis pedidos.',
    ],
    ja: [
      '五つ星ホテル仕様のタオルです。色をお選びください。',
      'ご満足いただけない場合は、11月30日までに注文履歴から返品をお申し込みください。',
      '「星」の柄は5種類ございます。どちらをご希望でしょうか。',
    ],
    de: [
      'Die 5-Sterne-Hotelbettwäsche gibt es in zwei Größen, welche möchten Sie?',
      'Sind Sie mit der Größe zufrieden oder möchten Sie tauschen?',
      'Vielen Dank für Ihre positive Rückmeldung, der Ersatz geht morgen raus.',
    ],
    nl: [
      'Het dekbed heeft vijfsterrenhotelkwaliteit. Welke maat mogen we sturen?',
      'Fijn dat u tevreden bent met de lamp. Heeft u de stekker al geprobeerd?',
    ],
    pl: [
      'Zestaw zawiera pościel jak w hotelu 5-gwiazdkowym, jaki rozmiar wysłać?',
      'Dziękujemy za pozytywną opinię. Nowy egzemplarz wyślemy jutro.',
      'Jeśli nie jest Pan zadowolony z rozmiaru, może go Pan zwrócić w Twoich zamówieniach.',
    ],
    sv: [
      'Sängkläderna är av femstjärnig hotellkvalitet; vilken storlek ska vi skicka?',
      'Tack för ditt positiva omdöme. Den nya lampan skickas imorgon.',
      'Är du inte nöjd med storleken kan du returnera den.',
    ],
    pt: ['O tecido é o mesmo usado em hotéis 5 estrelas.', 'O polo positivo fica do lado direito.'],
    tr: [
      '5 yıldızlı otel nevresimi iki boyda var, hangisini istersiniz?',
      'Olumlu yorumunuz için teşekkür ederiz. Eksik parça yarın yola çıkıyor.',
      'Bedenden memnun kalmadıysanız Siparişlerim sayfasından iade edebilirsiniz.',
    ],
  },
};
