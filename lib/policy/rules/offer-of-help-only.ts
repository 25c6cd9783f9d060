import { clearMessage } from '../define/fix.ts';
import type { Finder } from '../define/reading.ts';
import { saysOnly } from '../define/remainder.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import type { Concept } from '../words/concepts.ts';

/** "We are here if you have questions", and nothing else. */
const helpOnly: Finder = (reading) => {
  const says = (concept: Concept) => reading.hits(concept).length > 0;
  const offers = says('help-offer') || (says('trouble') && says('write-us'));
  const whole = offers ? saysOnly(reading, { says: ['help-offer', 'trouble', 'write-us'], spare: 3 }) : undefined;
  return whole ? [whole] : [];
};

export const rule = defineRule({
  id: 'offer-of-help-only',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'none', unknown: 'info' }),
  find: helpOnly,
  fix: clearMessage(),
  wholeMessage: true,
  sources: ['zonmaster-2021', 'cloud-commerce-2020', 'seller-lawyer-2020'],
});

export const examples: Examples = {
  bad: {
    en: [
      'If you have any questions, please contact us.',
      'Hi Grace, if you have any questions or problems with your item, we are always here for you.',
      'Thank you for your order! We are happy to help if anything is wrong.',
      'Please let us know if there are any issues with your purchase.',
      'Dear customer,\n\nshould you need any help, do not hesitate to contact us.\n\nBest regards\nBright Lamps',
      'Our support team is here to help you.',
    ],
    fr: [
      'Bonjour, en cas de question nous restons à votre disposition.',
      "N'hésitez pas à nous contacter si vous rencontrez un problème.",
    ],
    it: [
      'Gentile cliente, per qualsiasi dubbio siamo a sua disposizione.',
      'Buongiorno, non esiti a contattarci in caso di problemi. Cordiali saluti',
    ],
    es: [
      'Si tiene cualquier duda, estamos a su disposición.',
      'Hola, no dude en escribirnos si surge algún problema. Un saludo',
    ],
    ja: [
      'ご不明な点がございましたら、お気軽にご連絡ください。',
      'お困りのことがございましたら、いつでもお問い合わせください。',
    ],
    de: [
      'Bei Fragen sind wir gern für Sie da.',
      'Hallo Frau Muster,\n\nfalls Sie Fragen haben, melden Sie sich einfach.\n\nIhr Team vom Lampenhof',
    ],
  },
  good: {
    en: [
      'Which size should we send? If you have any questions, please contact us.',
      'The house number is missing. Please let us know.',
      'If the hinge is loose, tighten the screw behind the door and let us know.',
      'Yes, both fit the older model. We are happy to help.',
      { body: 'If you need anything else, just reply to this message.', context: { mode: 'reply' } },
      'Please send us a photo of the damage if you have one.',
    ],
    fr: [
      "La vis longue va en haut. N'hésitez pas à nous écrire en cas de question.",
      'Quelle taille souhaitez-vous ? Nous restons à votre disposition.',
    ],
    it: [
      'Quale taglia le spediamo? Siamo a sua disposizione.',
      'Manca il numero civico. Per qualsiasi dubbio ci scriva.',
    ],
    es: [
      'Si tiene dudas sobre el paso 6, mire el dibujo: la placa entra por arriba.',
      'Falta el número del portal. No dude en escribirnos.',
    ],
    ja: [
      '番地が不足しています。ご不明な点がございましたら、このメッセージにご返信ください。',
      'どちらのサイズをご希望かご連絡ください。',
    ],
    de: [
      'Welche Größe dürfen wir senden? Bei Fragen sind wir gern für Sie da.',
      'Die Hausnummer fehlt. Melden Sie sich bei Fragen.',
    ],
  },
};
