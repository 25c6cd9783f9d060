import { reviewNoun } from '../define/asking.ts';
import { anyOf, as, concept, except, near } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { after, type Guard, negated, withInSentence } from '../define/guard.ts';
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
    nl: [
      'Trek uw A-tot-Z-claim in, dan betalen wij terug.',
      'Anders ondernemen wij juridische stappen.',
      'Dit is de laatste waarschuwing.',
    ],
    pl: [
      'Jeśli Pan nie odpowie, podejmiemy kroki prawne.',
      'Proszę najpierw wycofać roszczenie A-Z, wtedy zwrócimy pieniądze.',
      'Nasz prawnik odezwie się w sprawie Pani recenzji.',
    ],
    sv: [
      'Om du inte svarar kopplar vi in vår advokat.',
      'Dra tillbaka din A-till-Ö-anmälan innan vi återbetalar.',
      'Skicka tillbaka den idag, annars får det konsekvenser.',
      'Vi kommer att anmäla dig till Amazon.',
    ],
    pt: ['Se não encerrar a reclamação, acionaremos o nosso advogado.', 'Retire a reclamação e depois reembolsamos.'],
    tr: [
      'Cevap vermezseniz yasal yollara başvuracağız.',
      "Lütfen A'dan Z'ye garanti talebinizi geri çekin.",
      "Hesabınızı Amazon'a şikayet edeceğiz.",
    ],
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
    it: ['Può aprire un reclamo dalla A alla Z fino al 9 ottobre.', 'Abbiamo chiuso il reclamo con il corriere.'],
    nl: [
      'U kunt een A-tot-Z-claim indienen tot 90 dagen na levering. Is dat duidelijk?',
      'Trek de stekker uit het stopcontact. Gaat het lampje uit?',
    ],
    pl: [
      'Roszczenie A-Z można zgłosić do 9 grudnia.',
      'Nie musi Pan wycofywać roszczenia.',
      'Dziękujemy za wycofanie roszczenia. Jaki kolor wysłać?',
    ],
    sv: [
      'En A-till-Ö-anmälan kan göras till den 9 december.',
      'Vi har anmält skadan till transportören.',
      'Du behöver inte dra tillbaka din anmälan hos Amazon.',
      'Tack för att du drog tillbaka klagomålet. Vilken färg ska vi skicka?',
    ],
    pt: [
      'Você pode abrir uma reclamação até 90 dias depois da entrega, não antes.',
      'Devido à alta demanda, a produção atrasou até segunda.',
    ],
    tr: ["A'dan Z'ye garanti talebi 90 gün içinde açılabilir.", 'Yasal garanti süresi iki yıldır.'],
  },
};
