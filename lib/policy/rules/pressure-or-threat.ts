import { reviewNoun } from '../define/asking.ts';
import { after, anyOf, as, concept, except, type Guard, near, negated, withInSentence } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** "You need not withdraw it", but not "if you do not withdraw it". */
const notAsked: Guard = (match, reading) => negated()(match, reading) && !after('subordinator', 5)(match, reading);

/** "You can withdraw it", "if you want to": the buyer is free. */
const isChoice: Guard = (match, reading) => after('option', 3)(match, reading) && !negated()(match, reading);

const pressing = anyOf(
  except(concept('threat'), negated(3)),
  except(
    near('give-up', 'claim', { within: 4, scope: 'clause', order: 'before' }),
    notAsked,
    after('we-act', 2),
    withInSentence('thanks'),
    isChoice,
  ),
);

export const rule = defineRule({
  id: 'pressure-or-threat',
  severity: always('warn'),
  find: anyOf(
    pressing,
    as('block', near(pressing, anyOf(reviewNoun, concept('seller-feedback')), { within: 20, scope: 'next-sentence' })),
  ),
  fix: dropSentence(),
  sources: ['amazon-seller-feedback', 'message-centre-guide'],
});

export const examples: Examples = {
  bad: {
    en: [
      'If you do not answer, we will take legal action.',
      'Send it back today or else.',
      'Please withdraw your A-to-z claim before we refund you.',
      'We will report your account to Amazon for abuse.',
      'You must close the claim today.',
      'If you do not close the claim, there will be no refund.',
      'Our lawyer will contact you about your review.',
    ],
    fr: ["Retirez votre réclamation A à Z aujourd'hui.", 'Sans réponse, nous transmettrons à notre avocat.'],
    it: ['Se non chiude il reclamo non le daremo nessun rimborso.', 'Passeremo la pratica al nostro avvocato.'],
    es: ['Retire la reclamación de la A a la Z.', 'Pasaremos el asunto a nuestros abogados.'],
    ja: ['ご返送がない場合は法的措置を取ります。', 'マーケットプレイス保証の申請を取り下げてください。'],
    de: ['Ziehen Sie Ihren A-bis-Z-Antrag zurück.', 'Unser Anwalt ist bereits eingeschaltet.'],
  },
  good: {
    en: [
      'An A-to-z claim can be filed until 9 December.',
      'We have closed the claim with the carrier.',
      'Thank you for withdrawing the claim. Which colour should we send?',
      'You need not withdraw your claim.',
      'If you want to withdraw your claim you find the button in Your Orders.',
      'We will report the damage to the carrier today.',
      'This legal notice has to come with the charger.',
    ],
    fr: ['Votre réclamation chez le transporteur est ouverte.', "L'huile d'avocat est pressée à froid."],
    ja: [
      'マーケットプレイス保証の申請方法はAmazonにお尋ねください。',
      '返品の申請はAmazonの注文履歴からお願いいたします。',
    ],
    de: ['Wir prüfen Ihren A-bis-Z-Antrag.', 'Bitte ziehen Sie den Stecker und warten Sie eine Minute.'],
    es: [
      'Puede abrir una reclamación de la A a la Z hasta el 9 de octubre.',
      'Hemos abierto una reclamación con la agencia.',
    ],
  },
};
