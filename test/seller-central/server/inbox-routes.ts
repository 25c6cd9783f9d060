import { sellerTemplates, topicCategories } from '../assumed.ts';
import { marketplaceById } from '../seed/marketplaces.ts';
import { isWaiting } from '../state/model.ts';
import type { MetricJson } from '../wire.ts';
import { isReportedUnresolved, needsAttention } from './case-filter.ts';
import { type Answer, type Exchange, json, notFound, type Route } from './exchange.ts';
import { takeUpload } from './uploads.ts';

const dayMs = 24 * 60 * 60_000;

const reportReasons = [
  'SPAM_MESSAGE',
  'DISAGREEMENT',
  'PHISHING_MALWARE',
  'FREE_PRODUCT',
  'DECEIT_FRAUD',
  'BAD_ADDRESS',
  'FRAUD_OTHER',
  'SELLER_CUSTOMER_SERVICE',
  'REVIEW_INFLUENCE',
  'CANCEL_ORDER',
  'PAYMENT_REQUEST',
  'HARASSMENT',
];

/** The inbox's endpoints beside the cases themselves. */
export const inboxRoutes: Route[] = [
  {
    method: 'GET',
    path: /^\/messaging\/api\/global\/rights$/,
    handle: () => json({ viewRights: true, editRights: true }),
  },
  {
    method: 'GET',
    path: /^\/messaging\/api\/global\/topics\/categories$/,
    handle: () => json({ categories: topicCategories }),
  },
  {
    method: 'GET',
    path: /^\/messaging\/api\/global\/partnerAccounts\/marketplaces$/,
    handle: ({ state }) =>
      json({
        marketplaces: state.account.marketplaceIds.map((id) => ({
          marketplaceId: id,
          marketplaceDisplayName: marketplaceById(id).displayName,
        })),
      }),
  },
  {
    method: 'GET',
    path: /^\/messaging\/api\/global\/templates$/,
    handle: () => json({ templates: sellerTemplates.map(({ id, name }) => ({ id, name })) }),
  },
  {
    method: 'GET',
    path: /^\/messaging\/api\/global\/templates\/(\w+)\/render$/,
    handle: ({ captured }) => {
      const template = sellerTemplates.find(({ id }) => id === captured[0]);
      return template ? json({ renderedTemplate: template.body }) : notFound();
    },
  },
  {
    method: 'GET',
    path: /^\/messaging\/api\/reports\/reasons$/,
    handle: () => json({ listOfReportReasons: reportReasons }),
  },
  { method: 'POST', path: /^\/messaging\/api\/global\/caseReports\/([0-9a-f-]{36})$/, handle: reportMessage },
  { method: 'POST', path: /^\/messaging\/api\/global\/attachments$/, handle: takeUpload },
  { method: 'POST', path: /^\/messaging\/overview\/api\/checktext$/, handle: () => json({ matches: [] }) },
  { method: 'GET', path: /^\/messaging\/overview\/api\/metric\/(\w+)$/, handle: metric },
];

function reportMessage({ state, captured }: Exchange): Answer {
  const item = state.casesOfAccount().find((one) => one.messages.some(({ messageId }) => messageId === captured[0]));
  if (!item) return notFound();
  item.isReported = true;
  return json({});
}

function metric({ state, captured, url }: Exchange): Answer {
  const name = captured[0] ?? '';
  const daysBack = Number(url.searchParams.get('daysBack') ?? 30);
  const sinceMs = state.nowMs() - daysBack * dayMs;
  const cases = state.casesOfAccount();
  const counts: Record<string, number> = {
    contactsResolved: cases.filter((item) => (item.resolvedAtMs ?? 0) > sinceMs).length,
    contactsReportedUnresolved: cases.filter(isReportedUnresolved).length,
    contactsResponseNeeded: cases.filter(isWaiting).length,
    contactsRequireAttention: cases.filter(needsAttention).length,
  };
  const count = counts[name];
  if (count === undefined) return json({ error: 'NO_SUCH_METRIC' }, 404);
  const answer: MetricJson = { metricName: name, value: String(count) };
  return json(answer);
}
