import { anyOf, as, buyerSpokeOf, concept, except, matchAt, near, withInSentence } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const optingOut = except(concept('opt-out'), withInSentence('amazon-account'), buyerSpokeOf('opt-out'));

export const rule = defineRule({
  id: 'opt-out-link',
  severity: always('warn'),
  find: anyOf(
    optingOut,
    near(optingOut, optingOut, { within: 12 }),
    as(
      'block',
      near(optingOut, (reading) => reading.links.map((link) => matchAt(reading, link)), {
        within: 8,
        scope: 'next-sentence',
      }),
    ),
  ),
  fix: dropSentence(),
  sources: ['amazon-communication-guidelines-2019', 'zonmaster-2021'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Reply STOP if you do not want to receive further messages.',
      'To unsubscribe, click here.',
      'You can opt out of our messages at any time.',
      'If you no longer wish to hear from us, let us know.',
      'Unsubscribe: https://brightlamps.example.com/bye',
    ],
    fr: ['Pour ne plus recevoir de messages de notre part, répondez STOP.', 'Désabonnez-vous ici.'],
    it: ['Se non vuole più ricevere messaggi, risponda CANCELLAMI.', 'Per disiscriversi ci scriva.'],
    es: ['Si quiere darse de baja, responda BAJA.', 'Para dejar de recibir estos mensajes, responda STOP.'],
    ja: ['配信停止をご希望の方はこちらからご連絡ください。', 'メールの配信停止はこのメッセージにご返信ください。'],
    de: [
      'Möchten Sie keine Nachrichten mehr, antworten Sie mit ABMELDEN.',
      'Zum Abbestellen antworten Sie mit Nein; wenn Sie keine Nachrichten mehr wünschen, genügt ein Wort.',
    ],
  },
  good: {
    en: [
      'The mail software lets your readers unsubscribe with one click.',
      'You can stop receiving such mails in your Amazon account, under message preferences.',
      'Press the stop button twice to reset it.',
      'If you do not want to receive the parcel on Friday, choose another day.',
      {
        body: 'You can opt out of seller messages under Communication Preferences.',
        context: { mode: 'reply', lastBuyerMessage: 'How do I unsubscribe from your messages?' },
      },
    ],
    fr: ['Vous ne recevrez plus que la pièce manquante.', 'Le bouton STOP est à gauche.'],
    es: ['El cable va en la parte baja del armario.', 'Puede ajustar los avisos en su cuenta de Amazon.'],
    ja: ['動画の配信が停止する件、型番をお知らせください。', 'タイマーの停止ボタンの色をお選びください。'],
    de: ['Die Rücksendung können Sie in Ihrem Konto anmelden.', 'Fehlt noch Ihr Wunschtext für die Tasse?'],
  },
};
