import { el } from '../dom.ts';
import { getJson } from '../requests.ts';
import { t } from '../strings.ts';

interface MarketplacesJson {
  marketplaces: { marketplaceId: string; marketplaceDisplayName: string }[];
}

/** The button "Filters (n)" and its panel; of the page's filters only the marketplace is built. */
export function listFilters(chosen: string[], apply: (marketplaceIds: string[]) => void): HTMLElement {
  const panel = el('div', { class: 'dropdown-panel' });
  panel.hidden = true;
  const button = el(
    'button',
    {
      type: 'button',
      class: 'dropdown-button',
      value: chosen.length,
      onclick: () => {
        panel.hidden = !panel.hidden;
        if (!panel.hidden && panel.childElementCount === 0) void fillPanel(panel, chosen, apply);
      },
    },
    t('ayb-case-list-filter-label', { num: chosen.length }),
  );
  return el('div', { class: 'nested-dropdown' }, button, panel);
}

async function fillPanel(
  panel: HTMLElement,
  chosen: string[],
  apply: (marketplaceIds: string[]) => void,
): Promise<void> {
  const { marketplaces } = await getJson<MarketplacesJson>('/messaging/api/global/partnerAccounts/marketplaces');
  const boxes = marketplaces.map(({ marketplaceId, marketplaceDisplayName }) => {
    const box = el('input', { type: 'checkbox', value: marketplaceId, checked: chosen.includes(marketplaceId) });
    return { box: box as HTMLInputElement, line: el('label', {}, box, marketplaceDisplayName) };
  });
  panel.append(
    el('h5', {}, t('practice-marketplace')),
    ...boxes.map(({ line }) => line),
    el(
      'div',
      { class: 'dropdown-panel-buttons' },
      el('kat-button', { variant: 'secondary', size: 'small', label: t('practice-reset'), onclick: () => apply([]) }),
      el('kat-button', {
        size: 'small',
        label: t('practice-apply'),
        onclick: () => apply(boxes.filter(({ box }) => box.checked).map(({ box }) => box.value)),
      }),
    ),
  );
}
