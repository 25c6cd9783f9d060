import { el } from '../dom.ts';
import { t } from '../strings.ts';

/** What a panel shows when its answer did not come or made no sense. */
export function retryOverlay(again: () => void): HTMLElement {
  return el(
    'div',
    { class: 'ayb-loading-overlay-container' },
    el(
      'div',
      { class: 'ayb-loading-overlay ayb-disabled-overlay' },
      el(
        'a',
        { class: 'retry-link', role: 'button', tabindex: 0, onclick: again },
        el('span', { class: 'disabled-state-retry-text' }, t('ayb-website-generic-error')),
      ),
    ),
  );
}

export function skeleton(name: string, lines: number): HTMLElement {
  return el(
    'div',
    { class: `skeleton ${name}` },
    ...Array.from({ length: lines }, () => el('div', { class: 'skeleton-line' })),
  );
}
