import type { OrderContextJson } from '../../wire.ts';
import { el, fill } from '../dom.ts';
import { t } from '../strings.ts';

type Context = OrderContextJson['orderContextList'][number];
const longestName = 65;

/** The fourth column. Its rows carry no type: only the translated label tells them apart. */
export function fillOrderPanel(panel: HTMLElement, context: OrderContextJson, close: () => void): void {
  const title = t('practice-order-tab');
  const [order] = context.orderContextList;
  fill(
    panel,
    el(
      'div',
      { class: 'case-context-tab-labels' },
      el(
        'span',
        { id: `case-context-tab-label-${title.toLowerCase()}`, class: 'case-context-tab-label active' },
        title,
      ),
      el(
        'a',
        { class: 'case-context-tab-labels-close', role: 'button', tabindex: 0, onclick: close },
        el('kat-icon', { name: 'close' }),
      ),
    ),
    el('div', { class: 'case-context-content' }, order ? orderTab(order) : noOrder()),
  );
}

function noOrder(): HTMLElement {
  return el(
    'div',
    { class: 'case-context-order-tab' },
    el(
      'div',
      { class: 'case-context-order-tab-no-order-context' },
      el('kat-alert', { description: t('page-no-order-information'), persistent: true }),
    ),
  );
}

function orderTab(order: Context): HTMLElement {
  const orderId = order.orderContextFields.find((field) => field.type === 'ORDER_ID')?.textValue ?? '';
  return el(
    'div',
    { class: 'case-context-order-tab' },
    el('div', { class: 'case-context-product' }, ...order.productContextFields.map(product)),
    el(
      'div',
      { class: 'linked-context-field-container' },
      el(
        'div',
        { class: 'linked-context-field-item' },
        el('span', { class: 'linked-context-field-item-label' }, t('page-field-ORDER_ID')),
        el('kat-link', { label: orderId, href: `/orders-v3/order/${orderId}`, target: '_blank' }),
        el(
          'span',
          { class: 'copy-button' },
          el(
            'button',
            { type: 'button', 'aria-label': 'Copy', onclick: () => void navigator.clipboard.writeText(orderId) },
            el('kat-icon', { name: 'content_copy', size: 'small' }),
          ),
        ),
      ),
    ),
    el(
      'div',
      { class: 'context-buttons-container' },
      ...order.orderContextButtons.map((button) =>
        el(
          'div',
          { class: 'context-button-item' },
          button.disabled
            ? el('kat-button', { disabled: true, variant: 'secondary', label: button.label })
            : el('kat-link', { variant: 'button', label: button.label, href: button.url, target: '_blank' }),
        ),
      ),
    ),
    el(
      'div',
      { class: 'context-field-container' },
      ...order.orderContextFields
        .filter((field) => field.type !== 'ORDER_ID')
        .map((field) =>
          el(
            'div',
            { class: 'linked-context-field-items' },
            el('span', { class: 'linked-context-field-item-label' }, t(`page-field-${field.type}`)),
            el('div', { class: 'gray' }, field.textValue),
          ),
        ),
    ),
  );
}

function product(item: Context['productContextFields'][number]): HTMLElement {
  const name = item.productName.length > longestName ? `${item.productName.slice(0, longestName)}…` : item.productName;
  return el(
    'div',
    { class: 'case-context-product-container' },
    el('img', { src: item.imageUrl, alt: '' }),
    el(
      'div',
      { class: 'case-context-product-details' },
      el('kat-link', { href: item.productUrl, label: name, target: '_blank' }),
      el(
        'div',
        { class: 'case-context-order-total' },
        t('practice-total'),
        ' ',
        el('span', { class: 'gray' }, item.orderTotal),
      ),
      el('div', { class: 'case-context-order-quantity' }, t('practice-quantity', { count: item.quantity })),
      el('div', { class: 'case-context-asin-id' }, t('practice-id'), ' ', el('span', { class: 'gray' }, item.asinId)),
    ),
  );
}
