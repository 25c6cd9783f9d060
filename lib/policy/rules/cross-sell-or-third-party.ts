import { anyOf, concept, except } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { buyerSpokeOf, type Guard, negated } from '../define/guard.ts';
import { matchAt } from '../define/place.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

/** An article number that is not of this order. */
const otherArticle: Finder = (reading) => {
  const own = reading.context.asins;
  if (!own?.length || !reading.text.includes('b0')) return [];
  return [...reading.text.matchAll(/\bb0[a-z0-9]{8}\b/g)]
    .filter(([asin]) => !own.includes(asin.toUpperCase()))
    .map(({ 0: asin, index }) => matchAt(reading, { start: index, end: index + asin.length }));
};

const buyerAskedForProduct: Guard = buyerSpokeOf('product-question');

export const rule = defineRule({
  id: 'cross-sell-or-third-party',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'warn', unknown: 'warn' }),
  find: except(anyOf(concept('cross-sell'), otherArticle), negated(), buyerAskedForProduct),
  yieldsTo: ['marketing-promotion'],
  fix: dropClause(),
  sources: ['amazon-communication-guidelines-2019', 'zonmaster-2021', 'amazon-messaging-faq'],
});

export const examples: Examples = {
  bad: {
    en: [
      'You may also like our leather sleeve.',
      'We also sell the matching toaster.',
      'Many customers buy both lamps together.',
      'Your kettle looks great next to our matching toaster.',
      'Why not upgrade to our larger model?',
      { body: 'The planter B0C7QX41ZN is new.', context: { asins: ['B0AAAA1111'] } },
    ],
    fr: ['Vous aimerez aussi notre lampe assortie.', 'Nous vendons également le support.'],
    it: ['Vendiamo anche la custodia abbinata.', 'Potrebbe piacerle anche il nostro tostapane.'],
    es: ['También le puede gustar la lámpara pequeña.', 'También vendemos la funda de la tienda.'],
    ja: ['専用カバーもご一緒にいかがでしょうか。', '替え刃もあわせてご購入ください。'],
    de: ['Zu Ihrer Mühle passt hervorragend unser Siebträger.', 'Unsere passenden Kissen könnten Ihnen auch gefallen.'],
    nl: ['Andere klanten kochten ook de bijpassende poef.', 'Misschien vindt u onze leren hoes ook interessant.'],
    pl: [
      'Może spodoba się Pani również nasz skórzany pokrowiec.',
      'Do kompletu polecamy pasujący toster.',
      'Klienci często kupują obie lampy razem.',
    ],
    sv: [
      'Du kanske också gillar vårt fodral i läder.',
      'Vi säljer även en matchande brödrost.',
      'Många kunder köper båda lamporna tillsammans.',
      { body: 'Krukan B0C7QX41ZN är ny.', context: { asins: ['B0AAAA1111'] } },
    ],
    pt: ['Você também pode gostar da nossa capa acolchoada.', 'Também vendemos filtros e jarras.'],
    tr: [
      'Uyumlu kılıfı da ilginizi çekebilir.',
      'Bunu alan müşterilerimiz genellikle yedek filtreyi de alıyor.',
      'Takımı tamamlamak için masayı da öneririz.',
      { body: 'Saksının kodu B0C7QX41ZN.', context: { asins: ['B0AAAA1111'] } },
    ],
  },
  good: {
    en: [
      'Would you like the blue or the red one?',
      'We can send another unit of the same lamp.',
      'The sleeve fits the older model as well.',
      'Please upgrade to the latest firmware before you pair it.',
      {
        body: 'Yes, we also sell the larger size.',
        context: { mode: 'reply', lastBuyerMessage: 'Do you have a larger one?' },
      },
      { body: 'The item B0AAAA1111 needs a size.', context: { mode: 'proactive', asins: ['B0AAAA1111'] } },
    ],
    fr: ['Quel support doit être joint à la commande ?', 'Le support acheté va-t-il sur votre modèle ?'],
    de: ['Bitte prüfen Sie, ob die Hülle zu Ihrem Modell passt.', 'Welche Farbe dürfen wir stattdessen senden?'],
    es: ['También falta el número del portal.', 'Le enviamos otra unidad del mismo modelo.'],
    it: [
      'Le va bene la nostra proposta?',
      'Anche il supporto che ha acquistato va bene per il modello precedente.',
      'Possiamo inviarle un altro pezzo dello stesso modello: lo preferisce blu o rosso?',
    ],
    ja: [
      'ご購入の専用カバーは旧型にも取り付けられます。',
      '同じ型番の新しい品をお送りします。色は青と赤のどちらがよろしいでしょうか。',
    ],
    nl: [
      'Past ons voorstel u?',
      {
        body: 'Ja, wij verkopen ook de grotere tas.',
        context: { lastBuyerMessage: 'Hebben jullie ook een grotere tas?' },
      },
      'De filters passen goed op uw model. Welke kant zit boven?',
    ],
    pl: [
      'Woli Pani niebieską czy czerwoną?',
      'Pokrowiec pasuje też do starszego modelu.',
      {
        body: 'Tak, sprzedajemy też większy rozmiar.',
        context: { mode: 'reply', lastBuyerMessage: 'Czy macie większy?' },
      },
    ],
    sv: [
      'Passar vårt förslag dig?',
      'Vill du ha den blå eller den röda?',
      'Fodralet passar även den äldre modellen.',
      {
        body: 'Ja, vi säljer även den större storleken.',
        context: { mode: 'reply', lastBuyerMessage: 'Har ni en större?' },
      },
    ],
    pt: ['Este filtro serve no modelo de 2019, não no de 2021.', 'A sua poltrona está esgotada em azul. Quer a verde?'],
    tr: [
      'Aynı üründen yenisini gönderelim mi?',
      {
        body: 'Evet, yedek filtreyi de satıyoruz.',
        context: { mode: 'reply', lastBuyerMessage: 'Bunun yedek filtresi var mı?' },
      },
      'Hangi rengi göndermemizi istersiniz?',
    ],
  },
};
