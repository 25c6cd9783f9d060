import { matchAt } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
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
  },
};
