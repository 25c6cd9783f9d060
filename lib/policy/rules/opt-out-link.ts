import { anyOf, as, concept, except, near } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { buyerSpokeOf, withInSentence } from '../define/guard.ts';
import { matchAt } from '../define/place.ts';
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
    nl: [
      'Welke kleur wilt u? Wilt u geen berichten meer ontvangen, antwoord dan met STOP.',
      'Het huisnummer ontbreekt. U kunt zich hier afmelden: https://www.lampenhuis.nl/uit.',
    ],
    pl: [
      'Aby wypisać się z wiadomości, proszę kliknąć tutaj.',
      'Jeśli nie chce Pan otrzymywać od nas wiadomości, proszę odpisać STOP.',
    ],
    sv: [
      'Svara STOPP om du inte vill ha fler meddelanden.',
      'Avregistrera dig här.',
      'Säg till om du vill slippa våra utskick.',
    ],
    pt: [
      'Se não deseja mais receber nossas mensagens, responda SAIR.',
      'Para se descadastrar da nossa lista, responda PARAR.',
    ],
    tr: ['Mesaj almak istemiyorsanız DUR yazın.', 'Abonelikten çıkmak için tıklayın.'],
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
    it: ['Può gestire gli avvisi nel suo account Amazon.', 'Per annullare il timer prema due volte il tasto STOP.'],
    nl: [
      'De lamp is niet meer nodig? Dan kunt u hem terugsturen.',
      'U kunt de berichtvoorkeuren in uw Amazon-account wijzigen. Lukt dat?',
    ],
    pl: [
      'Takie wiadomości wyłączy Pani w preferencjach komunikacji na koncie Amazon.',
      'Jeśli nie chce Pan otrzymać paczki w piątek, proszę wybrać inny dzień.',
    ],
    sv: [
      'Du kan stänga av sådana mejl i ditt Amazonkonto.',
      'Tryck två gånger på stoppknappen för att nollställa den.',
      'Vill du inte ha paketet på fredag, välj en annan dag.',
    ],
    pt: [
      'Você pode mudar as preferências de comunicação na sua conta da Amazon.',
      'O aparelho parou de receber sinal; qual cabo está ligado?',
    ],
    tr: [
      'Mesaj tercihlerini Amazon hesabınızdan, iletişim tercihleri bölümünden değiştirebilirsiniz.',
      'Sıfırlamak için durdurma düğmesine iki kez basın.',
    ],
  },
};
