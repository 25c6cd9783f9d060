import {
  formatDay,
  formatMoment,
  languageName,
  type PageLanguage,
  slaLabel,
  statusExplanation,
  topicName,
} from '../assumed.ts';
import { marketplaceById } from '../seed/marketplaces.ts';
import { type Case, isWaiting, type Message, oldestUnansweredAtMs } from '../state/model.ts';
import type { CaseArtifactJson, CaseJson, PartyJson } from '../wire.ts';
import type { Exchange } from './exchange.ts';

const dayMs = 24 * 60 * 60_000;

/** A case as list and thread answers carry it. */
export function caseJson(item: Case, exchange: Exchange): CaseJson {
  const { language, timeZone, state } = exchange;
  const marketplace = marketplaceById(item.marketplaceId);
  return {
    caseId: item.caseId,
    topicId: item.topicId,
    classifiedTopicId: item.topicId,
    topicIdSource: 'ML_CLASSIFIED',
    topic: topicName(item.topicId, language),
    status: shownStatus(item),
    marketplaceId: marketplace.id,
    marketplaceDisplayName: marketplace.displayName,
    marketplaceCountryCode: marketplace.countryCode,
    buyerLop: languageName(item.buyer.languageTag, language),
    buyerLopTag: item.buyer.languageTag,
    orders: item.orderIds,
    lastUpdatedDate: item.lastUpdatedAtMs,
    formattedLastUpdatedDate: formatDay(item.lastUpdatedAtMs, language, timeZone),
    resolveDate: item.resolvedAtMs ?? null,
    formattedResolveDate: item.resolvedAtMs === undefined ? null : formatDay(item.resolvedAtMs, language, timeZone),
    openDate: item.openedAtMs,
    closeDate: item.closedAtMs ?? null,
    merchantId: item.merchantId,
    asinIds: item.orderIds.flatMap((id) => state.orderById(id).items.map((one) => one.asin)),
    actions: [],
    actionNeeded: isWaiting(item),
    unread: item.isUnread,
    archived: false,
    important: false,
    subject: item.subject,
    isBusinessBuyer: item.buyer.isBusiness,
    buyerName: item.buyer.name,
    buyerProxyEmail: '',
    ...shownClock(item, state.nowMs(), language),
    suggestedReply: null,
    threadId: `T-${item.caseId}`,
    reportedUnresolvedCount: item.surveyResponse === 'No' ? 1 : 0,
    prrSurveyResponse: item.surveyResponse ?? null,
    buyerActive: item.buyer.isActive,
    suppressCaseHistoryDisplay: false,
    suppressBuyerAttachmentsDisplay: false,
    suppressSellerAttachmentsDisplay: false,
    parties: [party(item, 'BUYER'), party(item, 'SELLER')],
  };
}

export function artifactJson(item: Case, message: Message, exchange: Exchange): CaseArtifactJson {
  const isRejected = message.status === 'REJECTED';
  return {
    caseArtifactId: message.artifactId,
    artifactType: 'MESSAGE',
    creator: party(item, message.from),
    createdDate: message.atMs,
    formattedDate: formatMoment(message.atMs, exchange.language, exchange.timeZone),
    attachments: message.attachments,
    message: {
      messageId: message.messageId,
      detectedLanguage: message.languageTag.split('-')[0] ?? '',
      preContext: message.preContext,
      messageBody: message.body,
      postContext: message.postContext,
      status: message.status,
      statusExplanation: isRejected ? explanationOf(item, message, exchange) : null,
      surveyPollId: null,
      terminal: isRejected,
    },
    isRequestedPartySender: message.from === 'SELLER',
    topicId: item.topicId,
  };
}

function explanationOf(item: Case, message: Message, { state, language }: Exchange): string {
  return message.statusExplanation ?? statusExplanation(state.refusalCause(item.buyer), language);
}

function shownStatus(item: Case): CaseJson['status'] {
  return isWaiting(item) ? item.waitingShownAs : item.status;
}

function shownClock(item: Case, nowMs: number, language: PageLanguage): Pick<CaseJson, 'slaLabel' | 'isOverSla'> {
  const oldest = oldestUnansweredAtMs(item);
  if (!isWaiting(item) || oldest === undefined) return { slaLabel: '', isOverSla: false };
  const msLeft = oldest + dayMs - nowMs;
  return {
    slaLabel: item.waitingShownAs === 'OPEN' ? slaLabel(msLeft, language) : '',
    isOverSla: msLeft <= 0,
  };
}

function party(item: Case, role: PartyJson['partyRole']): PartyJson {
  return { partyId: role === 'BUYER' ? item.buyer.buyerId : item.merchantId, partyRole: role, caseRole: role };
}

/** The alias under which this case's buyer can be written to. */
export function proxyEmail(item: Case): string {
  const { mailDomain } = marketplaceById(item.marketplaceId);
  return `${item.buyer.buyerId.toLowerCase()}+${item.caseId}@marketplace.amazon.${mailDomain}`;
}
