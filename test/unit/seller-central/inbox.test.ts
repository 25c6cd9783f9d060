// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import {
  isInboxPath,
  lastMessage,
  missingInboxParts,
  openCaseId,
  orderIdOfCase,
  replyBox,
  sentBubbleIds,
} from '../../../lib/seller-central/inbox.ts';

const caseId = '11111111-2222-4333-8444-555555555555';

/** The parts of the inbox that the readers look at; written as nodes, as the page's own scripts make them. */
function inbox({ composer = true, thread = true }: { composer?: boolean; thread?: boolean } = {}): HTMLElement {
  const root = add(document.body, 'div', { id: 'caseInbox' });
  if (thread) {
    const messages = add(root, 'div', { id: 'case-messages' });
    bubble(messages, 'b1', 'received', 'Where is my lamp?');
    bubble(messages, 's1', 'sent', 'It left us on Monday.');
  }
  if (composer) {
    const box = add(root, 'div', { id: 'case-message-composer' });
    const container = add(box, 'div', { class: 'case-message-view-composer-textarea-container' });
    add(container, 'textarea', { class: 'undefined fake-kat-textarea' });
    add(box, 'kat-button', { class: 'send-message-button' });
  }
  return root;
}

function bubble(thread: Element, id: string, direction: 'received' | 'sent', text: string): void {
  const message = add(thread, 'div', { id, class: `message-component ${direction}-message-component false` });
  add(message, 'div', { class: 'message-body-text' }).textContent = text;
}

function add(parent: Element, tag: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

beforeEach(() => {
  document.body.replaceChildren();
  window.location.href = `https://sellercentral.amazon.com/messaging/inbox?cc=${caseId}`;
});

test('every inbox route is known, with or without a reference at its end', () => {
  for (const path of [
    '/messaging/inbox',
    '/messaging/inbox-v3',
    '/messaging/inbox/ref=xx_bbcbm_favb_xx',
    '/messaging/mobile/inbox/case',
  ]) {
    expect(isInboxPath(path)).toBe(true);
  }
  expect(isInboxPath('/messaging/contact')).toBe(false);
});

test('the open case is read from the address', () => {
  expect(openCaseId(`https://x.example/?cc=${caseId.toUpperCase()}`)).toEqual({ kind: 'value', value: caseId });
  expect(openCaseId('https://x.example/')).toEqual({ kind: 'none' });
  expect(openCaseId('https://x.example/?cc=7')).toEqual({ kind: 'unknown' });
});

test('the reply box is found in both editors, never the disabled preview', () => {
  const composer = inbox().querySelector('#case-message-composer') as Element;
  const preview = document.createElement('textarea');
  preview.disabled = true;
  composer.prepend(preview);
  const reply = replyBox(document);
  expect(reply.state === 'ready' && reply.box !== preview).toBe(true);
});

test('a box that is away for a good reason is not a page that cannot be read', () => {
  const root = inbox({ composer: false });
  expect(missingInboxParts(document)).toEqual(['reply-box']);
  add(root, 'div', { id: 'experience-selection-container' });
  expect(replyBox(document)).toEqual({ state: 'absent', because: 'choosing-template' });
  expect(missingInboxParts(document)).toEqual([]);
});

test('a part that Amazon moved is named', () => {
  inbox({ thread: false });
  expect(missingInboxParts(document)).toEqual(['thread']);
  document.body.replaceChildren();
  expect(missingInboxParts(document)).toEqual(['inbox']);
});

test('order ids that disagree are not believed', () => {
  const root = inbox();
  add(root, 'a', { class: 'case-list-item active', 'data-ph-capture-attribute-order-id': '111-2222222-3333333' });
  expect(orderIdOfCase(document)).toEqual({ kind: 'value', value: '111-2222222-3333333' });
  const panel = add(root, 'div', { class: 'linked-context-field-container' });
  add(panel, 'kat-link', { label: '444-5555555-6666666' });
  expect(orderIdOfCase(document)).toEqual({ kind: 'unknown' });
});

test('a case from before a purchase provably has no order', () => {
  const root = inbox();
  expect(orderIdOfCase(document)).toEqual({ kind: 'unknown' });
  add(root, 'div', { class: 'case-context-order-tab-no-order-context' });
  expect(orderIdOfCase(document)).toEqual({ kind: 'none' });
});

test('the last bubble and the seller’s bubbles are told by their classes', () => {
  inbox();
  expect(lastMessage(document)).toEqual({ kind: 'value', value: { isBuyers: false, text: 'It left us on Monday.' } });
  expect(sentBubbleIds(document)).toEqual(['s1']);
});
