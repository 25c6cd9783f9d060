import { clearMessage } from '../define/fix.ts';
import type { Finder } from '../define/reading.ts';
import { saysOnly } from '../define/remainder.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

/** Thanks or good wishes, and nothing else. */
const thanksOnly: Finder = (reading) => {
  const isPolite = reading.hits('thanks').length + reading.hits('courtesy').length > 0;
  const whole = isPolite ? saysOnly(reading, { says: [], spare: 2 }) : undefined;
  return whole ? [whole] : [];
};

export const rule = defineRule({
  id: 'thank-you-only',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'info', unknown: 'info' }),
  find: thanksOnly,
  fix: clearMessage(),
  wholeMessage: true,
  sources: ['zonmaster-2021', 'jungle-scout-2020', 'amazon-response-time'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Thank you for your order!',
      'Hello Ada,\n\nthank you very much for your purchase (order 123-4567890-1234567). Have a nice day!\n\nBest regards\nBright Lamps',
      'Many thanks for shopping with us.',
      'Dear customer, thanks a lot for choosing Bright Lamps. We appreciate your business.',
      'Thank you! We hope you enjoy it.',
    ],
    fr: [
      'Merci beaucoup pour votre commande !',
      "Bonjour Madame,\n\nmerci de votre confiance. Toute l'équipe vous souhaite une belle journée.\n\nCordialement\nLampe Claire",
    ],
    it: [
      'Grazie per il suo ordine!',
      'Gentile cliente, la ringraziamo di cuore per aver scelto il nostro negozio. Cordiali saluti, Lumiera',
    ],
    es: [
      '¡Muchas gracias por su compra!',
      'Hola, Ana:\n\nGracias por confiar en nuestra tienda. Que tenga un buen día.\n\nUn saludo',
    ],
    ja: [
      'この度はご注文いただき、誠にありがとうございます。',
      'この度は当店をご利用いただき、誠にありがとうございました。スタッフ一同、心より感謝申し上げます。',
    ],
    de: [
      'Vielen Dank für Ihre Bestellung!',
      'Sehr geehrte Frau Muster,\n\nherzlichen Dank für Ihren Einkauf und Ihr Vertrauen.\n\nMit freundlichen Grüßen\nIhr Team vom Lampenhof',
    ],
  },
  good: {
    en: [
      'Thank you for your order. Which size should we send?',
      'Thank you for your patience. Your replacement ships tomorrow.',
      { body: 'Thanks, your refund was issued today.', context: { mode: 'reply' } },
      'Hello Ada,\n\nthank you for your reply. The house number is missing.\n\nBest regards\nBright Lamps',
      'Thank you for your message. The engraving reads "Forever".',
      'Please confirm the address.',
    ],
    fr: [
      'Merci pour votre patience. Le remplacement part demain.',
      'Merci pour votre commande. Quelle taille souhaitez-vous ?',
    ],
    it: [
      'Grazie per il suo ordine. Quale misura le spediamo?',
      'La ringraziamo per la pazienza. Il ricambio parte domani.',
    ],
    es: ['Gracias por su mensaje. ¿Qué talla le enviamos?', 'Gracias por su paciencia. El recambio sale mañana.'],
    ja: [
      'ご注文ありがとうございます。番地が不足していますので、お知らせください。',
      'お問い合わせありがとうございます。サイズはどちらをご希望でしょうか。',
    ],
    de: [
      'Vielen Dank für Ihre Nachricht. Wir prüfen den Fall.',
      'Danke, die Rechnung liegt im Kundenkonto.',
      'Hallo Frau Muster,\n\nvielen Dank für Ihre Geduld. Die Hausnummer fehlt.\n\nViele Grüße\nLampenhof',
    ],
  },
};
