// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import {
  isContactBuyerPath,
  isContactSendPress,
  marketplaceIdOfForm,
  messageBox,
  messageWasSent,
  missingContactBuyerParts,
  orderIdOfForm,
  reasonOptions,
} from '../../../lib/seller-central/contact-buyer.ts';

let form: HTMLElement;

beforeEach(() => {
  window.location.href =
    'https://sellercentral.amazon.com/messaging/contact?orderID=111-2222222-3333333&marketplaceID=M1';
  document.body.replaceChildren();
  form = add(document.body, 'div', { id: 'ayb-contact-buyer' });
});

function add(parent: Element, tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

function reason(parent: Element, value: string, label: string, isChosen = false): HTMLElement {
  const radio = add(parent, 'kat-radiobutton', { class: 'template-radio-button', value, label });
  const input = add(radio, 'input', { type: 'radio' }) as HTMLInputElement;
  input.checked = isChosen;
  return radio;
}

test('order and marketplace are read whatever the case of the parameter names', () => {
  const address = 'https://x.example/messaging/contact/returns?ORDERid=111-2222222-3333333&marketplaceId=M1';
  expect(orderIdOfForm(address)).toEqual({ kind: 'value', value: '111-2222222-3333333' });
  expect(marketplaceIdOfForm(address)).toEqual({ kind: 'value', value: 'M1' });
  expect(orderIdOfForm('https://x.example/?orderId=17')).toEqual({ kind: 'unknown' });
  expect(marketplaceIdOfForm('https://x.example/?marketplaceID=')).toEqual({ kind: 'none' });
});

test('all paths of Contact Buyer are known', () => {
  for (const path of [
    '/messaging/contact',
    '/messaging/contact/returns',
    '/messaging/mobile/contact',
    '/gp/help/contact/',
  ]) {
    expect(isContactBuyerPath(path)).toBe(true);
  }
  expect(isContactBuyerPath('/messaging/inbox')).toBe(false);
});

test('the message box is the textarea in the open root of the Katal element, once it is drawn', () => {
  const host = add(add(form, 'div', { class: 'contact-buyer-text-area' }), 'kat-textarea');
  expect(messageBox(document)).toBeUndefined();
  const inner = document.createElement('textarea');
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(messageBox(document)).toBe(inner);
});

test('reasons are read with the choice of the native input and Amazon’s words for a disabled one', () => {
  reason(form, 'confirmOrderDetails', 'Confirm order details', true);
  const popover = add(form, 'kat-popover', { class: 'template-radio-button' });
  const disabled = reason(popover, 'invoice', 'Send invoice');
  disabled.removeAttribute('class');
  disabled.setAttribute('disabled', '');
  popover.append('Amazon sends the invoice for this order.');
  const [first, second] = reasonOptions(document);
  expect(first).toMatchObject({ value: 'confirmOrderDetails', isChosen: true, disabled: false });
  expect(second).toMatchObject({
    value: 'invoice',
    disabled: true,
    disabledReason: 'Amazon sends the invoice for this order.',
  });
});

test('a message was sent when the notice has replaced the form, not when a notice alone is there', () => {
  const submit = add(form, 'div', { class: 'ayb-contact-buyer-submit' });
  add(add(form, 'div', { id: 'send-message-response-alert' }), 'kat-alert', { variant: 'success' });
  expect(messageWasSent(document)).toBe(false);
  submit.remove();
  expect(messageWasSent(document)).toBe(true);
});

test('Send and the confirmation after it count as a press, disabled ones do not', () => {
  const send = add(form, 'kat-button', { class: 'ayb-contact-form-send-button' });
  const confirm = add(form, 'kat-button', { class: 'ayb-contact-form-confirm-button' });
  expect(isContactSendPress([send, form])).toBe(true);
  expect(isContactSendPress([confirm, form])).toBe(true);
  send.setAttribute('disabled', '');
  expect(isContactSendPress([send, form])).toBe(false);
});

test('missing parts are named only when they should be there', () => {
  expect(missingContactBuyerParts(document)).toEqual(['contact-reasons']);
  const radio = reason(form, 'other', 'Other');
  expect(missingContactBuyerParts(document)).toEqual([]);
  (radio.firstElementChild as HTMLInputElement).checked = true;
  expect(missingContactBuyerParts(document)).toEqual(['contact-send-button']);
});
