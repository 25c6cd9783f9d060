import { negativeReview, reviewNoun } from '../define/asking.ts';
import { anyOf, concept, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { after, negated } from '../define/guard.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const leaving = (what: Finder) =>
  except(near('give', what, { within: 5, scope: 'clause', order: 'before' }), after('we-act', 1));
const before = (what: Finder) =>
  except(near('before-doing', leaving(what), { within: 2, scope: 'clause', order: 'before' }), negated(0));

/** "Do not leave a bad review." */
const denied = (what: Finder) =>
  except(near('negation', leaving(what), { within: 3, scope: 'clause', order: 'before' }), after('we-act', 1));

export const rule = defineRule({
  id: 'review-diversion',
  severity: always('block'),
  find: anyOf(
    before(except(reviewNoun, (match, reading) => reading.hitsFrom('feedback', match.first, match.last).length > 0)),
    before(negativeReview),
    near('before-doing', 'review-this', { within: 1, scope: 'clause', order: 'before' }),
    except(near('before-doing', negativeReview, { within: 3, scope: 'clause', order: 'before' }), negated(0)),
    near(before(reviewNoun), concept('contact-first'), { within: 20 }),
    near(denied(reviewNoun), concept('contact-first'), { within: 14 }),
    near('contact-first', near('negation', reviewNoun, { within: 3, scope: 'clause', order: 'ahead' }), { within: 8 }),
    denied(negativeReview),
    near('contact-first', negativeReview, { within: 8, scope: 'next-sentence' }),
  ),
  yieldsTo: ['review-incentive', 'review-change-or-removal', 'review-positive-only'],
  fix: dropClause(),
  sources: ['amazon-customer-review-policy', 'edesk-2025'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please contact us first before you leave a negative review.',
      'If you are not happy, talk to us instead of writing a bad review.',
      'Give us the chance to put it right before posting feedback.',
      'Rather than leave a low rating, just write to us here.',
      'Please do not leave a bad review, we will solve it.',
      'Before you write a review, let us know what is wrong.',
    ],
    fr: [
      'Avant de laisser un avis négatif, contactez-nous.',
      "Plutôt que d'écrire un commentaire négatif, répondez à ce message.",
    ],
    it: [
      'Prima di lasciare una recensione negativa, ci contatti.',
      'Ci scriva invece di pubblicare una recensione negativa.',
    ],
    es: [
      'Escríbanos antes de dejar una reseña negativa.',
      'Contacte con nosotros en lugar de poner una mala valoración.',
    ],
    ja: ['低評価をつける前に、まずは当店までご連絡ください。', '悪いレビューを投稿される前に、ご連絡をお願いします。'],
    de: [
      'Bevor Sie eine schlechte Bewertung abgeben, schreiben Sie bitte zuerst uns.',
      'Bevor du eine negative Rezension schreibst, melde dich bei uns.',
    ],
    nl: [
      'Neem eerst contact met ons op voordat u een negatieve recensie schrijft.',
      'Stuur een bericht in plaats van een slechte review achter te laten.',
    ],
    pl: [
      'Zanim wystawi Pan negatywną opinię, proszę o kontakt z nami.',
      'Zamiast pisać złą recenzję, proszę napisać do nas.',
      'Prosimy nie wystawiać negatywnych opinii, rozwiążemy każdy problem.',
    ],
    sv: [
      'Kontakta oss först innan du lämnar en negativ recension.',
      'Är du inte nöjd, prata med oss i stället för att skriva ett dåligt omdöme.',
      'Lämna inte ett lågt betyg, vi löser det.',
    ],
    pt: [
      'Antes de deixar uma avaliação negativa, fale conosco.',
      'Em vez de publicar um comentário ruim, entre em contato com a gente.',
    ],
    tr: ['Olumsuz yorum yapmadan önce lütfen bize ulaşın.', 'Kötü puan vermek yerine bizimle iletişime geçin.'],
  },
  good: {
    en: [
      { body: 'Please contact us if anything is wrong with the lamp.', context: { mode: 'reply' } },
      'Please charge the battery before you use it.',
      'Before giving you an answer we have to ask the warehouse for feedback.',
      'Please tell us the size before we send the proof for your review.',
      'You wrote that the bowl was bad. Instead of a repair we can send a new one.',
      'Thank you for your review. We are sorry that the handle broke.',
    ],
    fr: [
      "La notice est dans le carton. Avant d'utiliser la lampe, contactez-nous en cas de doute.",
      "La vis qui manque part ce matin. Dites-nous s'il en faut une autre.",
    ],
    it: [
      'Prima di incidere il nome, ci conferma come si scrive?',
      'Il ricambio parte lunedì. Ci contatti pure se qualcosa non va con la lampada.',
    ],
    es: [
      'Si algo no está bien en la vista previa del grabado, escríbanos por aquí.',
      'Antes de devolver el artículo, mándenos una foto del daño.',
      'Escríbanos la talla que necesita.',
    ],
    ja: ['ご返送の前に、こちらのメッセージで型番をお知らせください。', '洗濯される前に、タグの表示をご確認ください。'],
    de: [
      'Welche Größe dürfen wir senden? Falls etwas nicht passt, schreiben Sie uns bitte hier.',
      'Bevor wir den Schaden bewerten, benötigen wir ein Foto.',
    ],
    nl: [
      'Is er iets kapot, stuur dan een foto. Welk deel is beschadigd?',
      'Voordat u de lamp terugstuurt: brandt het rode lampje nog?',
    ],
    pl: [
      'Przed użyciem proszę naładować baterię. Czy dioda świeci?',
      'Zamiast naprawy możemy wysłać nową misę. Co Pan woli?',
      'Dziękujemy za recenzję. Przykro nam, że uchwyt pękł.',
    ],
    sv: [
      { body: 'Kontakta oss om något är fel med lampan.', context: { mode: 'reply' } },
      'Ladda batteriet innan du använder den.',
      'Du skrev att skålen var dålig. I stället för en lagning kan vi skicka en ny.',
      'Tack för din recension. Vi beklagar att handtaget gick sönder.',
    ],
    pt: ['Antes de devolver o aparelho, retire as pilhas.', 'Se algo chegou quebrado, mande uma foto por aqui.'],
    tr: [
      { body: 'Üründe bir sorun varsa lütfen bize yazın.', context: { mode: 'reply' } },
      'Basmadan önce hangi rengi istediğinizi yazar mısınız?',
      'İade etmeden önce hasarın bir fotoğrafını gönderir misiniz?',
    ],
  },
};
