import type { OfferedReason } from '../lint/types.ts';
import { none, type Reading, unknown, value } from './reading.ts';
import { orderIdPattern } from './shell.ts';

/** Contact Buyer; choosing a reason may change the path to `/messaging/contact/<template>`. */
const path =
  /^\/messaging\/(?:contact|templatedContact|mobile\/contact)|^\/hz\/m\/communicationcenter\/contact-buyer|^\/gp\/help\/contact\//;

const anchors = {
  root: '#ayb-contact-buyer',
  messageHost: '.contact-buyer-text-area kat-textarea',
  // A disabled reason stands inside a popover that explains why, and there the popover has the class.
  reason: 'kat-radiobutton.template-radio-button[value], .template-radio-button > kat-radiobutton[value]',
  reasonInput: 'input[type="radio"]',
  send: 'kat-button.ayb-contact-form-send-button',
  confirm: 'kat-button.ayb-contact-form-confirm-button',
  submitRow: '.ayb-contact-buyer-submit',
  alert: '#send-message-response-alert kat-alert',
} as const;

export type ContactBuyerPart = 'contact-form' | 'contact-reasons' | 'contact-send-button';

export interface ReasonOption extends OfferedReason {
  element: HTMLElement;
  isChosen: boolean;
}

export function isContactBuyerPath(pathname: string): boolean {
  return path.test(pathname);
}

export function contactBuyerIsMounted(page: Document): boolean {
  return page.querySelector(anchors.root) !== null;
}

/** The page's links differ in the case of the parameter's letters (`orderID`, `orderId`). */
function parameter(address: string, name: string): string | undefined {
  for (const [key, text] of new URL(address).searchParams) {
    if (key.toLowerCase() === name && text !== '') return text;
  }
  return undefined;
}

export function orderIdOfForm(address: string): Reading<string> {
  const id = parameter(address, 'orderid');
  if (id === undefined) return none;
  return orderIdPattern.test(id) ? value(id) : unknown;
}

export function marketplaceIdOfForm(address: string): Reading<string> {
  const id = parameter(address, 'marketplaceid');
  return id === undefined ? none : value(id);
}

/** The message box: a textarea in the open shadow root of a `kat-textarea`, made anew with every choice of a reason. */
export function messageBox(page: Document): HTMLTextAreaElement | undefined {
  const box = messageBoxHost(page)?.shadowRoot?.querySelector('textarea');
  return box ?? undefined;
}

/** There before its inner box: Katal elements render a moment after they are placed. */
export function messageBoxHost(page: Document): Element | undefined {
  return page.querySelector(anchors.messageHost) ?? undefined;
}

/** The reasons that the page draws, in its words. Which one is chosen is read from the native input, which never lags. */
export function reasonOptions(page: Document): ReasonOption[] {
  return [...page.querySelectorAll<HTMLElement>(anchors.reason)].map((element) => {
    const description = element.getAttribute('constraint-label');
    const disabledReason = element.hasAttribute('disabled') ? disabledReasonOf(element) : undefined;
    return {
      element,
      value: element.getAttribute('value') ?? '',
      label: element.getAttribute('label') ?? '',
      disabled: element.hasAttribute('disabled'),
      isChosen: element.querySelector<HTMLInputElement>(anchors.reasonInput)?.checked ?? false,
      ...(description === null ? {} : { description }),
      ...(disabledReason === undefined ? {} : { disabledReason }),
    };
  });
}

/** A disabled reason is the trigger of a popover whose other content is Amazon's explanation. */
function disabledReasonOf(reason: HTMLElement): string | undefined {
  const popover = reason.closest('kat-popover');
  if (popover === null) return undefined;
  const text = [...popover.childNodes]
    .filter((node) => node !== reason)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();
  return text === '' ? undefined : text;
}

export function contactSendButton(page: Document): Element | undefined {
  return page.querySelector(anchors.send) ?? undefined;
}

/** Send, or the confirmation in the "Review message" dialog that follows it when the buyer's language differs. */
export function isContactSendPress(path: EventTarget[]): boolean {
  return path.some(
    (step) =>
      step instanceof Element &&
      (step.matches(`${anchors.send}:not([disabled])`) || step.matches(`${anchors.confirm}:not([disabled])`)),
  );
}

/** Success replaces the whole form by one alert; the alert alone may be left from something else. */
export function messageWasSent(page: Document): boolean {
  const alert = page.querySelector(anchors.alert);
  return alert?.getAttribute('variant') === 'success' && page.querySelector(anchors.submitRow) === null;
}

export function missingContactBuyerParts(page: Document): ContactBuyerPart[] {
  if (page.querySelector(anchors.root) === null) return ['contact-form'];
  if (messageWasSent(page)) return [];
  const options = reasonOptions(page);
  const isTemplateRoute = /\/contact(?:-buyer)?\/[^/]+$/.test(page.location.pathname);
  if (options.length === 0 && !isTemplateRoute) return ['contact-reasons'];
  if (!isTemplateRoute && !options.some((option) => option.isChosen)) return [];
  return page.querySelector(anchors.send) === null ? ['contact-send-button'] : [];
}
