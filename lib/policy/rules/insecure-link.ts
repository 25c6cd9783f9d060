import { matchAt } from '../define/find.ts';
import type { Fixer } from '../define/fix.ts';
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
  },
};
