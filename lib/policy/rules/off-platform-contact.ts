import { anyOf, concept, except, near, standingAlone } from '../define/find.ts';
import { answerHere } from '../define/fix.ts';
import { before, type Guard, negated, withInSentence } from '../define/guard.ts';
import { sameSentence } from '../define/place.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** LINE is a chat where it stands out in capitals or in Japanese; a line is not, nor is "LINE 2". */
const namesInCapitals: Finder = (reading) => {
  const { tokens, text } = reading;
  const typed = (token: number) => {
    const span = reading.toSource({ start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 });
    return reading.source.slice(span.start, span.end);
  };
  const isShouted = (token: number) => /[^\d\W]/.test(typed(token)) && typed(token) === typed(token).toUpperCase();
  return concept('platform-in-capitals')(reading).filter(({ start, end, first, last }) => {
    if (unspaced.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1))) return true;
    return isShouted(first) && !isShouted(first - 1) && !isShouted(last + 1) && !/^\d/.test(typed(last + 1));
  });
};

/** "On WhatsApp": another channel by its name. */
const onPlatform = except(
  near('channel', except(anyOf(concept('platform'), namesInCapitals), before('accessory')), {
    within: 3,
    scope: 'clause',
    order: 'before',
  }),
  negated(),
);
/** The sentence asks to meet elsewhere, whatever else it says. */
export const namesPlatform: Guard = (match, reading) =>
  onPlatform(reading).some((hit) => sameSentence(reading, hit, match));

export const rule = defineRule({
  id: 'off-platform-contact',
  severity: always('block'),
  find: anyOf(
    except(
      anyOf(concept('off-platform'), near('off-platform', 'off-platform', { within: 3 })),
      withInSentence('amazon-channel', 'phone-exception'),
      negated(),
    ),
    standingAlone(onPlatform),
  ),
  yieldsTo: ['phone-number', 'email-address', 'external-link', 'marketing-promotion', 'off-platform-payment-or-sale'],
  fix: answerHere(),
  sources: ['amazon-code-of-conduct', 'amazon-prohibited-activities'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please message us on WhatsApp for the photos.',
      'You can also reach us via Telegram.',
      'All manuals are on our website.',
      'Our live chat is open until six.',
      'Scan the QR code in the box to talk to us.',
      'Please contact us directly, outside of Amazon.',
      'Add me on WeChat.',
      'Add us on LINE, please.',
      'Please message us on Signal.',
    ],
    fr: [
      'Envoyez-nous les photos sur WhatsApp.',
      'La réponse est sur notre site internet.',
      'Appelez-nous si vous avez des questions.',
    ],
    it: [
      'Mi scriva su WhatsApp per le foto.',
      'Trova i manuali sul nostro sito.',
      'Ci telefoni pure, rispondiamo subito.',
      'Ci contatti direttamente, fuori da Amazon.',
    ],
    es: [
      'Escríbanos por WhatsApp para las fotos.',
      'Los manuales están en nuestra página web.',
      'Mándame un mensaje directo, por favor.',
    ],
    ja: [
      'LINEの公式アカウントからご連絡ください。',
      'LINEで写真をお送りください。',
      'インスタグラムのDMでお問い合わせください。',
      '当店のホームページから直接お申し込みください。',
      'お電話でご連絡ください。',
    ],
    de: [
      'Schreiben Sie uns lieber per WhatsApp.',
      'Du findest uns auch auf Instagram, schreib uns über Telegram.',
      'Alle Anleitungen finden Sie auf unserer Webseite.',
      'Bitte wenden Sie sich direkt an uns, außerhalb von Amazon.',
      'Rufen Sie uns gern an.',
    ],
    nl: [
      'Stuur ons een appje, dat gaat sneller.',
      'Neem contact met ons op via WhatsApp.',
      'Meer uitleg vindt u op onze website.',
    ],
    pl: [
      'Proszę napisać do nas na WhatsAppie.',
      'Wszystkie instrukcje są na naszej stronie internetowej.',
      'Proszę zeskanować kod QR i pogadać z nami na czacie.',
    ],
    sv: [
      'Skriv till oss på WhatsApp så skickar vi bilderna.',
      'Alla manualer finns på vår hemsida.',
      'Kontakta oss direkt utanför Amazon.',
      'Ring oss gärna så går vi igenom det.',
    ],
    pt: ['Chame a gente no WhatsApp.', 'Fale conosco pelo nosso site.'],
    tr: [
      "WhatsApp'tan bize yazın.",
      'Instagram hesabımıza mesaj atabilirsiniz.',
      'Kılavuzu web sitemizde bulabilirsiniz.',
      'Kutudaki karekodu okutarak bize ulaşın.',
      'Bizi telefonla arayın.',
    ],
  },
  good: {
    en: [
      'Your WhatsApp phone case ships tomorrow.',
      'The Instagram ring light comes with a stand.',
      'Please contact us directly through Amazon messages.',
      'Please do not contact us via WhatsApp; answer here.',
      'The line on the print will be black.',
      'The name goes on LINE 2 of the print.',
      'WE PRINT IT ON LINE AS YOU ASKED.',
      'The status lamp is the signal that it charges.',
    ],
    fr: [
      'Ne nous contactez pas par WhatsApp, répondez ici.',
      'La coque avec le motif WhatsApp part demain.',
      "Contactez-nous directement par la messagerie d'Amazon.",
    ],
    it: [
      'La cover con il logo WhatsApp parte domani.',
      'Non ci contatti via WhatsApp; risponda qui.',
      'Può contattarci tramite i messaggi di Amazon.',
    ],
    es: [
      'La funda de WhatsApp sale mañana.',
      'Por favor, no nos escriba por WhatsApp; conteste aquí.',
      'Contacte con nosotros por los mensajes de Amazon.',
    ],
    ja: [
      'LINEのキャラクターのケースは赤と青のどちらがよろしいでしょうか。',
      '製造ラインの都合で、発送が10月9日になります。',
      'LINEやお電話での対応は行っておりません。このメッセージにご返信ください。',
      'インスタントコーヒーの味をお選びください。',
    ],
    de: [
      'Die Handyhülle mit dem WhatsApp-Motiv passt auf das Modell A54.',
      'Bitte schreiben Sie uns nicht per WhatsApp, sondern hier.',
      'Den QR-Code für die Rücksendung zeigt Amazon in Ihrem Konto.',
      'Bitte melden Sie die Rücksendung direkt über Amazon an.',
    ],
    nl: [
      'Het WhatsApp-hoesje is er in groen en blauw. Welke kleur wilt u?',
      'Neem voor de terugbetaling via Mijn bestellingen contact op met Amazon. Lukt dat?',
    ],
    pl: [
      'Etui z logo WhatsApp wyślemy jutro.',
      'Proszę napisać do nas bezpośrednio przez wiadomości Amazon.',
      'Prosimy nie pisać przez WhatsApp, tylko odpisać tutaj.',
      'Kod QR do zwrotu proszę pokazać w punkcie nadania.',
    ],
    sv: [
      'WhatsApp-skalet skickas i morgon.',
      'Kontakta oss direkt via Amazons meddelandetjänst.',
      'Kontakta oss inte via WhatsApp; svara här.',
      'QR-koden för returen hittar du i Amazon-appen.',
    ],
    pt: [
      'Não usamos WhatsApp, respondemos aqui no mesmo dia.',
      'O relógio mostra notificações do WhatsApp e do Instagram.',
    ],
    tr: [
      'WhatsApp baskılı telefon kılıfı siyah mı olsun?',
      'WhatsApp üzerinden yazışamıyoruz, lütfen bu mesajı yanıtlayın.',
      'Bize Amazon mesajları üzerinden ulaşabilirsiniz.',
      'Sinyal lambası yanıyorsa cihaz şarj oluyordur.',
    ],
  },
};
