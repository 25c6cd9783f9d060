import { none, type Reading, unknown, value } from './reading.ts';
import { orderIdPattern } from './shell.ts';

/**
 * The case inbox. All paths render the same app; `/ref=…` may follow. Anchors are ordered by how stable they are: ids and
 * hand-written classes of the app, never visible text (it is translated and differs even between en-US and en-IN).
 */
const path = /^\/messaging\/(?:inbox|mobile\/inbox)|^\/gp\/communication-manager\//;

const anchors = {
  root: '#caseInbox',
  thread: '#case-messages',
  composer: '#case-message-composer',
  // Both editor variants; never `.editor-shadow` (a copy of the text) nor the disabled translation preview.
  replyBox: [
    '.case-message-view-composer-textarea-container textarea:not([disabled])',
    '#case-message-composer textarea:not([disabled])',
  ],
  send: 'kat-button.send-message-button',
  sentBubble: '.sent-message-component[id]',
  bubble: '.message-component[id]',
  bubbleText: '.message-body-text',
  sendAlert: '.case-send-message-response-alert kat-alert[variant="success"]',
  buyerName: '.case-message-view-header .buyer-name',
  activeCase: 'a.case-list-item.active',
  orderLink: '.linked-context-field-container kat-link[label]',
  noOrder: '.case-context-order-tab-no-order-context',
  closedIcon: '.case-message-view-header .status-closed',
  skeleton: '.skeleton-case-message-view-body',
} as const;

/** Good reasons for a missing reply box. */
const boxIsAbsentWhile = {
  'choosing-template': '#experience-selection-container',
  'moved-to-contact-buyer': '.navigate-to-contact-buyer',
  'writing-ai-draft': '.ai-response-generating-banner',
  sending: '.ayb-loading-overlay',
  loading: anchors.skeleton,
} as const;

export type ReplyBox =
  | { state: 'ready'; box: HTMLTextAreaElement }
  | { state: 'absent'; because: keyof typeof boxIsAbsentWhile | 'no-case-open' }
  | { state: 'not-found' };

export function isInboxPath(pathname: string): boolean {
  return path.test(pathname);
}

export function inboxIsMounted(page: Document): boolean {
  return page.querySelector(anchors.root) !== null;
}

/** The open case stands in the address; the page rewrites it on every switch of case, folder or filter. */
export function openCaseId(address: string): Reading<string> {
  const id = new URL(address).searchParams.get('cc');
  if (id === null || id === '') return none;
  return /^[0-9a-f-]{36}$/i.test(id) ? value(id.toLowerCase()) : unknown;
}

export function replyBox(page: Document): ReplyBox {
  for (const selector of anchors.replyBox) {
    const box = page.querySelector(selector);
    if (box instanceof HTMLTextAreaElement) return { state: 'ready', box };
  }
  for (const [because, selector] of Object.entries(boxIsAbsentWhile)) {
    if (page.querySelector(selector) !== null) {
      return { state: 'absent', because: because as keyof typeof boxIsAbsentWhile };
    }
  }
  if (openCaseId(page.location.href).kind === 'none') return { state: 'absent', because: 'no-case-open' };
  return { state: 'not-found' };
}

/** Parts that must be there while a case is open; the names are catalogue keys' endings. */
export function missingInboxParts(page: Document): InboxPart[] {
  if (page.querySelector(anchors.root) === null) return ['inbox'];
  if (page.querySelector(anchors.skeleton) !== null) return [];
  if (openCaseId(page.location.href).kind === 'none') return [];
  const missing: InboxPart[] = [];
  if (page.querySelector(anchors.thread) === null) missing.push('thread');
  const reply = replyBox(page);
  if (reply.state === 'not-found') missing.push('reply-box');
  if (reply.state === 'ready' && page.querySelector(anchors.send) === null) missing.push('send-button');
  return missing;
}

export type InboxPart = 'inbox' | 'thread' | 'reply-box' | 'send-button';

export function sendButton(page: Document): Element | undefined {
  return page.querySelector(anchors.send) ?? undefined;
}

/** True if the event's path leads through the enabled Send of the reply box. */
export function isSendPress(path: EventTarget[]): boolean {
  return path.some((step) => step instanceof Element && step.matches(`${anchors.send}:not([disabled])`));
}

/** The order, if list and order panel do not disagree; a case from before a purchase has none. */
export function orderIdOfCase(page: Document): Reading<string> {
  const inList = page.querySelector(anchors.activeCase)?.getAttribute('data-ph-capture-attribute-order-id') ?? '';
  const inPanel = [...page.querySelectorAll(anchors.orderLink)]
    .map((link) => orderIdPattern.exec(link.getAttribute('label') ?? '')?.[0])
    .find((id) => id !== undefined);
  const listed = orderIdPattern.exec(inList)?.[0];
  if (listed !== undefined && inPanel !== undefined && listed !== inPanel) return unknown;
  const id = listed ?? inPanel;
  if (id !== undefined) return value(id);
  return page.querySelector(anchors.noOrder) === null ? unknown : none;
}

export function buyerNameOfCase(page: Document): Reading<string> {
  const name = page.querySelector(anchors.buyerName)?.textContent?.trim();
  return name ? value(name) : unknown;
}

/** The last bubble shown. Its text may be cut at 2,000 characters by the page. */
export function lastMessage(page: Document): Reading<{ isBuyers: boolean; text: string }> {
  const thread = page.querySelector(anchors.thread);
  if (thread === null) return unknown;
  const last = [...thread.querySelectorAll(anchors.bubble)].at(-1);
  if (last === undefined) return page.querySelector(anchors.skeleton) === null ? none : unknown;
  return value({
    isBuyers: last.classList.contains('received-message-component'),
    text: last.querySelector(anchors.bubbleText)?.textContent ?? '',
  });
}

/** Ids of the seller's bubbles: unique and stable between renders, so that one message is counted once. */
export function sentBubbleIds(page: Document): string[] {
  return [...page.querySelectorAll(`${anchors.thread} ${anchors.sentBubble}`)].map((bubble) => bubble.id);
}

/** The success notice of a send. The page makes a new one for every send and leaves it standing. */
export function sendAlert(page: Document): Element | undefined {
  return page.querySelector(anchors.sendAlert) ?? undefined;
}

export function caseIsClosed(page: Document): boolean {
  return page.querySelector(anchors.closedIcon) !== null;
}
