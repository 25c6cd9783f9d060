import { dropCharacters } from '../define/fix.ts';
import { matchAt } from '../define/place.ts';
import type { Finder, Match, Span } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/**
 * A run of emoji with what joins and colours them. Not `\p{RGI_Emoji}`: that is a list of thousands of sequences, slow enough
 * to be felt at every keystroke; this also finds sequences that are in no list.
 */
const pictures =
  /(?:(?!\p{ASCII})\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=\ufe0f)|[☺☹♥❤☻])(?:[\p{Emoji_Presentation}\p{Extended_Pictographic} ]|\p{Emoji_Modifier}|\ufe0f|\u200d|[\u{e0020}-\u{e007f}])*/uy;
/** Signs that are text in a product's description, even where they are drawn in colour. */
const textSign =
  /[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u260e\u2611\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u27a1\u2b05-\u2b07\u2640\u2642\u267b\u267e\u26a0\u25aa-\u25fe\u24c2]/;
/** Faces of punctuation stand between blanks: "8)" in a list and ":(" in a log line do not. */
const faces =
  /(?<=^|\s)(?::-?[)D(P]|;-?\)|:'\(|=\)|\^_\^|<3(?!\s*(?:[a-z0-9]))|xD)(?=$|\s|[.,!?])|[(（](?:\^[_ ^ｰー-]?\^|T_T|;_;|>_<|\^o\^|´∀`)[;*]?[)）]|m\(_ ?_\)m/g;

const emoji: Finder = (reading) => {
  const { own } = reading;
  const matches: Match[] = [];
  for (let at = nextBeginning(own, 0); at >= 0; at = nextBeginning(own, at)) {
    pictures.lastIndex = at;
    const run = pictures.exec(own)?.[0];
    if (run !== undefined && !textSign.test(run.charAt(0))) {
      matches.push(placed({ start: at, end: at + run.trimEnd().length }));
    }
    at += run?.length ?? 1;
  }
  for (const { 0: face, index } of own.matchAll(faces)) {
    matches.push({ ...placed({ start: index, end: index + face.length }), severity: 'warn' });
  }
  return matches;

  function placed(span: Span): Match {
    return { ...matchAt(reading, reading.fromSource(span)), sourceSpan: span };
  }
};

/** Dingbats and arrows, or the first half of a pair in which the pictures are. */
const beginnings = /[\u203c-\u3299\ud83c-\ud83e]/g;

function nextBeginning(text: string, from: number): number {
  beginnings.lastIndex = from;
  return beginnings.exec(text)?.index ?? -1;
}

export const rule = defineRule({
  id: 'emoji',
  severity: always('block'),
  find: emoji,
  fix: dropCharacters('fix.drop-emoji'),
  sources: ['zonmaster-2021', 'feedbackfive-checklist'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Your lamp ships today 😀',
      'Hello 👋🏽 which size should we send?',
      'We found it! 🎉🎉🎉',
      'Which colour do you prefer? :)',
      'Which engraving do you want ❤️ or none?',
      'Family size 👨‍👩‍👧 is in stock.',
    ],
    de: ['Ihre Lampe ist fertig 😀', 'Welche Farbe möchten Sie? :)'],
    es: ['La lámpara sale mañana 😊', '¿Qué color prefiere? :)'],
    fr: ['Votre lampe est prête 😀', 'Quelle couleur préférez-vous ? :)'],
    it: ['La sua lampada è pronta 😀', 'Quale colore preferisce? :)'],
    ja: ['照明の準備ができました😀', 'どちらの色をご希望でしょうか (^_^)'],
    nl: ['Welke maat mogen we sturen? 😊', 'Het huisnummer ontbreekt :-)'],
    pl: ['Jaki rozmiar mamy wysłać? 😀', 'Cześć 👋🏽 jaki kolor wysłać?'],
    sv: ['Din lampa skickas idag 😀', 'Vilken färg vill du ha? :)'],
    pt: ['O seu sofá fica pronto na terça 😀', 'Qual cor prefere? :)'],
    tr: ['Lambanız için hangi renk 😀', 'Hangi rengi istersiniz? :)'],
  },
  good: {
    en: [
      'BrightLamp® and GlowBar™ are © Bright Lamps.',
      'Choose: 7) small, 8) large.',
      'The oven reaches 220 °C ✓ and measures 20 ✕ 30 cm.',
      '★ Size ★ Colour → please name both.',
      'Press 5️⃣ on the remote to pair it.',
      'The log says "error:(" at <3 kg.',
    ],
    de: ['Zur Wahl: 7) klein, 8) groß; Maße 20 × 30 cm.', '★ Größe ★ Farbe → bitte beides nennen.'],
    es: ['El horno llega a 220 °C ✓.', 'Medidas: 7) pequeña, 8) grande.'],
    fr: ['Au choix : 7) petit, 8) grand ; dimensions 20 × 30 cm.', '★ Taille ★ Couleur → merci de préciser les deux.'],
    it: ['A scelta: 7) piccolo, 8) grande; misure 20 × 30 cm.', '★ Taglia ★ Colore → ce li indichi entrambi.'],
    ja: ['★サイズ★色 → 両方をお知らせください。', 'お届け先は〒604-8001でよろしいでしょうか。寸法は20 × 30 cmです。'],
    nl: ['De lamp heeft CE® en weegt < 5 kg. Welke kleur wilt u?', '8) Draai de schroef vast. Lukt het?'],
    pl: ['BrightLamp® i GlowBar™ to nazwy © Jasne Lampy.', 'Piekarnik rozgrzewa się do 220 °C ✓ i mierzy 20 ✕ 30 cm.'],
    sv: ['Välj: 7) liten, 8) stor.', 'Ugnen når 220 °C ✓ och mäter 20 ✕ 30 cm.'],
    pt: ['A marca CasaVerde® não vende essa cor.', 'Escolha: 7) pequeno, 8) grande. Qual prefere?'],
    tr: ['Hangi rengi istersiniz?', 'Isı ayarı 180 ° ve marka Lamba™, doğru mu?'],
  },
};
