import type { OrderJson, OrderSearchJson } from '../../wire.ts';
import { el, fill } from '../dom.ts';
import { askByXhr } from '../requests.ts';
import { go } from '../router.ts';
import { t } from '../strings.ts';
import { orderRow } from './order-row.ts';

type Counts = Record<'pending' | 'unshipped' | 'canceled' | 'shipped', number>;
const tabs = ['pending', 'unshipped', 'canceled', 'shipped'] as const;
const perPage = 15;

/** Manage Orders. */
export function showOrderList(root: HTMLElement, fulfilment: 'mfn' | 'fba', status: string): void {
  const total = el('span');
  const body = el('tbody');
  const paging = el('ul', { class: 'a-pagination' });
  const tabsRow = el('div', { id: 'myo-spa-tabs-container' }, ...tabs.map((name) => tab(name, undefined)));
  let offset = 0;
  let term = '';

  function tab(name: (typeof tabs)[number], count: number | undefined): HTMLElement {
    const path = `/${fulfilment}/${name}`;
    return el(
      'a',
      {
        'data-test-id': `tab-${path}`,
        class: name === status ? 'active' : undefined,
        role: 'tab',
        onclick: () => go(`/orders-v3${path}?page=1`),
      },
      count === undefined ? t(`myo-${name}`) : `${count} ${t(`myo-${name}`)}`,
    );
  }

  async function load(): Promise<void> {
    fill(body, el('tr', {}, el('td', { colspan: 7 }, t('myo-loading'))));
    const query = new URLSearchParams({
      limit: String(perPage),
      offset: String(offset),
      sort: 'order_date_desc',
      'date-range': 'last-30',
      fulfillmentType: fulfilment,
      orderStatus: status,
      ...(term && { q: term, qt: 'orderid' }),
    });
    try {
      const found = await askByXhr<OrderSearchJson>('GET', `/orders-api/search?${query}`);
      total.textContent = t('myo-total-orders', { count: found.total });
      fill(body, ...found.orders.map((order: OrderJson) => orderRow(order)));
      drawPaging(found.total);
    } catch {
      fill(body, el('tr', {}, el('td', { colspan: 7 }, t('ayb-website-generic-error'))));
    }
  }

  function drawPaging(count: number): void {
    const step = (label: string, by: number, name: string): HTMLElement => {
      const target = offset + by;
      const isPossible = target >= 0 && target < count;
      return el(
        'li',
        { class: `${name} ${isPossible ? '' : 'a-disabled'}` },
        el(
          'a',
          {
            onclick: () => {
              if (!isPossible) return;
              offset = target;
              void load();
            },
          },
          label,
        ),
      );
    };
    fill(
      paging,
      step(`← ${t('practice-previous')}`, -perPage, 'a-first'),
      step(`${t('practice-next')} →`, perPage, 'a-last'),
    );
  }

  async function countTabs(): Promise<void> {
    const counts = await askByXhr<Counts>('POST', '/orders-api/countOrders', { fulfillmentType: fulfilment });
    fill(tabsRow, ...tabs.map((name) => tab(name, fulfilment === 'mfn' ? counts[name] : undefined)));
  }

  const searchInput = el('input', {
    id: 'myo-search-input',
    type: 'text',
    placeholder: t('myo-search'),
  }) as HTMLInputElement;
  const search = (): void => {
    term = searchInput.value.trim();
    offset = 0;
    void load();
  };
  searchInput.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') search();
  });

  const other = fulfilment === 'mfn' ? 'fba' : 'mfn';
  fill(
    root,
    el(
      'div',
      { class: 'myo-page' },
      el(
        'div',
        { class: 'myo-title-row' },
        el('h1', {}, t('myo-manage-orders')),
        el(
          'a',
          { class: 'myo-other-channel', onclick: () => go(`/orders-v3/${other}/shipped?page=1`) },
          t(`myo-view-${other}`),
        ),
        el(
          'div',
          { class: 'myo-search' },
          searchInput,
          el('button', { type: 'button', id: 'myo-search-button-announce', onclick: search }, t('myo-search-button')),
        ),
      ),
      tabsRow,
      el(
        'div',
        { class: 'myo-table-bar' },
        el('div', { class: 'total-orders-heading' }, total),
        el('div', { id: 'myo-table-date-range' }, t('myo-last-days')),
      ),
      el(
        'table',
        { id: 'orders-table', class: 'a-bordered' },
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            ...[
              'order-date',
              'order-details',
              'image',
              'product-name',
              'customer-option',
              'order-status',
              'action',
            ].map((name) => el('th', {}, t(`myo-${name}`))),
          ),
        ),
        body,
      ),
      paging,
    ),
  );
  void load();
  void countTabs().catch(() => {});
}
