import type { OrderItemJson, OrderJson } from '../../wire.ts';
import { el, fill } from '../dom.ts';
import { askByXhr } from '../requests.ts';
import { t } from '../strings.ts';
import { buyerLink, channelText, dayOf, statusText } from './order-row.ts';

/** One order. */
export function showOrder(root: HTMLElement, orderId: string): void {
  fill(root, el('div', { id: 'apploading' }, el('span', {}, t('myo-loading'))));
  askByXhr<OrderJson>('GET', `/orders-api/order/${orderId}`).then(
    (order) => fill(root, page(order)),
    () =>
      fill(
        root,
        el(
          'div',
          { class: 'myo-page' },
          el('kat-alert', { variant: 'danger', persistent: true, header: t('myo-not-found') }),
        ),
      ),
  );
}

function page(order: OrderJson): HTMLElement {
  return el(
    'div',
    { class: 'myo-page' },
    el(
      'div',
      { class: 'myo-title-row' },
      el('h1', { 'data-test-id': 'order-details-label' }, t('myo-order-details')),
      el(
        'div',
        { class: 'myo-order-id' },
        t('myo-order-id'),
        ' ',
        el('span', { 'data-test-id': 'order-id-value' }, order.amazonOrderId),
      ),
      el('div', { class: 'myo-order-buttons' }, reviewButton(order), shippingButton(order)),
    ),
    el('div', { class: 'myo-sections' }, summary(order), shipTo(order)),
    contents(order),
    el(
      'section',
      { class: 'myo-box' },
      el('label', { for: 'seller-memo' }, t('myo-seller-memo')),
      el('textarea', { id: 'seller-memo', rows: 3 }),
    ),
  );
}

function reviewButton(order: OrderJson): HTMLElement | undefined {
  const review = order.pluginActions.requestAReview;
  if (!review) return undefined;
  return el(
    'span',
    { 'data-test-id': 'request-a-review-button', class: 'a-button' },
    el('span', {}, el('a', { href: review.url }, t('myo-request-review'))),
  );
}

function shippingButton(order: OrderJson): HTMLElement | undefined {
  if (order.orderStatus.OrderStatus !== 'Unshipped') return undefined;
  return el(
    'span',
    { 'data-test-id': 'buy-shipping-button', class: 'a-button' },
    el('span', {}, el('a', {}, t('myo-buy-shipping'))),
  );
}

function summary(order: OrderJson): HTMLElement {
  return el(
    'section',
    { class: 'myo-box' },
    el('h2', {}, t('myo-order-summary')),
    row('myo-ship-by', 'order-summary-shipby-value', dayOf(order.latestShipDate)),
    row('myo-deliver-by', 'order-summary-deliverby-value', dayOf(order.latestDeliveryDate)),
    row('myo-purchase-date', 'order-summary-purchase-date-value', dayOf(order.orderDate)),
    row('myo-shipping-service', 'order-summary-shipping-service-value', order.shippingService),
    row('myo-fulfilment', 'order-summary-fulfillment-channel-value', channelText(order)),
    row('myo-channel', 'order-summary-sales-channel-value', order.salesChannel),
    row('practice-total', 'order-summary-total-value', order.orderTotal),
  );
}

function shipTo(order: OrderJson): HTMLElement {
  return el(
    'section',
    { class: 'myo-box' },
    el('h2', {}, t('myo-shipping-section')),
    el('div', { 'data-test-id': 'shipping-section-buyer-address', class: 'gray' }, t('myo-address-hidden')),
    el(
      'div',
      { class: 'myo-row' },
      el('span', { class: 'gray' }, t('myo-contact-buyer')),
      el('span', { 'data-test-id': 'shipping-section-contact-buyer-value' }, buyerLink(order)),
    ),
    order.buyerRequestedCancel &&
      el('kat-alert', { variant: 'warning', persistent: true, header: t('myo-cancel-requested') }),
  );
}

function row(label: string, testId: string, value: string): HTMLElement {
  return el(
    'div',
    { class: 'myo-row' },
    el('span', { class: 'gray' }, t(label)),
    el('span', { 'data-test-id': testId }, value),
  );
}

function contents(order: OrderJson): HTMLElement {
  return el(
    'section',
    { class: 'myo-box' },
    el('h2', {}, t('myo-order-contents')),
    el(
      'table',
      { class: 'a-keyvalue' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ...['status', 'image', 'product-name', 'quantity', 'subtotal'].map((name) => el('th', {}, t(`myo-${name}`))),
        ),
      ),
      el('tbody', {}, ...order.orderItems.map((item) => itemRow(item, order))),
    ),
  );
}

function itemRow(item: OrderItemJson, order: OrderJson): HTMLElement {
  const choices = item.ItemCustomizations?.ModificationGroups.flatMap((group) => group.Modifications) ?? [];
  return el(
    'tr',
    {},
    el('td', { 'data-test-id': 'item-status-label' }, statusText(order)),
    el('td', {}, el('img', { src: item.imageUrl, alt: '' })),
    el(
      'td',
      {},
      el('a', { href: `/dp/${item.ASIN}` }, item.Title),
      el('div', { class: 'myo-line' }, el('span', { class: 'gray' }, 'ASIN:'), ` ${item.ASIN}`),
      el('div', { class: 'myo-line' }, el('span', { class: 'gray' }, 'SKU:'), ` ${item.SellerSKU}`),
      choices.length > 0 &&
        el(
          'div',
          { class: 'myo-line' },
          el('a', { href: item.ItemCustomizations?.CustomPageUrl, target: '_blank' }, t('myo-customisation')),
          ` ${choices.map(({ Name, Value }) => `${Name}: ${Value}`).join(' · ')}`,
        ),
    ),
    el('td', {}, String(item.QuantityOrdered)),
    el('td', {}, item.ItemSubtotal),
  );
}
