import type { CaseJson, CaseListJson } from '../../wire.ts';
import { el } from '../dom.ts';
import { t } from '../strings.ts';
import type { Folder } from './address.ts';
import { caseStatus } from './status.ts';

const longestSubject = 75;

export interface CaseListActions {
  open(item: CaseJson): void;
  page(token: string): void;
  showAll(): void;
}

export function caseListItems(list: CaseListJson, folder: Folder, actions: CaseListActions): HTMLElement[] {
  if (list.cases.length === 0) return [noMessages(folder, actions)];
  return list.cases.map((item) => caseListItem(item, actions));
}

/** Shows which case is open, what is read and how cases stand, in the cards that are there. */
export function updateCaseList(items: HTMLElement, list: CaseListJson, openId: string | undefined): void {
  list.cases.forEach((item, at) => {
    const card = items.children[at];
    if (!card) return;
    const isActive = item.caseId === openId;
    card.classList.toggle('active', isActive);
    card.classList.toggle('unread', item.unread);
    card.querySelector('.case-list-item-footer')?.firstElementChild?.replaceWith(caseStatus(item, 'list'));
    if (isActive) card.scrollIntoView({ block: 'nearest' });
  });
}

/** One card. It names no case: which case it stands for is known only to the page's own click listener. */
function caseListItem(item: CaseJson, actions: CaseListActions): HTMLElement {
  return el(
    'a',
    {
      class: `case-list-item link-action false ${item.unread ? 'unread' : 'false'}`,
      'data-ph-capture-attribute-topic': item.topicId,
      'data-ph-capture-attribute-order-id': item.orders[0],
      onclick: () => actions.open(item),
    },
    el(
      'div',
      { class: 'case-list-item-header' },
      el(
        'span',
        { class: 'buyer-lop-country' },
        el('kat-flag', { country: item.marketplaceCountryCode, size: 'tiny' }),
      ),
      el(
        'span',
        { class: 'buyer-name' },
        item.buyerName,
        item.isBusinessBuyer && el('kat-badge', { label: t('page-business-buyer') }),
      ),
      el('span', { class: 'gray formatted-date' }, item.formattedLastUpdatedDate),
    ),
    el('div', { class: 'case-list-item-body' }, el('span', { class: 'subject' }, shortSubject(item.subject))),
    el(
      'div',
      { class: 'case-list-item-footer' },
      caseStatus(item, 'list'),
      el('div', { class: 'case-list-case-actions' }),
    ),
  );
}

const shortSubject = (subject: string): string =>
  subject.length > longestSubject ? `${subject.slice(0, longestSubject)}…` : subject;

function noMessages(folder: Folder, { showAll }: CaseListActions): HTMLElement {
  const text = folder === 'responseNeeded' ? 'page-no-messages-require-response' : 'page-no-messages';
  return el(
    'div',
    { id: 'no-messages-available', class: 'no-messages-container' },
    el('div', { id: 'no-messages-header' }, el('h1', {}, t(text))),
    el('div', { id: 'all-messages-link' }, el('kat-button', { label: t('page-all-messages'), onclick: showAll })),
  );
}

export function casePaging(list: CaseListJson, token: string, { page }: CaseListActions): HTMLElement {
  const hasPrevious = token !== '' && token !== '0';
  const hasNext = list.nextToken !== '';
  const step = (name: string, label: string, enabled: boolean, target: string): HTMLElement =>
    el(
      'a',
      {
        class: `cases-paging-change-page ${name} ${enabled ? 'false' : 'disabled-link'}`,
        onclick: () => enabled && page(target),
      },
      label,
    );
  return el(
    'div',
    { id: 'cases-paging' },
    step('previous-icon', `‹ ${t('practice-previous')}`, hasPrevious, list.previousToken),
    step('current-page', t('ayb-cases-count-label', { num: list.cases.length }), false, ''),
    step('next-icon', `${t('practice-next')} ›`, hasNext, list.nextToken),
  );
}
