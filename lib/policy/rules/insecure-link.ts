import type { Fixer } from '../define/fix.ts';
import { matchAt } from '../define/place.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const insecureLinks: Finder = (reading) =>
  reading.links.flatMap((link) => (link.secure ? [] : [matchAt(reading, link)]));

const scheme = 'http'.length;

const useHttps: Fixer = ({ start }, { toSource }) => [
  { label: 'fix.use-https', edits: [{ ...toSource({ start, end: start + scheme }), text: 'https' }] },
];

export const rule = defineRule({
  id: 'insecure-link',
  severity: always('warn'),
  find: insecureLinks,
  fix: useHttps,
  sources: ['zonmaster-2021', 'feedbackfive-checklist'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Track it at http://www.dhl.com/track?id=1.',
      'Your orders: http://amazon.com/your-orders',
      'Open HTTP://www.ups.com/track and enter the number.',
      'See ｈｔｔｐ://www.fedex.com/track for the status.',
      'http://sellercentral.amazon.com/help shows it.',
    ],
    de: ['Die Rücksendung steht unter http://www.amazon.de/your-orders.', 'Das Etikett: http://www.amazon.de/returns'],
    es: ['La devolución está en http://www.amazon.es/your-orders.', 'La etiqueta: http://www.amazon.es/returns'],
    fr: [
      'Le retour se trouve sur http://www.amazon.fr/your-orders.',
      'Vous trouverez l’étiquette ici, sur http://www.amazon.fr/returns',
    ],
    it: ['Il reso si trova su http://www.amazon.it/your-orders.', 'L’etichetta: http://www.amazon.it/returns'],
    ja: [
      '返品はhttp://www.amazon.co.jp/your-ordersからお手続きください。',
      '返送用ラベルはこちらです。http://www.amazon.co.jp/returns',
    ],
    nl: ['De retour volgt u op http://www.postnl.nl/volgen.', 'Zie http://www.amazon.nl/gp/help voor de retour.'],
    pl: ['Śledzenie: http://www.dhl.com/track?id=1.', 'Zamówienia: http://amazon.pl/your-orders'],
    sv: ['Spåra det på http://www.dhl.com/track?id=1.', 'Dina beställningar: http://amazon.se/your-orders'],
    pt: ['Rastreie em http://www.dhl.com/track?id=1', 'Seus pedidos: http://amazon.com.br/your-orders'],
    tr: [
      'Kargonuzu http://www.dhl.com/track?id=1 adresinden izleyin.',
      'Siparişleriniz: http://amazon.com.tr/your-orders',
    ],
  },
  good: {
    en: [
      'Your orders are at https://www.amazon.com/your-orders.',
      'Open amazon.com/your-orders to see them.',
      'The router speaks HTTP and HTTPS.',
      'Set the proxy to http and port 8080.',
      'Help is at HTTPS://www.amazon.co.uk/gp/help.',
    ],
    de: [
      'Die Rücksendung steht unter https://www.amazon.de/your-orders.',
      'Die Adresse beginnt mit https und nicht mit http.',
    ],
    es: ['La devolución está en https://www.amazon.es/your-orders.', 'El router usa http y https.'],
    fr: ['Le retour se trouve sur https://www.amazon.fr/your-orders.', 'Le routeur accepte http et https.'],
    it: ['Il reso si trova su https://www.amazon.it/your-orders.', 'Il router accetta http e https.'],
    ja: [
      '返品はhttps://www.amazon.co.jp/your-ordersからお手続きください。',
      'ルーターはhttpとhttpsの両方に対応しています。',
    ],
    nl: [
      'De retour volgt u in uw account. Heeft u het label nog?',
      'Zie https://www.amazon.nl/gp/help voor de retour. Lukt dat?',
    ],
    pl: ['Zamówienia są na https://www.amazon.pl/your-orders.', 'Router obsługuje HTTP i HTTPS.'],
    sv: ['Dina beställningar finns på https://www.amazon.se/your-orders.', 'Routern stöder HTTP och HTTPS.'],
    pt: [
      'Peça a troca do item quebrado em https://www.amazon.com.br/your-orders.',
      'O roteador aceita HTTP e HTTPS, não só um deles.',
    ],
    tr: ['Siparişleriniz: https://www.amazon.com.tr/your-orders', 'http sözcüğü etikette yok.'],
  },
};
