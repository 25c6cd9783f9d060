import { anyOf, as, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { after, negated } from '../define/guard.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

const asking = except(
  anyOf(
    near('change', 'seller-feedback', { within: 8, order: 'before' }),
    near('seller-feedback', 'be-changed', { within: 10, order: 'before' }),
    near('seller-feedback', 'change-it', { within: 14, scope: 'next-sentence', order: 'before' }),
  ),
  negated(),
  after('we-act', 1),
);

export const rule = defineRule({
  id: 'feedback-change-or-removal',
  severity: bySituation({ critical: 'block', proactive: 'warn', reply: 'warn', unknown: 'warn' }),
  find: anyOf(
    asking,
    as('block', near(asking, ['plea', 'threat', 'reminder'], { within: 20, scope: 'next-sentence' })),
  ),
  yieldsTo: ['review-incentive', 'review-change-or-removal'],
  fix: dropClause(),
  sources: ['amazon-seller-feedback', 'amazon-api-messaging', 'feedbackfive-checklist'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Now that the parcel has arrived, would you consider removing your seller feedback?',
      'Since the matter is settled, you can update the seller feedback that you left.',
      'Please change your seller rating; our business depends on it.',
      'We hope that your seller feedback can be removed.',
      'Your seller feedback is unfair. Remove it by tomorrow, or else we will report you.',
      'Could you take the seller feedback down?',
    ],
    fr: [
      "Le litige est réglé, vous pouvez modifier l'évaluation du vendeur.",
      'Merci de retirer votre évaluation vendeur.',
    ],
    it: [
      'Ora che il pacco è arrivato, può aggiornare il feedback lasciato al venditore.',
      'Le chiediamo di rimuovere il feedback del venditore.',
    ],
    es: [
      'Si le parece bien, puede actualizar su comentario sobre el vendedor.',
      'Puede retirar los comentarios del vendedor.',
    ],
    ja: ['出品者へのフィードバックを更新していただけますか。', '出品者評価の削除をご検討ください。'],
    de: [
      'Wenn Sie möchten, können Sie Ihr Verkäufer-Feedback jetzt aktualisieren.',
      'Sie können die Verkäuferbewertung in Ihrem Konto entfernen.',
    ],
    nl: ['Zou u uw verkopersfeedback willen verwijderen?', 'Kunt u de feedback over ons als verkoper aanpassen?'],
    pl: ['Skoro paczka dotarła, czy mógłby Pan usunąć komentarz o sprzedawcy?', 'Prosimy o zmianę oceny sprzedawcy.'],
    sv: [
      'Nu när allt är löst kan du, om du vill, uppdatera säljaromdömet.',
      'Kan du tänka dig att ta bort din säljarfeedback?',
      'Ändra ditt omdöme om säljaren; vår verksamhet hänger på det.',
    ],
    pt: ['Poderia remover o feedback do vendedor?', 'Pedimos que altere o feedback que deixou sobre a nossa loja.'],
    tr: ['Satıcı geri bildiriminizi güncelleyebilirsiniz.', 'Satıcı değerlendirmenizi kaldırmanızı rica ederiz.'],
  },
  good: {
    en: [
      'Thank you for your seller feedback, we have changed our packing. Your new lamp ships tomorrow; is the address still right?',
      'We cannot change or remove seller feedback.',
      'Amazon removed the seller feedback because it was about the carrier.',
      'Please update the app and remove the battery.',
      'Your feedback on the proof is welcome; we will change the font.',
      'You asked about feedback from the warehouse. We will update you tomorrow.',
    ],
    fr: ['Nous ne pouvons pas retirer une évaluation du vendeur.', 'Merci de retirer les piles avant le retour.'],
    es: ['Puede actualizar su dirección en Mis pedidos.', 'No podemos cambiar los comentarios del vendedor.'],
    ja: [
      'デザイン案へのフィードバックを反映し、文字を修正いたしました。ご確認ください。',
      '出品者情報の更新が必要ですので、少々お待ちください。',
    ],
    de: ['Ihr Feedback geben wir an die Technik weiter.', 'Bitte aktualisieren Sie die Lieferadresse.'],
    it: [
      'Non possiamo modificare né rimuovere il feedback del venditore.',
      'Può aggiornare l’indirizzo di consegna nei suoi ordini.',
    ],
    nl: [
      'Wij hebben uw feedback over de verpakking doorgegeven. Welke doos was kapot?',
      'Wilt u de kleur nog veranderen? Dan passen wij de bestelling aan.',
    ],
    pl: [
      'Dziękujemy za opinię o sprzedawcy, zmieniliśmy sposób pakowania.',
      'Nie możemy zmienić ani usunąć komentarza o sprzedawcy.',
    ],
    sv: [
      'Tack för din säljarfeedback, vi har ändrat vår packning. Vilken storlek ska vi skicka?',
      'Vi kan inte ändra eller ta bort säljaromdömen.',
      'Uppdatera appen och ta bort batteriet.',
    ],
    pt: ['Corrigimos o endereço do seu pedido.', 'Vamos trocar o vendedor responsável pelo seu caso.'],
    tr: [
      'Satıcı geri bildirimini biz kaldıramayız.',
      'Geri bildiriminizi depomuza ilettik, paketlemeyi değiştiriyoruz.',
    ],
  },
};
