import { buyerWantsToReview, negativeReview, reviewNoun } from '../define/asking.ts';
import { anyOf, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { after, type Guard, negated, withInSentence } from '../define/guard.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** Feedback about the seller has softer rules than a product review, unless one is named as well. */
const aboutSellerAlone: Guard = (match, reading) =>
  withInSentence('seller-feedback')(match, reading) && !withInSentence('review', 'five-stars')(match, reading);

export const rule = defineRule({
  id: 'review-change-or-removal',
  severity: always('block'),
  find: except(
    anyOf(
      near('change', reviewNoun, { within: 6, scope: 'clause', order: 'before' }),
      near(near('change', 'opinion', { within: 8, scope: 'clause', order: 'before' }), 'public-place', { within: 8 }),
      near('review', 'change-it', { within: 12, scope: 'next-sentence', order: 'before' }),
      near(negativeReview, 'change-it', { within: 12, scope: 'next-sentence', order: 'before' }),
      near('change', 'five-stars', { within: 6, scope: 'clause', order: 'before' }),
      near(reviewNoun, 'be-changed', { within: 4, scope: 'clause', order: 'before' }),
    ),
    negated(6, 'end'),
    after('we-act', 1),
    aboutSellerAlone,
    buyerWantsToReview,
  ),
  yieldsTo: ['review-incentive'],
  fix: dropClause(),
  sources: ['amazon-customer-review-policy', 'amazon-customer-review-questions', 'zonmaster-2021'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Could you kindly update your rating now that it works?',
      'We solved the problem, so please remove your negative review.',
      'Would you consider changing your review to five stars?',
      'We hope that your feedback can be removed soon.',
      'Please take down the bad review.',
      'Please reconsider your rating.',
      'Could you take the unfair review down?',
      'Your review is out of date. Would you remove it?',
    ],
    fr: [
      'Le problème est réglé, merci de modifier votre avis.',
      'Pourriez-vous supprimer le commentaire négatif\u00a0?',
      'Nous espérons que votre avis sera retiré.',
    ],
    it: [
      'Potrebbe modificare la recensione, ora che il problema è risolto?',
      'Le chiediamo di rimuovere il commento negativo.',
      'Speriamo che la sua valutazione possa essere modificata.',
    ],
    es: [
      '¿Podría modificar su reseña ahora que está resuelto?',
      'Por favor, elimine la valoración de una estrella.',
      'Hemos visto su reseña. ¿Podría cambiarla?',
    ],
    ja: [
      '問題が解決しましたら、レビューの変更・削除をお願いいたします。',
      '低い評価を修正していただけないでしょうか。',
      '星1つのレビューを取り下げてもらえますか。',
    ],
    de: [
      'Könnten Sie Ihre Bewertung bitte noch anpassen?',
      'Wir wären dankbar, wenn Sie die negative Rezension wieder löschen würden.',
      'Bitte ändere deine 1-Stern-Bewertung, der Fehler ist ja behoben.',
    ],
    nl: [
      'Zou u uw recensie willen aanpassen nu alles is opgelost?',
      'Wilt u de negatieve beoordeling verwijderen?',
      'We zagen uw review. Kunt u deze wijzigen?',
    ],
    pl: [
      'Czy mogłaby Pani zmienić ocenę, skoro lampa już działa?',
      'Problem jest rozwiązany, więc proszę usunąć negatywną recenzję.',
      'Pana opinia jest nieaktualna. Proszę ją usunąć.',
    ],
    sv: [
      'Kan du uppdatera ditt betyg nu när den fungerar?',
      'Vi har löst problemet, kan du ta bort din negativa recension?',
      'Vi hoppas att omdömet tas bort snart.',
      'Höj gärna betyget till fem stjärnor.',
    ],
    pt: ['Agora que resolvemos, poderia alterar a sua avaliação?', 'Por favor, remova a avaliação negativa.'],
    tr: [
      'Sorun çözüldüğüne göre yorumunuzu güncelleyebilir misiniz?',
      'Lütfen olumsuz yorumu kaldırın.',
      'Yorumunuzun silinmesini rica ediyoruz.',
      'Tek yıldızı beş yıldıza çevirir misiniz?',
    ],
  },
  good: {
    en: [
      'Please update your delivery address in Your Orders.',
      'Please remove the protective film before first use.',
      'You can delete the app and install it again.',
      'Which colour may we change it to?',
      'We cannot change or remove your review, only you can.',
      'Please send back the proof with your changes after your review.',
      'We will update you after our review of the claim.',
    ],
    fr: [
      "Si vous changez d'avis, vous pouvez renvoyer l'article sous 30 jours.",
      'Merci de retirer le film de protection avant usage.',
      'Nous ne pouvons ni modifier ni supprimer votre avis.',
      'Merci de modifier votre adresse dans Vos commandes.',
    ],
    it: [
      "Aggiorni l'indirizzo di consegna nei suoi ordini.",
      'Tolga la pellicola prima del primo uso.',
      'Non possiamo modificare né cancellare la sua recensione.',
      'Quale colore vuole cambiare? Mandiamo in stampa domani.',
    ],
    es: [
      'Puede cambiar la dirección de entrega en Mis pedidos.',
      'Si la pila está gastada, cámbiela por una nueva.',
      'Nosotros no podemos modificar ni borrar reseñas.',
    ],
    ja: [
      'お届け先の住所の変更をお願いいたします。',
      '刻印の文字を修正いたしましたので、ご確認ください。',
      'レビューの削除は当店ではできません。',
    ],
    de: [
      'Bitte entfernen Sie die Schutzfolie und ändern Sie dann die Sprache.',
      'Ihre Rezension können wir weder ändern noch löschen.',
      'Die Bewertung des Schadens ändert daran nichts.',
    ],
    nl: [
      'Verwijder de beschermfolie en pas daarna de helderheid aan. Lukt het zo?',
      'U kunt het adres nog wijzigen. Wat is het juiste huisnummer?',
    ],
    pl: [
      'Proszę zmienić adres dostawy w Twoich zamówieniach.',
      'Proszę usunąć folię ochronną przed użyciem lampy.',
      'Nie możemy zmienić ani usunąć Pani recenzji.',
    ],
    sv: [
      'Uppdatera din leveransadress under Mina beställningar.',
      'Ta bort skyddsfilmen före första användning.',
      'Vi kan inte ändra eller ta bort din recension, det kan bara du.',
    ],
    pt: [
      'Você pode mudar o endereço em Seus pedidos até hoje à noite.',
      'Remova a película antes de ligar o aparelho.',
    ],
    tr: [
      'Lütfen teslimat adresinizi Siparişlerim sayfasından güncelleyin.',
      'Koruyucu filmi kaldırın ve pili değiştirin.',
      'Yorumunuzu biz değiştiremeyiz.',
    ],
  },
};
