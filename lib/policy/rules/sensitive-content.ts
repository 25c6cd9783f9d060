import { anyOf, as, concept } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'sensitive-content',
  severity: always('warn'),
  find: anyOf(concept('coarse'), as('block', concept('offensive'))),
  fix: dropSentence(),
  sources: ['zonmaster-2021', 'message-centre-guide'],
});

export const examples: Examples = {
  bad: {
    en: [
      'What the hell do you want?',
      'This is bullshit.',
      'You are a bastard.',
      'Go fuck yourself.',
      'We will kill you.',
      'I know where you live.',
    ],
    fr: ['Quel bordel, ce transporteur.', 'Espèce de connard.'],
    it: ['Che stronzata, non risponda più.', 'Vaffanculo.'],
    es: ['Joder, otra vez la agencia.', 'Es una mierda de cable.'],
    ja: ['ちくしょう、またですか。', '死ねばいいのに。'],
    de: ['Sie Arschloch.', 'So ein Wichser.'],
    nl: ['Verdomme, de koerier heeft het weer verpest.', 'Wij weten waar u woont.'],
    pl: ['Do cholery, czego Pan chce?', 'To jest gówno prawda.', 'Spierdalaj.'],
    sv: ['Vad fan vill du?', 'Det här är bara skitsnack.', 'Din jävla idiot.'],
    pt: ['Que merda de transportadora.', 'Vai se ferrar.'],
    tr: ['Lanet olsun, ne istiyorsunuz?', 'Şerefsiz herif.', 'Evinizi biliyoruz.'],
  },
  good: {
    en: [
      'The parcel for Scunthorpe left on Monday, Mr Cockburn.',
      'The killer whale is 38 cm long and stitched.',
      'The blood orange and the cocktail glass are in stock.',
      'The flame retardant cover and the breast pump are included.',
      'The idiot-proof craps table comes with dice.',
      'Please hit the button and shoot a photo of the label.',
    ],
    fr: ['Le tissu est de couleur bâton de rose.', 'La housse est en coton.'],
    it: ['La gara di cavalli è stampata sul retro.', 'Le palle di Natale sono sei.'],
    es: ['La cubierta de la maceta es negra.', 'El juego incluye un disparador y una bala de goma.'],
    ja: ['ロックソケットの色をお知らせください。', '必死に探しております。番地をお知らせください。'],
    de: ['Die Scheibe misst 20 cm.', 'Das Modell heißt „Frosch“.'],
    nl: ['De schroeven van de hond zijn los. Welke maat heeft u?', 'Het mes is scherp; is het lemmet gebroken?'],
    pl: [
      'Młynek do pieprzu i pieprz czarny są w zestawie.',
      'Biała kurtka i suchy kurczak to dwa różne hasła z krzyżówki, prawda?',
    ],
    sv: ['Dra åt skruven och torka bort smutsen.', 'Blodapelsinen och späckhuggaren i tyg finns i lager.'],
    pt: [
      'O macaco hidráulico não suporta mais de 2 toneladas.',
      'A tinta vermelho-sangue está esgotada, o valor já foi reembolsado.',
    ],
    tr: [
      'Öküzgözü üzümü desenli masa örtüsü hangi renk olsun?',
      'Amina Hanım, teknenin kıç tarafındaki halka gevşemiş mi?',
    ],
  },
};
