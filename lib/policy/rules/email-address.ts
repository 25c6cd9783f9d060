import { anyOf, concept, except } from '../define/find.ts';
import { answerHere } from '../define/fix.ts';
import { type Guard, negated, withInSentence } from '../define/guard.ts';
import { firstEndingAfter, matchAt } from '../define/place.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** Where the address itself is written, that is the finding. */
const addressFollows: Guard = (match, reading) =>
  (firstEndingAfter(reading.addresses, match.start)?.start ?? Number.POSITIVE_INFINITY) < match.end + 40;

export const rule = defineRule({
  id: 'email-address',
  severity: always('block'),
  find: anyOf(
    (reading) => reading.addresses.map((span) => matchAt(reading, span)),
    except(concept('email-us'), negated(), addressFollows, withInSentence('amazon-channel')),
  ),
  fix: answerHere(),
  sources: ['amazon-api-messaging', 'feedbackfive-checklist', 'zonmaster-2021'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please email us at help@brightlamps.example.com for the manual.',
      'Our address is support@brightlamps.com.',
      'Write to support (at) brightlamps dot com.',
      'You can reach me at ＨＥＬＰ＠brightlamps.com.',
      'Kind regards\nBright Lamps\nE-mail: info@brightlamps.co.uk',
      'Send your photos to bright.lamps@gmail.com or reply here.',
    ],
    fr: [
      'Écrivez-nous à sav@lampe-claire.fr pour la notice.',
      'Envoyez vos photos à lampe.claire@gmail.com ou répondez ici.',
      'Notre adresse : contact (arobase) lampe-claire point fr',
    ],
    it: [
      'Ci scriva a info@lumiera.example.com per il manuale.',
      'Mandi le foto a lumiera (chiocciola) gmail punto com.',
      'Ci contatti via e-mail.',
    ],
    es: [
      'Escríbanos a ayuda@luzclara.example.com para recibir el manual.',
      'Mándalo a ventas arroba luzclara punto com.',
      'Nuestro correo es soporte@luzclara.es.',
    ],
    ja: ['写真は help＠brightlamps．com までお送りください。', '詳しくはメールでご連絡ください。'],
    de: [
      'Bitte schicken Sie die Fotos an service@lampenhof.example.de.',
      'Schreib uns einfach an info (at) lampen-hof punkt de.',
      'Bitte senden Sie uns eine E-Mail, dann geht es schneller.',
    ],
    nl: [
      "Mail de foto's naar support@lampenhuis.nl.",
      'U kunt ons bereiken via lampenhuis (at) gmail punt com.',
      'Stuur ons een mailtje met de tekening.',
    ],
    pl: [
      'Po instrukcję proszę napisać na pomoc@jasnelampy.example.com.',
      'Nasz adres to biuro (małpa) jasnelampy kropka pl.',
      'Zdjęcia proszę przesłać mailem.',
    ],
    sv: [
      'Mejla oss på hej@ljusgarden.example.com så skickar vi manualen.',
      'Skriv till kundtjanst (at) ljusgarden punkt se.',
      'Skicka bilderna till oss via e-post istället.',
    ],
    pt: ['Escreva para suporte@lojaexemplo.com.br.', 'Mande as fotos para o nosso e-mail.'],
    tr: [
      'Bize destek@lambaevi.com adresinden yazın.',
      'Fotoğrafları lamba.evi@gmail.com adresine gönderin.',
      'Fotoğrafı destek (at) lambaevi nokta com adresine gönderin.',
      'Bize e-posta gönderin.',
    ],
  },
  good: {
    en: [
      'The camera records 60 fps @ 1080p.',
      'The charger gives 5 V @ 2 A.',
      'Please reply to this message with a photo.',
      'You will receive an e-mail from Amazon when it ships.',
      'We do not give out our email address.',
      'The lamp stands at shelf height, at about two metres.',
    ],
    fr: ["Vous recevrez un e-mail d'Amazon dès l'expédition.", "L'adresse est-elle bien 12 rue des Lilas ?"],
    it: [
      "Riceverà un'e-mail da Amazon quando parte.",
      'Non comunichiamo il nostro indirizzo e-mail.',
      'Dal punto di vista tecnico va bene.',
    ],
    es: [
      'Responda a este mensaje con una foto, por favor.',
      'Amazon le enviará un correo cuando salga el paquete.',
      'El punto de recogida está en la oficina de Correos.',
    ],
    ja: [
      'Amazonから届くメールをご確認ください。サイズをお知らせいただけますか。',
      '当店のメールアドレスはお伝えできません。このメッセージにご返信ください。',
    ],
    de: [
      'Sie erhalten eine E-Mail von Amazon, sobald die Rücksendung gebucht ist.',
      'Der Lader liefert 5 V @ 2 A; auf den Punkt genau.',
    ],
    nl: [
      'De sensor meet 60 fps @ 1080p. Welke kabel gebruikt u?',
      'Wij mogen u niet per e-mail schrijven; antwoord op dit bericht. Welke maat wilt u?',
    ],
    pl: [
      'Zasilacz daje 5 V i 2 A, kamera nagrywa 60 kl./s @ 1080p.',
      'Otrzyma Pani e-mail od Amazon, gdy paczka wyruszy.',
      'Nie podajemy adresu e-mail, proszę odpisać tutaj.',
    ],
    sv: [
      'Kameran filmar 60 fps @ 1080p.',
      'Du får ett mejl från Amazon när paketet skickas.',
      'Svara gärna på det här meddelandet med en bild.',
      'Vi lämnar inte ut vår mejladress.',
    ],
    pt: ['Não precisa mandar e-mail, respondemos por aqui mesmo.', 'A Amazon envia o código de postagem por e-mail.'],
    tr: [
      'Kamera 60 fps @ 1080p kaydediyor.',
      'Fotoğrafı bu mesaja ekler misiniz?',
      "Kargoya verilince Amazon'dan bir e-posta alacaksınız.",
    ],
  },
};
