import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import { marketplaceById } from '../marketplaces.ts';

/** Where Amazon offers to write the seller's invoices. */
const amazonInvoices = new Set(['DE', 'GB', 'FR', 'IT', 'ES', 'BE', 'TR', 'IN', 'JP']);

export const rule = defineRule({
  id: 'invoice-duplicate',
  severity: bySituation({ critical: 'none', proactive: 'info', reply: 'none', unknown: 'none' }),
  find: where(
    ({ reason, marketplaceId = '' }) =>
      reason === 'invoice' && amazonInvoices.has(marketplaceById(marketplaceId)?.country ?? ''),
  ),
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-api-messaging', 'messaging-skill-2026'],
});

export const examples: Examples = {
  bad: {
    en: [
      {
        body: 'The invoice is attached.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
      },
      {
        body: 'The invoice is attached.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A13V1IB3VIYZZH' },
      },
      {
        body: 'The invoice is attached.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'APJ6JRA9NG5V4' },
      },
      {
        body: 'The invoice is attached.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1RKKUPIHCS9HS' },
      },
      {
        body: 'The invoice is attached.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1F83G8C2ARO7P' },
      },
    ],
  },
  good: {
    en: [
      {
        body: 'The invoice is attached.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'ATVPDKIKX0DER' },
      },
      { body: 'The invoice is attached.', context: { mode: 'proactive', reason: 'invoice' } },
      { body: 'The invoice is attached.', context: { mode: 'reply', marketplaceId: 'A1PA6795UKMFR9' } },
      { body: 'Which size should we send?', context: { mode: 'proactive', marketplaceId: 'A1PA6795UKMFR9' } },
      'The invoice is attached.',
    ],
  },
};
