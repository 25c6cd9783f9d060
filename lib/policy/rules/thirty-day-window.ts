import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation, tooLate } from '../define/severity.ts';

export const rule = defineRule({
  id: 'thirty-day-window',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'none', unknown: 'info' }),
  find: where(tooLate),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-best-practices', 'feedbackfive-checklist', 'amazon-api-solicitations'],
});

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which size should we send?', context: { completedAt: 0, now: 31 * 24 * 60 * 60 * 1000 } },
      { body: 'Please confirm the engraving text.', context: { completedAt: 0, now: 45 * 24 * 60 * 60 * 1000 } },
      {
        body: 'The house number is missing from your address.',
        context: { completedAt: 0, now: 60 * 24 * 60 * 60 * 1000 },
      },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { completedAt: 0, now: 200 * 24 * 60 * 60 * 1000 },
      },
      { body: 'The invoice is attached.', context: { completedAt: 0, now: 400 * 24 * 60 * 60 * 1000 } },
    ],
    de: [
      { body: 'Brauchen Sie noch das zweite Netzteil?', context: { completedAt: 0, now: 2678400000 } },
      { body: 'Welche Beinlänge dürfen wir nachliefern?', context: { completedAt: 0, now: 5184000000 } },
    ],
    fr: [
      { body: 'Avez-vous encore besoin du second chargeur ?', context: { completedAt: 0, now: 2678400000 } },
      { body: 'Quelle hauteur de pieds vous faut-il ?', context: { completedAt: 0, now: 5184000000 } },
    ],
    es: [
      { body: '¿Todavía necesita el segundo cargador?', context: { completedAt: 0, now: 2678400000 } },
      { body: '¿Qué altura de patas necesita?', context: { completedAt: 0, now: 5184000000 } },
    ],
    it: [
      { body: 'Le serve ancora il secondo alimentatore?', context: { completedAt: 0, now: 2678400000 } },
      { body: 'Quale altezza delle gambe le serve?', context: { completedAt: 0, now: 5184000000 } },
    ],
    ja: [
      { body: '2つ目の充電器はまだご入用でしょうか。', context: { completedAt: 0, now: 2678400000 } },
      { body: '脚の高さはどちらをご希望でしょうか。', context: { completedAt: 0, now: 5184000000 } },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { completedAt: 0, now: 2678400000 } },
      { body: 'Het huisnummer ontbreekt in uw adres.', context: { completedAt: 0, now: 7776000000 } },
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { completedAt: 0, now: 2678400000 } },
      { body: 'Proszę potwierdzić tekst graweru.', context: { completedAt: 0, now: 3888000000 } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { completedAt: 0, now: 2678400000 } },
      { body: 'Husnumret saknas i din adress.', context: { completedAt: 0, now: 5184000000 } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { completedAt: 0, now: 2678400000 } },
      { body: 'Falta o número da casa no seu endereço.', context: { completedAt: 0, now: 5184000000 } },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { completedAt: 0, now: 3888000000 } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { completedAt: 0, now: 3888000000 } },
      { body: 'Adresinizde kapı numarası eksik.', context: { completedAt: 0, now: 3888000000 } },
    ],
  },
  good: {
    en: [
      {
        body: 'Which size should we send?',
        context: { mode: 'proactive', completedAt: 0, now: 29 * 24 * 60 * 60 * 1000 },
      },
      {
        body: 'Please confirm the engraving text.',
        context: { mode: 'reply', completedAt: 0, now: 200 * 24 * 60 * 60 * 1000 },
      },
      { body: 'The house number is missing from your address.', context: { mode: 'proactive', completedAt: 0 } },
      {
        body: 'We apologise for the delay; it ships on 9 October.',
        context: { mode: 'proactive', now: 99 * 24 * 60 * 60 * 1000 },
      },
      { body: 'The invoice is attached.', context: { mode: 'proactive' } },
    ],
    de: [
      {
        body: 'Am Gestell fehlt eine Schraube. Dürfen wir sie nachsenden?',
        context: { mode: 'proactive', completedAt: 0, now: 2505600000 },
      },
      {
        body: 'Ja, das Scharnier fällt auch nach sechs Monaten noch unter die Garantie.',
        context: { mode: 'reply', completedAt: 0, now: 17280000000 },
      },
    ],
    fr: [
      {
        body: 'Il manque une vis au cadre. Pouvons-nous vous en renvoyer une ?',
        context: { mode: 'proactive', completedAt: 0, now: 2505600000 },
      },
      {
        body: 'Oui, la charnière est encore sous garantie au bout de six mois.',
        context: { mode: 'reply', completedAt: 0, now: 17280000000 },
      },
    ],
    es: [
      {
        body: 'Al marco le falta un tornillo. ¿Se lo enviamos?',
        context: { mode: 'proactive', completedAt: 0, now: 2505600000 },
      },
      {
        body: 'Sí, a los seis meses la bisagra sigue en garantía.',
        context: { mode: 'reply', completedAt: 0, now: 17280000000 },
      },
    ],
    it: [
      {
        body: 'Al telaio manca una vite. Possiamo spedirgliela?',
        context: { mode: 'proactive', completedAt: 0, now: 2505600000 },
      },
      {
        body: 'Sì, dopo sei mesi la cerniera è ancora in garanzia.',
        context: { mode: 'reply', completedAt: 0, now: 17280000000 },
      },
    ],
    ja: [
      {
        body: 'フレームのネジが1本不足しておりました。お送りしてよろしいでしょうか。',
        context: { mode: 'proactive', completedAt: 0, now: 2505600000 },
      },
      { body: 'はい、蝶番は半年後でも保証の対象です。', context: { mode: 'reply', completedAt: 0, now: 17280000000 } },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', context: { mode: 'proactive', completedAt: 0, now: 2505600000 } },
      { body: 'Het huisnummer ontbreekt in uw adres.', context: { mode: 'reply', completedAt: 0, now: 7776000000 } },
    ],
    pl: [
      { body: 'Jaki rozmiar mamy wysłać?', context: { mode: 'proactive', completedAt: 0, now: 2505600000 } },
      { body: 'Proszę potwierdzić tekst graweru.', context: { mode: 'reply', completedAt: 0, now: 17280000000 } },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', context: { mode: 'proactive', completedAt: 0, now: 2505600000 } },
      { body: 'Fakturan är klar.', context: { mode: 'proactive', completedAt: 0 } },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', context: { mode: 'proactive', completedAt: 0, now: 2505600000 } },
      { body: 'Falta o número da casa no seu endereço.', context: { mode: 'reply', completedAt: 0, now: 17280000000 } },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', context: { mode: 'proactive', completedAt: 0, now: 1728000000 } },
      { body: 'Kazınacak metni onaylar mısınız?', context: { mode: 'proactive', completedAt: 0, now: 1728000000 } },
      { body: 'Adresinizde kapı numarası eksik.', context: { mode: 'proactive', completedAt: 0, now: 1728000000 } },
    ],
  },
};
