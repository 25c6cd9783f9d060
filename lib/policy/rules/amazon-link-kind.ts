import { dropClause } from '../define/fix.ts';
import { matchAt } from '../define/place.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import { isAmazonHost } from '../hosts.ts';

const itemPage = /\/(?:dp|gp\/product|gp\/aw\/d)\//;
const shopPage = /\/(?:stores?|shops|s)(?:[/?]|$)|[?&](?:seller|me|merchant)(?:id)?=/;
const affiliate = /[?&]tag=/;

/** Help, Your Orders and returns are meant for buyers; pages that sell are not. */
const sellingPages: Finder = (reading) =>
  reading.links.flatMap((link): Match[] => {
    if (!isAmazonHost(link.host) || link.disguised) return [];
    const address = reading.text.slice(link.start, link.end);
    const match = matchAt(reading, link);
    if (affiliate.test(address)) return [{ ...match, severity: 'block' }];
    if (itemPage.test(address)) return [match];
    if (!shopPage.test(address)) return [];
    return [{ ...match, severity: 'warn' }];
  });

export const rule = defineRule({
  id: 'amazon-link-kind',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'info', unknown: 'info' }),
  find: sellingPages,
  fix: dropClause(),
  sources: ['edesk-2025', 'feedbackfive-checklist'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Many people add this one: https://www.amazon.com/dp/B0ABCD1234',
      'The planter is at amazon.co.uk/gp/product/B0ABCD1234.',
      'All our lamps: https://www.amazon.de/stores/BrightLamps/page/1',
      'The lamp is at https://www.amazon.com/dp/B0ABCD1234?tag=bright-20.',
      'Find us at https://www.amazon.com/s?me=A1EXAMPLE.',
    ],
    de: [
      'Die Lampe finden Sie unter https://www.amazon.de/dp/B0ABCD1234?tag=lampenhof-21.',
      'Hier ist die Lampe: https://www.amazon.de/dp/B0ABCD1234',
    ],
    fr: [
      'La lampe se trouve ici : https://www.amazon.fr/dp/B0ABCD1234',
      'Toutes nos lampes : https://www.amazon.fr/stores/LampeClaire/page/1',
    ],
    es: [
      'La lámpara está en https://www.amazon.es/dp/B0ABCD1234.',
      'Todas nuestras lámparas: https://www.amazon.es/stores/LuzClara/page/1',
    ],
    it: [
      'La lampada si trova su https://www.amazon.it/dp/B0ABCD1234.',
      'Tutte le nostre lampade: https://www.amazon.it/stores/LuceChiara/page/1',
    ],
    ja: [
      'こちらの照明です。https://www.amazon.co.jp/dp/B0ABCD1234',
      '当店の照明一覧はhttps://www.amazon.co.jp/stores/Akari/page/1をご覧ください。',
    ],
    nl: ['Bekijk ook https://www.amazon.nl/dp/B0C7QX41ZN.', 'Onze winkel: https://www.amazon.nl/stores/lampenhuis.'],
    pl: [
      'Lampę znajdzie Pani tutaj: https://www.amazon.pl/dp/B0ABCD1234',
      'Cały sklep: https://www.amazon.pl/stores/Lampiarnia/page/1',
    ],
    sv: [
      'Många väljer den här: https://www.amazon.se/dp/B0ABCD1234',
      'Alla våra lampor: https://www.amazon.se/stores/Ljusgarden/page/1',
    ],
    pt: [
      { body: 'Muitos levam junto: https://www.amazon.com.br/dp/B0ABCD1234', context: { mode: 'proactive' } },
      {
        body: 'As nossas luminárias: https://www.amazon.com.br/stores/CasaVerde/page/1',
        context: { mode: 'proactive' },
      },
    ],
    tr: [
      'Çok beğenilen ürün: https://www.amazon.com.tr/dp/B0ABCD1234',
      'Bütün lambalarımız: https://www.amazon.com.tr/stores/LambaEvi/page/1',
    ],
  },
  good: {
    en: [
      'Open https://www.amazon.com/your-orders to return it.',
      'Amazon explains it at https://www.amazon.co.uk/gp/help/customer/display.html.',
      'Start the return at https://www.amazon.co.jp/returns/homepage.',
      'Your invoice is at https://www.amazon.com.tr/gp/css/order-history.',
      'The item with ASIN B0ABCD1234 is the blue one.',
    ],
    de: [
      'Die Rücksendung melden Sie unter https://www.amazon.de/your-orders an.',
      'Die Hilfe steht unter https://www.amazon.de/gp/help/customer/display.html.',
    ],
    fr: [
      'Ouvrez le retour sur https://www.amazon.fr/your-orders.',
      'L’article B0ABCD1234 est le modèle bleu ; l’aide est sur https://www.amazon.fr/gp/help/customer/display.html.',
    ],
    es: [
      'Abra la devolución en https://www.amazon.es/your-orders.',
      'El artículo B0ABCD1234 es el azul; la ayuda está en https://www.amazon.es/gp/help/customer/display.html.',
    ],
    it: [
      'Apra il reso su https://www.amazon.it/your-orders.',
      'L’articolo B0ABCD1234 è quello blu; la guida è su https://www.amazon.it/gp/help/customer/display.html.',
    ],
    ja: [
      '返品はhttps://www.amazon.co.jp/your-ordersからお手続きください。',
      'B0ABCD1234は青い方です。ヘルプはhttps://www.amazon.co.jp/gp/help/customer/display.htmlにございます。',
    ],
    nl: [
      'Via https://www.amazon.nl/your-orders start u de retour. Lukt dat?',
      'Hulp vindt u op https://www.amazon.nl/gp/help. Is het duidelijk?',
    ],
    pl: [
      'Zwrot zgłosi Pan na https://www.amazon.pl/your-orders.',
      'Pomoc jest na https://www.amazon.pl/gp/help/customer/display.html.',
    ],
    sv: ['Öppna https://www.amazon.se/your-orders för att returnera den.', 'Artikeln med ASIN B0ABCD1234 är den blå.'],
    pt: [
      'Abra https://www.amazon.com.br/your-orders para pedir a troca da peça quebrada.',
      'O item com ASIN B0ABCD1234 é o azul, não o verde.',
    ],
    tr: ['İadeyi https://www.amazon.com.tr/returns adresinden başlatın.', 'B0ABCD1234 kodlu ürün mavi olanı.'],
  },
};
