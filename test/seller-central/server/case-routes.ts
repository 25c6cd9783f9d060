import { closedCaseStatus, messagesPerPage, pageTokenParameter } from '../assumed.ts';
import type { Case } from '../state/model.ts';
import type { CaseArtifactJson, PartyCaseJson, SendRequestJson } from '../wire.ts';
import { caseList } from './case-filter.ts';
import { artifactJson, caseJson, proxyEmail } from './case-json.ts';
import { type Answer, bodyOf, type Exchange, json, notFound, type Route } from './exchange.ts';
import { orderContext } from './order-context.ts';

const base = '/messaging/api/global/cases';
const casePath = (rest: string): RegExp => new RegExp(`^${base}/([0-9a-f-]{36})${rest}$`);

/** Finds the case of the path's first part among the current account's cases. */
const withCase =
  (handle: (item: Case, exchange: Exchange) => Answer) =>
  (exchange: Exchange): Answer => {
    const item = exchange.state.casesOfAccount().find((one) => one.caseId === exchange.captured[0]);
    return item ? handle(item, exchange) : notFound();
  };

export const caseRoutes: Route[] = [
  { method: 'GET', path: new RegExp(`^${base}$`), handle: (exchange) => json(caseList(exchange)) },
  { method: 'GET', path: casePath(''), handle: withCase((item, exchange) => json(partyCase(item, exchange))) },
  {
    method: 'GET',
    path: casePath('/orderContext'),
    handle: withCase((item, exchange) => json(orderContext(item, exchange))),
  },
  {
    method: 'GET',
    path: casePath('/responsetemplates'),
    handle: withCase((item, exchange) => json({ responseTemplates: [], buyerLop: caseJson(item, exchange).buyerLop })),
  },
  {
    method: 'POST',
    path: casePath('/viewed'),
    handle: withCase((item) => {
      item.isUnread = false;
      return json({});
    }),
  },
  { method: 'POST', path: casePath('/topic'), handle: withCase(changeTopic) },
  { method: 'POST', path: casePath('/caseStatus'), handle: withCase(changeStatus) },
  { method: 'POST', path: casePath('/artifacts/message'), handle: withCase(sendReply) },
];

/** The newest messages first by page, each page oldest first, as the thread shows them. */
function partyCase(item: Case, exchange: Exchange): PartyCaseJson {
  const end = Number(exchange.url.searchParams.get(pageTokenParameter) ?? item.messages.length);
  const start = Math.max(0, end - messagesPerPage);
  return {
    partyCase: {
      ...caseJson(item, exchange),
      buyerProxyEmail: proxyEmail(item),
      caseArtifacts: item.messages.slice(start, end).map((message) => artifactJson(item, message, exchange)),
      latestSellerMessageId: item.messages.findLast((message) => message.from === 'SELLER')?.messageId ?? null,
    },
    nextPageToken: start > 0 ? String(start) : '',
  };
}

function changeTopic(item: Case, exchange: Exchange): Answer {
  const { topicId } = bodyOf<{ topicId: number }>(exchange);
  if (typeof topicId !== 'number') return json({ error: 'BAD_TOPIC' }, 400);
  item.topicId = topicId;
  return json({});
}

function changeStatus(item: Case, exchange: Exchange): Answer {
  if (!exchange.body.toString('utf8').includes('SOLVED')) return json({ error: 'BAD_STATUS' }, 400);
  item.status = 'SOLVED';
  item.resolvedAtMs = exchange.state.nowMs();
  item.isUnread = false;
  return json(caseJson(item, exchange));
}

function sendReply(item: Case, exchange: Exchange): Answer {
  const { state } = exchange;
  const { rawMessageBody = '', attachments = [] } = bodyOf<SendRequestJson>(exchange);
  if (item.status === 'CLOSED') return json({ error: 'CASE_CLOSED' }, closedCaseStatus);
  if (rawMessageBody === '') return json({ error: 'EMPTY_MESSAGE' }, 400);
  const outcome = state.takeSendOutcome(rawMessageBody, item.buyer.isActive);
  if (outcome.kind === 'fails') return json({ error: 'INTERNAL_FAILURE' }, outcome.status ?? 500);
  const message = state.addReply(item, { text: rawMessageBody, attachments }, outcome);
  const answer: CaseArtifactJson = artifactJson(item, message, exchange);
  return { ...json(answer), afterwards: () => state.settle(message, outcome) };
}
