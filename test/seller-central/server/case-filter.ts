import { casesPerPage, filterValueParameter, pageTokenParameter } from '../assumed.ts';
import { type Case, isWaiting } from '../state/model.ts';
import type { CaseListJson } from '../wire.ts';
import { caseJson, proxyEmail } from './case-json.ts';
import type { Exchange } from './exchange.ts';

/** One page of the case list, for `filter=ALL` or `filterList=A|B` with a sort direction. */
export function caseList(exchange: Exchange): CaseListJson {
  const query = exchange.url.searchParams;
  const filters = (query.get('filterList') ?? query.get('filter') ?? 'ALL').split(/[|,]/);
  const value = query.get(filterValueParameter) ?? '';
  const direction = query.get('sortDirection') === 'ASCENDING' ? 1 : -1;
  const marketplaceIds = query.get('marketplaceIds')?.split(',');
  const found = exchange.state
    .casesOfAccount()
    .filter((item) => filters.some((filter) => passes(item, filter, value)))
    .filter((item) => !marketplaceIds || marketplaceIds.includes(item.marketplaceId))
    .sort((a, b) => direction * (a.lastUpdatedAtMs - b.lastUpdatedAtMs));
  const offset = Number(query.get(pageTokenParameter) ?? 0) || 0;
  const next = offset + casesPerPage;
  return {
    cases: found.slice(offset, next).map((item) => caseJson(item, exchange)),
    nextToken: next < found.length ? String(next) : '',
    previousToken: String(Math.max(0, offset - casesPerPage)),
    displayLanguage: exchange.language === 'de-DE' ? 'German' : 'English',
  };
}

export const needsAttention = (item: Case): boolean => isWaiting(item) || isReportedUnresolved(item);
export const isReportedUnresolved = (item: Case): boolean => item.surveyResponse === 'No';

function passes(item: Case, filter: string, value: string): boolean {
  switch (filter) {
    case 'ALL':
      return true;
    case 'ACTION_NEEDED':
      return isWaiting(item);
    case 'REPORTED_UNRESOLVED':
      return isReportedUnresolved(item);
    case 'SENT_MESSAGE':
      return item.messages.some((message) => message.from === 'SELLER');
    case 'STATUS':
      return item.status === value;
    case 'ORDER_ID':
      return item.orderIds.includes(value);
    case 'PROXY_ID':
      return proxyEmail(item) === value;
    case 'CASE_ID':
      return item.caseId === value;
    default:
      return false;
  }
}
