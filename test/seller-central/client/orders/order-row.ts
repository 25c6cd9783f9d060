import type { OrderItemJson, OrderJson } from '../../wire.ts';
import { el } from '../dom.ts';
import { pageLanguage } from '../settings.ts';
import { t } from '../strings.ts';

const contactAddress = (order: OrderJson): string =>
  `/messaging/contact?orderID=${order.amazonOrderId}&marketplaceID=${order.orderMarketplaceId}`;

/** The order answers count seconds, not milliseconds. */
export const dayOf = (epochSeconds: number): string =>
  new Intl.DateTimeFormat(pageLanguage, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(
    epochSeconds * 1000,
  );

const timeOf = (epochSeconds: number): string =>
  new Intl.DateTimeFormat(pageLanguage, { timeStyle: 'short' }).format(epochSeconds * 1000);

export const channelText = (order: OrderJson): string =>
  t(order.fulfillmentChannel === 'Seller' ? 'myo-seller-fulfilled' : 'myo-amazon-fulfilled');

export const statusText = (order: OrderJson): string => t(`myo-${order.orderStatus.OrderStatus.toLowerCase()}`);

export function buyerLink(order: OrderJson): HTMLElement {
  return el(
    'a',
    { 'data-test-id': 'buyer-name-with-link', href: contactAddress(order), target: '_blank' },
    order.buyerName,
  );
}

export function orderRow(order: OrderJson): HTMLElement {
  const [item] = order.orderItems;
  return el(
    'tr',
    { id: order.amazonOrderId },
    cell(
      'oth-order-date',
      el('div', {}, dayOf(order.orderDate)),
      el('div', { class: 'gray' }, timeOf(order.orderDate)),
    ),
    cell(
      'oth-order-details',
      el(
        'div',
        { class: 'cell-body-title' },
        el('a', { href: `/orders-v3/order/${order.amazonOrderId}` }, order.amazonOrderId),
      ),
      line('myo-buyer-name', buyerLink(order)),
      line('myo-fulfilment', channelText(order)),
      line('myo-channel', order.salesChannel),
    ),
    cell('oth-image', item && el('img', { src: item.imageUrl, alt: '' })),
    cell('oth-product-info', item && productInfo(item)),
    cell(
      'oth-customer-option',
      el('div', {}, order.shippingService),
      line('myo-ship-by', dayOf(order.latestShipDate)),
      line('myo-deliver-by', dayOf(order.latestDeliveryDate)),
    ),
    cell(
      'oth-order-status',
      el(
        'div',
        { class: 'order-status-column' },
        el('div', { class: 'main-status' }, statusText(order)),
        order.badges.includes('CustomOrder') && el('div', { class: 'secondary-status' }, t('myo-custom')),
        order.buyerRequestedCancel && el('div', { class: 'buyer-requested-cancel' }, t('myo-cancel-requested')),
      ),
    ),
    el('td', { class: 'myo-table-action-column' }, actions(order)),
  );
}

function cell(testId: string, ...inside: (HTMLElement | undefined | false)[]): HTMLElement {
  return el('td', { 'data-test-id': testId }, el('div', { class: 'cell-body' }, ...inside));
}

function line(label: string, value: string | HTMLElement): HTMLElement {
  return el('div', { class: 'myo-line' }, el('span', { class: 'gray' }, t(label)), ' ', value);
}

function productInfo(item: OrderItemJson): HTMLElement {
  return el(
    'div',
    { class: 'myo-list-orders-product-name-cell' },
    el('a', { href: `/dp/${item.ASIN}` }, el('div', {}, item.Title)),
    el('div', { class: 'myo-line' }, el('span', { class: 'gray' }, 'ASIN:'), ` ${item.ASIN}`),
    el('div', { class: 'myo-line' }, el('span', { class: 'gray' }, 'SKU:'), ` ${item.SellerSKU}`),
    line('myo-quantity', String(item.QuantityOrdered)),
    line('myo-subtotal', item.ItemSubtotal),
  );
}

function actions(order: OrderJson): HTMLElement {
  const isUnshipped = order.orderStatus.OrderStatus === 'Unshipped';
  const options = [
    ...(isUnshipped ? [{ label: t('myo-confirm-shipment'), action: 'confirmShipment' }] : []),
    { label: t('myo-view-order'), action: 'viewOrder' },
    { label: t('myo-contact-buyer'), action: 'contactBuyer' },
  ];
  return el('kat-dropdown-button', {
    options: JSON.stringify(options),
    onaction: (event) => {
      const chosen = (event as CustomEvent<{ action: string }>).detail.action;
      if (chosen === 'contactBuyer') window.open(contactAddress(order), '_blank');
      else location.assign(`/orders-v3/order/${order.amazonOrderId}`);
    },
  });
}
