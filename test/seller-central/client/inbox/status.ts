import type { CaseJson } from '../../wire.ts';
import { el } from '../dom.ts';
import { t } from '../strings.ts';
import { isProcessing } from './case-cache.ts';

const icons = {
  OPEN: 'query_builder',
  ACTION_NEEDED: 'query_builder',
  SOLVED: 'playlist_add_check',
  CLOSED: 'move_to_inbox',
};

/** A case's status as list and header show it. */
export function caseStatus(item: CaseJson, where: 'list' | 'header'): HTMLElement {
  if (isProcessing(item.caseId)) {
    return el(
      'div',
      { class: 'case-status-container' },
      el('kat-badge', { type: 'info', label: t('page-processing-response') }),
    );
  }
  const survey = surveyStatus(item, where);
  if (survey) return survey;
  if (item.status === 'OPEN' && (item.isOverSla || item.slaLabel)) return clockBadge(item);
  return el(
    'div',
    { class: 'case-status-container' },
    el('kat-icon', { name: icons[item.status], size: 'small', class: `status-${item.status.toLowerCase()}` }),
    el('span', { class: 'case-status-label' }, statusLabel(item)),
  );
}

function surveyStatus(item: CaseJson, where: 'list' | 'header'): HTMLElement | undefined {
  if (!item.prrSurveyResponse) return undefined;
  const isUnresolved = item.prrSurveyResponse === 'No';
  const text = t(isUnresolved ? 'ayb-reported-unresolved' : 'page-reported-resolved');
  const icon = el('kat-icon', { name: 'record_voice_over', size: 'small' });
  if (where === 'header') {
    return el(
      'div',
      { class: 'case-status-badge-container' },
      el('div', { class: `case-status-badge ${isUnresolved ? 'unresolved' : 'resolved'}` }, icon, text),
    );
  }
  return isUnresolved
    ? el(
        'div',
        { class: 'reported-unresolved-status-container' },
        icon,
        el('span', { class: 'case-status-label' }, text),
      )
    : undefined;
}

function clockBadge(item: CaseJson): HTMLElement {
  return el(
    'div',
    { class: 'case-status-badge-container' },
    el(
      'div',
      { class: 'case-status-badge OPEN' },
      el(
        'div',
        { class: 'flex-container' },
        el('kat-icon', { name: 'query_builder', size: 'small' }),
        el('span', { class: 'badge-text' }, item.slaLabel || t('ayb-response-needed-case-status')),
      ),
    ),
  );
}

function statusLabel(item: CaseJson): string {
  switch (item.status) {
    case 'OPEN':
      return t('ayb-open-case-status');
    case 'ACTION_NEEDED':
      return t('ayb-response-needed-case-status');
    case 'SOLVED':
      return item.formattedResolveDate
        ? t('ayb-resolved-case-status-with-date', { resolvedDate: item.formattedResolveDate })
        : t('ayb-resolved-case-status');
    case 'CLOSED':
      return t('ayb-closed-case-status');
  }
}
