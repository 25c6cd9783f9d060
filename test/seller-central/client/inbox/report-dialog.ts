import { el } from '../dom.ts';
import type { KatInput } from '../katal/kat-input.ts';
import { getJson, postJson } from '../requests.ts';
import { t } from '../strings.ts';

/** "Report a message from a buyer". Calls back once Amazon has the report. */
export async function openReportDialog(messageId: string, reported: () => void): Promise<void> {
  const { listOfReportReasons } = await getJson<{ listOfReportReasons: string[] }>('/messaging/api/reports/reasons');
  let chosen: string | undefined;
  const submit = el('kat-button', { class: 'report-submit', disabled: true, label: t('practice-submit-report') });
  const reasons = listOfReportReasons.map((reason) =>
    el('kat-radiobutton', {
      class: `${reason.toLowerCase()}-buyer`,
      name: 'report-reason',
      value: reason,
      label: readable(reason),
      onchange: () => {
        chosen = reason;
        submit.removeAttribute('disabled');
      },
    }),
  );
  const other = el('kat-input', { class: 'other-text-buyer', placeholder: t('practice-other') }) as KatInput;
  const modal = el(
    'kat-modal',
    { title: t('page-report-a-message') },
    el('div', { class: 'report-reason-list' }, ...reasons),
    other,
    el('div', { slot: 'footer' }, submit),
  );
  modal.addEventListener('close', () => modal.remove());
  submit.addEventListener('click', async () => {
    await postJson(`/messaging/api/global/caseReports/${messageId}`, { reason: chosen, comment: other.value });
    modal.replaceChildren(
      el('p', {}, t('practice-report-sent')),
      el(
        'div',
        { slot: 'footer' },
        el('kat-button', {
          id: 'report-message-close',
          label: t('practice-close'),
          onclick: () => modal.removeAttribute('visible'),
        }),
      ),
    );
    reported();
  });
  document.body.append(modal);
  modal.setAttribute('visible', '');
}

const readable = (reason: string): string => {
  const words = reason.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
