import type { ContactActionJson, ContactOrderJson, ProactiveTemplatesJson } from '../../wire.ts';
import { el, fill, put } from '../dom.ts';
import { retryOverlay } from '../inbox/retry.ts';
import { getJson } from '../requests.ts';
import { go, parameter } from '../router.ts';
import { t } from '../strings.ts';
import { contactForm } from './form.ts';
import { reasonList } from './reasons.ts';

const orderIdShape = /^.{3}-.{7}-.{7}$/;

/** Contact Buyer: nothing below the reasons exists until one is chosen; choosing one starts a new form. */
export function showContactBuyer(root: HTMLElement, template: string | undefined): void {
  const content = el('div', { id: 'ayb-app-content' });
  fill(root, content);
  const orderId = parameter('orderId') ?? '';
  const marketplaceId = parameter('marketplaceId') ?? '';
  if (!orderIdShape.test(orderId) || marketplaceId === '') {
    fill(
      content,
      el('kat-flashbar', { class: 'kat-flashbar-undismissable', variant: 'danger' }, t('page-invalid-link')),
    );
    return;
  }
  void load(content, orderId, marketplaceId, template);
}

async function load(
  content: HTMLElement,
  orderId: string,
  marketplaceId: string,
  template: string | undefined,
): Promise<void> {
  fill(
    content,
    el(
      'div',
      { class: 'ayb-loading-overlay-container' },
      el('div', { class: 'ayb-loading-overlay' }, el('kat-spinner')),
    ),
  );
  try {
    const [templates, order] = await Promise.all([
      getJson<ProactiveTemplatesJson>('/messaging/api/proactiveMessagingTemplates'),
      getJson<ContactOrderJson>(orderPath(orderId, marketplaceId)),
    ]);
    fill(content, page(templates, order, marketplaceId, template));
  } catch {
    const again = retryOverlay(() => void load(content, orderId, marketplaceId, template));
    const text = again.querySelector('.disabled-state-retry-text');
    if (text) text.textContent = t('ayb-unable-to-find-order');
    fill(content, again);
  }
}

function orderPath(orderId: string, marketplaceId: string): string {
  const query = new URLSearchParams({
    marketplaceId,
    buyerId: parameter('buyerId') ?? '',
    customerType: parameter('custType') ?? '',
    isReturn: parameter('isMYR') ?? '',
    encodedActingBuyerId: '',
    documentReferrer: '',
    includeDisabledReasons: 'true',
  });
  return `/messaging/api/orders/${orderId}?${query}`;
}

function page(
  templates: ProactiveTemplatesJson,
  order: ContactOrderJson,
  marketplaceId: string,
  template: string | undefined,
): HTMLElement {
  let form: HTMLElement[] = [];
  const root = el(
    'div',
    { id: 'ayb-contact-buyer', class: template ? 'single-templated-contact-buyer' : undefined },
    el('h1', {}, t('bsm-seller-compose-msg-title')),
    el(
      'div',
      { class: 'contact-buyer-top-content-links' },
      backLink(),
      el('kat-link', { class: 'contact-buyer-help-link', label: t('practice-contact-help'), href: '/gp/help/G1701' }),
    ),
    el('div', { class: 'ayb-contact-buyer-header' }, el('h2', {}, t('page-send-to', { recipient: order.buyerName }))),
  );
  const choose = (action: ContactActionJson, firstStep: number): void => {
    for (const part of form) part.remove();
    form = contactForm({ action, order, marketplaceId, firstStep, sent: () => showSent(root) });
    put(root, ...form);
  };
  const single = template && order._embedded.actions.find((action) => action._embedded.schema.name === template);
  if (template) {
    if (single && !single._embedded.schema.disabled) choose(single, 1);
    else root.append(el('kat-alert', { variant: 'danger', persistent: true, header: t('ayb-unable-to-find-order') }));
  } else {
    put(
      root,
      reasonList(templates, order, (action) => choose(action, 2)),
    );
  }
  return root;
}

function backLink(): HTMLElement {
  const fromInbox = parameter('ref') === 'CasesInbox';
  return el('kat-link', {
    class: 'back-navigation-link',
    label: t(fromInbox ? 'bbc-back-to-messaging-inbox' : 'bbc-back-to-manage-orders'),
    onclick: () => (fromInbox ? go('/messaging/inbox') : location.assign('/orders-v3')),
  });
}

/** Success takes the place of the whole form. */
function showSent(root: HTMLElement): void {
  fill(
    root,
    el(
      'div',
      { id: 'send-message-response-alert' },
      el(
        'div',
        { class: 'cursor-pointer' },
        el('kat-alert', {
          class: 'clickable-alert',
          variant: 'success',
          header: t('ayb-message-sent'),
          description: t('page-message-sent-feedback'),
        }),
      ),
    ),
  );
}
