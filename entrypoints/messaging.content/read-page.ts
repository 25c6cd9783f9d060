import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { MessageContext } from '../../lib/lint/types.ts';
import { identifyReason } from '../../lib/reason/identify.ts';
import {
  contactBuyerIsMounted,
  contactSendButton,
  isContactBuyerPath,
  marketplaceIdOfForm,
  messageBox,
  messageBoxHost,
  orderIdOfForm,
  type ReasonOption,
  reasonOptions,
} from '../../lib/seller-central/contact-buyer.ts';
import {
  caseIsClosed,
  inboxIsMounted,
  isInboxPath,
  lastMessage,
  orderIdOfCase,
  replyBox,
  sendButton,
} from '../../lib/seller-central/inbox.ts';
import { knownValue } from '../../lib/seller-central/reading.ts';
import { languageOf } from '../../lib/seller-central/shell.ts';
import { watchPage, whenRendered } from '../../lib/seller-central/watch.ts';

export type Surface = 'inbox' | 'contact-buyer' | undefined;

/** The page as its readers see it, kept up to date. */
export interface PageReading {
  surface: ReadonlySignal<Surface>;
  draftField: ReadonlySignal<HTMLTextAreaElement | undefined>;
  sendButton: ReadonlySignal<Element | undefined>;
  context: ReadonlySignal<MessageContext>;
  reasons: ReadonlySignal<ReasonOption[]>;
  /** Counts the looks at the page: features that read it themselves depend on this. */
  looks: ReadonlySignal<number>;
}

export function readPage(page: Document, life: AbortSignal): PageReading {
  const surface = signal<Surface>(undefined);
  const draftField = signal<HTMLTextAreaElement | undefined>(undefined);
  const send = signal<Element | undefined>(undefined);
  const context = signal<MessageContext>({});
  const reasons = signal<ReasonOption[]>([]);
  const looks = signal(0);

  const look = () =>
    batch(() => {
      surface.value = surfaceOf(page);
      const options = surface.value === 'contact-buyer' ? reasonOptions(page) : [];
      if (!isSame(withoutElement(options), withoutElement(reasons.peek()))) reasons.value = options;
      draftField.value = draftFieldOn(page, surface.value);
      send.value = surface.value === 'inbox' ? sendButton(page) : contactSendButton(page);
      const read = contextOn(page, surface.value, options);
      if (!isSame(read, context.peek())) context.value = read;
      looks.value = looks.peek() + 1;
      if (surface.value === 'contact-buyer' && draftField.value === undefined) awaitMessageBox();
    });
  const awaitMessageBox = () => {
    const host = messageBoxHost(page);
    if (host !== undefined) whenRendered(host, 'textarea', look, life);
  };
  watchPage(page, look, life);
  return { surface, draftField, sendButton: send, context, reasons, looks };
}

function surfaceOf(page: Document): Surface {
  const { pathname } = page.location;
  if (isInboxPath(pathname) && inboxIsMounted(page)) return 'inbox';
  return isContactBuyerPath(pathname) && contactBuyerIsMounted(page) ? 'contact-buyer' : undefined;
}

function draftFieldOn(page: Document, surface: Surface): HTMLTextAreaElement | undefined {
  if (surface === 'contact-buyer') return messageBox(page);
  const reply = surface === 'inbox' ? replyBox(page) : undefined;
  return reply?.state === 'ready' ? reply.box : undefined;
}

function contextOn(page: Document, surface: Surface, options: ReasonOption[]): MessageContext {
  if (surface === 'inbox') return replyContext(page);
  return surface === 'contact-buyer' ? contactContext(page, options) : {};
}

function replyContext(page: Document): MessageContext {
  const orderId = knownValue(orderIdOfCase(page));
  const last = knownValue(lastMessage(page));
  return {
    mode: 'reply',
    channel: 'inbox',
    ...(orderId === undefined ? {} : { orderId, orderShownByPage: true }),
    ...(last?.isBuyers ? { lastBuyerMessage: last.text } : {}),
    ...(caseIsClosed(page) ? { caseState: 'closed' as const } : {}),
  };
}

function contactContext(page: Document, options: ReasonOption[]): MessageContext {
  const address = page.location.href;
  const orderId = knownValue(orderIdOfForm(address));
  const marketplaceId = knownValue(marketplaceIdOfForm(address));
  const chosen = options.find((option) => option.isChosen);
  const reason = chosen === undefined ? 'unknown' : identifyReason(chosen, languageOf(page));
  return {
    mode: 'proactive',
    channel: 'contact-buyer',
    ...(orderId === undefined ? {} : { orderId, orderShownByPage: true }),
    ...(marketplaceId === undefined ? {} : { marketplaceId }),
    ...(reason === 'unknown' ? {} : { reason }),
    offeredReasons: withoutElement(options),
  };
}

function withoutElement(options: ReasonOption[]): Omit<ReasonOption, 'element'>[] {
  return options.map(({ element: _, ...rest }) => rest);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
