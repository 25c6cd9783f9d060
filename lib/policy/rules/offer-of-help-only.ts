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
    nl: [
      'Mocht u nog vragen hebben, neem dan gerust contact met ons op.',
      'Bij problemen staan wij altijd voor u klaar.',
    ],
    pl: [
      'W razie pytań prosimy o kontakt.',
      'Dzień dobry Pani Anno,\n\njeśli pojawią się jakiekolwiek problemy, jesteśmy do dyspozycji.\n\nPozdrawiamy\nJasne Lampy',
    ],
    sv: [
      'Om du har några frågor, kontakta oss gärna.',
      'Hej Elin, tveka inte att höra av dig om något är fel med din produkt.',
      'Tack för din beställning! Vi finns här om du behöver hjälp.',
    ],
    pt: [
      { body: 'Olá! Se tiver qualquer dúvida, estamos à disposição.', context: { mode: 'proactive' } },
      { body: 'Caso precise de ajuda, entre em contato conosco.', context: { mode: 'proactive' } },
    ],
    tr: [
      'Herhangi bir sorunuz olursa bize yazabilirsiniz.',
      'Merhaba, siparişinizle ilgili bir sorun yaşarsanız her zaman yanınızdayız.',
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
    nl: [
      'De kabel is 2 meter lang en grijs, excuses voor de fout. Bij vragen horen wij het graag.',
      'Het huisnummer ontbreekt in uw adres. Laat het ons weten.',
    ],
    pl: [
      'Jaki rozmiar mamy wysłać? W razie pytań prosimy o kontakt.',
      'Brakuje numeru domu. Proszę dać nam znać.',
      { body: 'Gdyby Pan jeszcze czegoś potrzebował, proszę odpisać.', context: { mode: 'reply' } },
    ],
    sv: [
      'Vilken storlek ska vi skicka? Kontakta oss om du har frågor.',
      'Om gångjärnet är löst, dra åt skruven bakom dörren och hör av dig.',
      { body: 'Behöver du något mer är det bara att svara här.', context: { mode: 'reply' } },
    ],
    pt: [
      'A tampa quebrada será trocada amanhã. Qualquer dúvida, estamos à disposição.',
      'Falta o CEP no seu endereço. Pode informar?',
    ],
    tr: [
      'Hangi bedeni gönderelim? Sorunuz olursa bize yazın.',
      { body: 'Başka bir sorunuz olursa bu mesajı yanıtlamanız yeterli.', context: { mode: 'reply' } },
      'Evet, ikisi de eski modele uyuyor. Yardımcı olmaktan memnuniyet duyarız.',
    ],
  },
};
