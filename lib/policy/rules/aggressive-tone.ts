import { anyOf, as, concept, near } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

export const rule = defineRule({
  id: 'aggressive-tone',
  severity: always('warn'),
  find: anyOf(concept('rude'), as('info', anyOf(concept('slang'), near('slang', 'slang', { within: 12 })))),
  yieldsTo: ['sensitive-content', 'pressure-or-threat'],
  fix: dropSentence(),
  sources: ['message-centre-guide'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Did you even bother to read the manual?',
      'Stop wasting our time.',
      'That is your own fault.',
      'How dare you ask for a refund.',
      'Are you blind? The size is on the page.',
      'Yo dude, your lamp is gonna ship today lol.',
    ],
    fr: ['Il suffit de savoir lire.', "C'est votre faute, pas la nôtre."],
    it: ['Impari a leggere le misure.', 'È colpa sua, non ci faccia perdere tempo.'],
    es: ['¿Usted sabe leer?', 'No me haga perder el tiempo con tonterías.'],
    ja: ['いい加減にしてください。', '説明書も読めないんですか。日本語がわからないのですか。'],
    de: ['Können Sie nicht lesen?', 'Stellen Sie sich nicht so dumm an.'],
    nl: ['Kunt u niet lezen? Dat staat in de advertentie.', 'Dat is niet ons probleem.', 'Hou eens op met klagen.'],
    pl: [
      'Czy Pan w ogóle czytał instrukcję?',
      'To Pana wina, a nie nasza sprawa.',
      'Proszę nie marnować naszego czasu.',
    ],
    sv: ['Har du ens läst bruksanvisningen?', 'Sluta slösa på vår tid.', 'Kan du inte läsa? Måtten står på sidan.'],
    pt: ['Você não sabe ler?', 'Pare de reclamar, o problema é seu.'],
    tr: ['Zamanımızı boşa harcamayın.', 'Bu tamamen sizin hatanız.', 'Kör müsünüz, ölçü sayfada yazıyor.'],
  },
  good: {
    en: [
      'Did you read the part about charging in the manual?',
      'That was our own fault, we are sorry for the time this took.',
      'The blind is 120 cm wide. Are you sure about the width?',
      'Hi there! Sorry for the mix up. Cheers, Josh',
      'It was a stupid mistake on our side.',
      'Parcels get lost now and then; no need to even bother with a form.',
      'Please read page 6 again: the drawing is small.',
    ],
    fr: ["Ce n'est pas votre faute, la notice est peu claire.", 'La vis se voit mal, regardez sous le socle.'],
    it: ['Ha letto la parte sulla ricarica, a pagina 6?', 'È colpa nostra, ci scusiamo per il tempo perso.'],
    es: ['Sentimos que haya perdido tiempo con esto.', 'No es culpa suya; el dibujo no es claro.'],
    ja: ['お手数ですが、型番をお知らせください。', '自分で調整できるベルトです。長さをお選びください。'],
    de: ['Man kann die Schrift schlecht lesen, das tut uns leid.', 'Bitte lesen Sie Seite 4 der Anleitung.'],
    nl: ['Dat is onze eigen schuld, excuses. Welke kleur wilt u?', 'Kunt u het typeplaatje lezen?'],
    pl: [
      'Czy czytał Pan fragment o ładowaniu w instrukcji?',
      'To nie Pana wina, rysunek jest niewyraźny.',
      'To nasza wina, przepraszamy za stracony czas.',
    ],
    sv: [
      'Läste du delen om laddning i manualen?',
      'Det var vårt eget fel, vi ber om ursäkt för strulet.',
      'Det var ett dumt misstag från vår sida.',
    ],
    pt: ['Não é culpa sua, o manual está confuso mesmo.', 'Preste atenção ao fio azul: ele não pode encostar na base.'],
    tr: ['Bu bizim hatamız, yanlış renk göndermişiz.', 'Sizin hatanız değil, şema yanlış basılmış.'],
  },
};
