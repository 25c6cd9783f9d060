import { el } from '../dom.ts';
import type { KatInput } from '../katal/kat-input.ts';
import { t } from '../strings.ts';

/** Title, search (fires on Enter), links. */
export function topBar(search: (text: string) => void): HTMLElement {
  const input = el('kat-input', { placeholder: t('mons_thread_list_search_box_text_2') }) as KatInput;
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') search(input.value.trim());
  });
  return el(
    'div',
    { class: 'case-top-bar case-top-bar-height' },
    el(
      'div',
      { class: 'case-top-bar-left-side' },
      el(
        'div',
        { class: 'case-top-bar-title' },
        el('h2', { class: 'buyer-messaging-cases-label' }, t('page-messages')),
      ),
      el(
        'kat-input-group',
        {},
        input,
        el(
          'kat-link',
          { variant: 'button', onclick: () => search(input.value.trim()) },
          el('kat-icon', { name: 'search' }),
        ),
      ),
    ),
    el(
      'div',
      { class: 'right-content-wrapper' },
      el(
        'div',
        { class: 'links-container' },
        linkGroup(
          pane('floating-pane-case-message-settings', t('page-messaging-settings'), [
            ['case-top-bar-permissions', t('practice-permissions')],
            ['case-top-bar-templates', t('practice-templates')],
          ]),
        ),
        linkGroup(
          el('kat-link', { id: 'case-top-bar-seller-configurations', label: t('page-manage-automated-responses') }),
        ),
        linkGroup(
          pane('floating-pane-case-more', t('page-more'), [
            ['case-top-bar-policies', t('practice-policies')],
            ['case-top-bar-buyer-seller-faq', t('practice-faq')],
          ]),
        ),
      ),
    ),
  );
}

const linkGroup = (inside: HTMLElement): HTMLElement => el('div', { class: 'case-top-bar-link-group' }, inside);

function pane(id: string, title: string, links: [id: string, label: string][]): HTMLElement {
  return el(
    'div',
    { class: 'floating-pane', id },
    el(
      'span',
      { class: 'floating-pane-trigger', tabindex: 0 },
      title,
      el('kat-icon', { name: 'expand_more', size: 'small' }),
    ),
    el(
      'div',
      { class: 'floating-pane-content' },
      ...links.map(([linkId, label]) => el('kat-link', { id: linkId, label })),
    ),
  );
}
