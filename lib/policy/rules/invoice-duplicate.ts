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
    de: [
      {
        body: 'Die Rechnung finden Sie im Anhang.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
      },
      {
        body: 'Anbei die Rechnung mit ausgewiesener Mehrwertsteuer.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
      },
    ],
    fr: [
      {
        body: 'Vous trouverez la facture ci-jointe.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A13V1IB3VIYZZH' },
      },
      {
        body: 'Voici votre facture avec la TVA.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A13V1IB3VIYZZH' },
      },
    ],
    es: [
      {
        body: 'Le adjunto la factura.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1RKKUPIHCS9HS' },
      },
      {
        body: 'Aquí tiene la factura con el IVA desglosado.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1RKKUPIHCS9HS' },
      },
    ],
    it: [
      {
        body: 'In allegato trova la fattura.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'APJ6JRA9NG5V4' },
      },
      {
        body: 'Ecco la fattura con l’IVA.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'APJ6JRA9NG5V4' },
      },
    ],
    ja: [
      {
        body: '請求書を添付いたします。',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1VC38T7YXB528' },
      },
      {
        body: '適格請求書をお送りします。',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1VC38T7YXB528' },
      },
    ],
    nl: [
      {
        body: 'De factuur vindt u in uw account.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'AMEN7PMS3EDWL' },
      },
      {
        body: 'De factuur van uw bestelling staat klaar.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
      },
    ],
    pl: [
      {
        body: 'Faktura w załączniku.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
      },
      {
        body: 'Faktura w załączniku.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A13V1IB3VIYZZH' },
      },
    ],
    sv: [
      {
        body: 'Fakturan är bifogad.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
      },
      { body: 'Här är fakturan.', context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A13V1IB3VIYZZH' } },
    ],
    pt: [
      {
        body: 'A sua nota fiscal está em anexo.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1RKKUPIHCS9HS' },
      },
      {
        body: 'A fatura segue no ficheiro.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
      },
    ],
    tr: [
      {
        body: 'Faturanız ektedir.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A33AVAJ2PDY3EV' },
      },
      {
        body: 'Faturanız ektedir.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1PA6795UKMFR9' },
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
    de: [
      { body: 'Die gewünschte Rechnung liegt bei.', context: { mode: 'reply', marketplaceId: 'A1PA6795UKMFR9' } },
      { body: 'Welche Farbe dürfen wir senden?', context: { mode: 'proactive', marketplaceId: 'A1PA6795UKMFR9' } },
    ],
    fr: [
      { body: 'Voici la facture que vous avez demandée.', context: { mode: 'reply', marketplaceId: 'A13V1IB3VIYZZH' } },
      { body: 'Quelle couleur souhaitez-vous ?', context: { mode: 'proactive', marketplaceId: 'A13V1IB3VIYZZH' } },
    ],
    es: [
      { body: 'Aquí tiene la factura que nos pidió.', context: { mode: 'reply', marketplaceId: 'A1RKKUPIHCS9HS' } },
      { body: '¿Qué color le enviamos?', context: { mode: 'proactive', marketplaceId: 'A1RKKUPIHCS9HS' } },
    ],
    it: [
      { body: 'Ecco la fattura che ci ha chiesto.', context: { mode: 'reply', marketplaceId: 'APJ6JRA9NG5V4' } },
      { body: 'Quale colore inviamo?', context: { mode: 'proactive', marketplaceId: 'APJ6JRA9NG5V4' } },
    ],
    ja: [
      { body: 'ご依頼の請求書です。', context: { mode: 'reply', marketplaceId: 'A1VC38T7YXB528' } },
      { body: 'ご希望の色をお知らせください。', context: { mode: 'proactive', marketplaceId: 'A1VC38T7YXB528' } },
    ],
    nl: [
      {
        body: 'De factuur vindt u in uw account.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A1805IZSGTT6HS' },
      },
      { body: 'De factuur vindt u in uw account.', context: { mode: 'proactive', reason: 'invoice' } },
    ],
    pl: [
      { body: 'Faktura w załączniku.', context: { mode: 'proactive', reason: 'invoice' } },
      { body: 'Faktura w załączniku.', context: { mode: 'reply', marketplaceId: 'A1PA6795UKMFR9' } },
    ],
    sv: [
      {
        body: 'Fakturan är bifogad.',
        context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'A2NODRKZP88ZB9' },
      },
      { body: 'Fakturan är bifogad.', context: { mode: 'proactive', reason: 'invoice' } },
    ],
    pt: [
      { body: 'A nota fiscal está com um erro no CNPJ; qual é o correto?', context: { mode: 'reply' } },
      { body: 'Qual tamanho devemos enviar?', context: { mode: 'proactive' } },
    ],
    tr: [
      { body: 'Faturanız ektedir.', context: { mode: 'proactive', reason: 'invoice', marketplaceId: 'ATVPDKIKX0DER' } },
      'Faturanız ektedir.',
    ],
  },
};
