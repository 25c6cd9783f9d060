import { leftToSeller } from '../define/fix.ts';
import type { Finder, Hit, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import type { Concept } from '../words/concepts.ts';

/** What may well come together in one message is one purpose here. */
const purposes: readonly (readonly Concept[])[] = [
  ['customisation', 'missing-detail', 'address-problem', 'delivery-appointment', 'problem'],
  ['returning', 'warranty'],
  ['invoice'],
  ['access-key'],
];

/** "By the way": one purpose before it, and another behind it. */
const secondPurpose: Finder = (reading) => {
  const aside = reading.hits('aside').find((hit) => opensSentence(hit, reading));
  if (!aside) return [];
  const turn = reading.tokens.sentence[aside.first] ?? 0;
  const where = purposes.map((concepts) => concepts.flatMap((name) => [...reading.sentencesWith(name)]));
  const only = (isThere: (sentence: number) => boolean) =>
    where.filter((sentences) => sentences.length > 0 && sentences.every(isThere)).length;
  const isTwo = only((sentence) => sentence < turn) === 1 && only((sentence) => sentence >= turn) === 1;
  return isTwo ? [aside] : [];
};

const opensSentence = ({ first }: Hit, { tokens }: Reading) =>
  first > 0 && tokens.sentence[first - 1] !== tokens.sentence[first];

/** What each would be a message of its own, where they are counted. */
const matters: readonly Concept[] = [
  'customisation',
  'delivery-appointment',
  'returning',
  'invoice',
  'warranty',
  'access-key',
];
const numbered = /(?:^|\s)1[.)][\s\S]{1,300}?\s2[.)]/;

/** "Three things: …" and "1) … 2) …", with as many matters. */
const counted: Finder = (reading) => {
  const spoken = matters.filter((name) => reading.hits(name).length > 0);
  if (spoken.length < 2) return [];
  const [first] = reading.hits('enumeration');
  if (first) return [first];
  return numbered.test(reading.own) ? reading.hits(spoken[1] ?? 'invoice').slice(0, 1) : [];
};

const several: Finder = (reading) => {
  const turn = secondPurpose(reading);
  return turn.length > 0 ? turn : counted(reading);
};

export const rule = defineRule({
  id: 'several-purposes',
  severity: bySituation({ critical: 'info', proactive: 'info', reply: 'none', unknown: 'info' }),
  find: several,
  fix: leftToSeller,
  sources: ['amazon-messaging-faq'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Two things about your order: which initials should we engrave, and which day suits you for the delivery?',
      'Please confirm the engraving text. By the way, your invoice is attached.',
      'The house number is missing. Also, your activation code is below.',
      'Which day suits you for delivery? On another note, your return request is still open.',
      'Your VAT invoice is attached. One more thing: which size should we send?',
      'The licence key is K7. In addition, we need to confirm the delivery address.',
    ],
    fr: [
      'Il manque le numéro de rue. Par ailleurs, votre facture est dans votre compte.',
      'Merci de confirmer la gravure. Au fait, votre demande de retour est ouverte.',
    ],
    ja: [
      '番地が不足しています。\nちなみに、請求書は来週お送りします。',
      '刻印内容をご確認ください。ところで、返品のラベルは届きましたでしょうか。',
    ],
    de: [
      'Bitte bestätigen Sie den Gravurtext. Übrigens liegt die Rechnung im Konto.',
      'Die Hausnummer fehlt. Außerdem lautet Ihr Freischaltcode K7.',
    ],
    es: [
      'Falta el número de la calle. Por cierto, su factura está en Mis pedidos.',
      'Confirme el texto del grabado. Por otro lado, la clave de activación es K7.',
    ],
    it: [
      'Nel suo indirizzo manca il numero civico. A proposito, la fattura è nel suo account.',
      'Ci confermi il testo da incidere. Inoltre, il suo reso è ancora aperto.',
    ],
    nl: [
      'Bevestig de tekst voor de gravure. Trouwens, uw factuur staat in uw account.',
      'Het huisnummer ontbreekt. Daarnaast is uw licentiecode K7-22.',
    ],
    pl: [
      'Proszę potwierdzić tekst graweru. Przy okazji: faktura jest na koncie.',
      'W adresie brakuje numeru domu. Dodatkowo przesyłam kod aktywacyjny: K7.',
    ],
    sv: [
      'Bekräfta gärna gravyrtexten. Förresten, din faktura är klar.',
      'Husnumret saknas i din adress. Dessutom kommer din aktiveringskod här.',
    ],
    pt: [
      'Confirme o texto da gravação, por favor. Aliás, a sua nota fiscal já está disponível.',
      'Qual dia fica melhor para a entrega? Outra coisa: a sua devolução continua em aberto.',
    ],
    tr: [
      'Kazınacak metni onaylar mısınız? Bu arada faturanız ektedir.',
      'Kapı numarası eksik. Ayrıca aktivasyon kodunuz aşağıda.',
    ],
  },
  good: {
    en: [
      'Please confirm the engraving text. By the way, we need to know the colour.',
      'The lamp was damaged. Also, which size should we send instead?',
      'Your invoice is attached. In addition we put a copy in the parcel.',
      'Your return label is attached. Also, the warranty covers the motor.',
      'Which day suits you for delivery? Also, is there a lift?',
    ],
    fr: [
      'Par ailleurs, quelle taille souhaitez-vous ?',
      'Il manque le numéro de rue. Par ailleurs, quelle couleur souhaitez-vous ?',
    ],
    ja: [
      'ところで、刻印の文字はこのままでよろしいでしょうか。',
      '番地が不足しています。ちなみに、部屋番号もお知らせください。',
    ],
    de: [
      'Die Lampe ist beschädigt. Welche Größe dürfen wir senden?',
      'Ihre Rechnung ist da. Außerdem liegt eine Kopie im Karton.',
    ],
    es: [
      '¿Qué texto grabamos? Por cierto, falta el color.',
      'Su factura está lista. Por cierto, la copia va en la caja.',
    ],
    it: [
      'Ci confermi il testo da incidere. A proposito, quale colore desidera?',
      'La fattura è pronta. Inoltre ne mettiamo una copia nel pacco.',
    ],
    nl: [
      'Klopt de tekst voor de gravure? Trouwens, welke kleur wilt u?',
      'De lamp is kapot. Daarnaast hebben we de maat nodig.',
    ],
    pl: [
      'Proszę potwierdzić tekst graweru. Przy okazji: jaki kolor wybrać?',
      'Lampa jest uszkodzona. Poza tym brakuje rozmiaru, jaki wysłać?',
    ],
    sv: [
      'Bekräfta gärna gravyrtexten. Förresten, vi behöver veta färgen.',
      'Lampan är skadad. Dessutom, vilken storlek ska vi skicka istället?',
    ],
    pt: [
      'Confirme o texto da gravação. Aliás, precisamos saber a cor.',
      'A peça chegou quebrada. Além disso, qual tamanho enviamos no lugar?',
    ],
    tr: [
      'Kazınacak metni onaylar mısınız? Ayrıca rengi de bilmemiz gerekiyor.',
      {
        body: 'Faturanız ektedir. Ayrıca bir kopyasını pakete koyduk.',
        attachments: [{ name: 'fatura.pdf', bytes: 1000 }],
      },
    ],
  },
};
