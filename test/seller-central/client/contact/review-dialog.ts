import { el } from '../dom.ts';
import { t } from '../strings.ts';

/** Shown before the send when the buyer's language tag is not exactly the page's. */
export function reviewDialog(language: string, preview: HTMLElement, confirm: () => void): void {
  const modal = el(
    'kat-modal',
    {},
    el('span', { slot: 'title' }, t('ayb-review-message')),
    el('p', {}, t('ayb-lop-toggle-finalize-description', { language })),
    preview,
    el(
      'div',
      { slot: 'footer' },
      el('kat-button', {
        class: 'ayb-contact-form-confirm-button',
        label: t('cxm_send_62391'),
        onclick: () => {
          modal.removeAttribute('visible');
          confirm();
        },
      }),
    ),
  );
  modal.addEventListener('close', () => modal.remove());
  document.querySelector('.ayb-contact-buyer-preview')?.append(modal);
  modal.setAttribute('visible', '');
}
