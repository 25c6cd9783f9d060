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
    nl: [
      'Hartelijk dank voor uw bestelling!',
      'Beste klant,\nbedankt voor uw aankoop en uw vertrouwen.\nMet vriendelijke groet,\nFemke',
    ],
    pl: [
      'Dziękujemy za zakup!',
      'Szanowna Pani,\n\nserdecznie dziękujemy za zamówienie i zaufanie. Życzymy miłego dnia.\n\nZ poważaniem\nZespół Jasnych Lamp',
    ],
    sv: [
      'Tack för din beställning!',
      'Hej Elin,\n\nstort tack för ditt köp (order 203-4567890-1234567). Ha en fin dag!\n\nVänliga hälsningar\nLjusgården',
      'Varmt tack för att du handlade hos oss.',
    ],
    pt: ['Olá, Ana! Muito obrigada pela sua compra. Um abraço, equipe Lua', 'Agradecemos a sua preferência.'],
    tr: [
      'Siparişiniz için teşekkür ederiz!',
      'Merhaba Ayşe Hanım,\n\nmağazamızdan alışveriş yaptığınız için çok teşekkür ederiz. Güle güle kullanın!\n\nSaygılarımızla\nLamba Evi',
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
    nl: [
      'Bedankt voor uw bericht. De garantie dekt ook de motor, zegt de fabrikant.',
      'Dank voor uw geduld. De schroeven zijn vandaag opnieuw vertrokken, excuses.',
    ],
    pl: [
      'Dziękujemy za zamówienie. Jaki rozmiar wysłać?',
      'Dziękujemy za cierpliwość. Nową sztukę wyślemy jutro.',
      'Dziękujemy za wiadomość. Sprawdzimy to i odpiszemy.',
    ],
    sv: [
      'Tack för din beställning. Vilken storlek ska vi skicka?',
      'Tack för ditt tålamod. En ny lampa skickas imorgon.',
      'Tack för ditt meddelande. Graveringen lyder "För alltid".',
    ],
    pt: [
      'Obrigado pela resposta! Gravamos então "Para o melhor pai" no verso.',
      'Agradecemos a paciência: o laudo saiu e o defeito é de fábrica.',
    ],
    tr: [
      'Siparişiniz için teşekkür ederiz. Hangi bedeni gönderelim?',
      'Sabrınız için teşekkürler. Yeni ürün yarın yola çıkıyor.',
      'Mesajınız için teşekkür ederiz. Kazınacak metin "Sonsuza dek".',
    ],
  },
};
