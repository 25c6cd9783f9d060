import type { ContactActionJson, ContactOrderJson, FieldSchemaJson } from '../../wire.ts';
import type { Attachment } from '../attachments.ts';
import { el, fill, serverHtml } from '../dom.ts';
import { postJson } from '../requests.ts';
import { pageLanguage } from '../settings.ts';
import { t } from '../strings.ts';
import { fileField } from './file-field.ts';
import { reviewDialog } from './review-dialog.ts';
import { textField } from './text-field.ts';

export interface ContactFormParts {
  action: ContactActionJson;
  order: ContactOrderJson;
  marketplaceId: string;
  /** The form's number among the steps: 2 below the reasons, 1 on the page of a single template. */
  firstStep: number;
  sent(): void;
}

const previewDelayMs = 500;

/** The form of a chosen reason, its preview and its buttons: the parts of the page below the reasons. */
export function contactForm({ action, order, marketplaceId, firstStep, sent }: ContactFormParts): HTMLElement[] {
  const { schema } = action._embedded;
  const address = action._links.self.href;
  const files: Attachment[] = [];
  let text = '';
  let previewTimer: ReturnType<typeof setTimeout> | undefined;

  const rendered = el('div', { class: 'preview-body-rendered' });
  const attached = el('div', { class: 'preview-body-attachments' });
  const alertPlace = el('div', { class: 'alert-message' });
  const fields = Object.entries(schema.properties).map(([key, field]) => ({
    key,
    field,
    item: dynamicItem(key, field),
  }));

  function dynamicItem(key: string, field: FieldSchemaJson): HTMLElement {
    const item = el('div', { class: 'dynamic-form-item' });
    if (field['x-ui-field-type'] === 'text') {
      item.append(
        textField(field, (value) => {
          text = value;
          showProblem(item, problemOf(key, field));
          clearTimeout(previewTimer);
          previewTimer = setTimeout(renderPreview, previewDelayMs);
        }),
      );
    } else {
      item.append(
        fileField(order, marketplaceId, files, () => {
          showProblem(item, undefined);
          fill(attached, ...files.map(({ fileName }) => el('div', {}, fileName)));
        }),
      );
    }
    return item;
  }

  function problemOf(key: string, field: FieldSchemaJson): string | undefined {
    const isText = field['x-ui-field-type'] === 'text';
    const isEmpty = isText ? text === '' : files.length === 0;
    if (isEmpty && schema.required.includes(key)) return t('ayb-required');
    if (isText && field.maxLength !== undefined && text.length > field.maxLength) {
      return t('ayb-max-length-validation-error', { count: field.maxLength });
    }
    return undefined;
  }

  async function renderPreview(): Promise<void> {
    const [path, query] = address.split('?');
    try {
      const { renderedMessage } = await postJson<{ renderedMessage: string }>(`${path}/render?${query}`, formData());
      rendered.replaceChildren(serverHtml(renderedMessage));
    } catch {
      rendered.textContent = t('ayb-unable-to-load-preview');
    }
  }

  function formData(): object {
    return {
      ...(schema.properties['rawMessageBody'] && { rawMessageBody: text }),
      ...(schema.properties['attachments'] && {
        attachments: files.map(({ id, fileName, bytes }) => ({ fileName, id, fileSize: bytes })),
      }),
    };
  }

  async function pressSend(): Promise<void> {
    const problems = fields.map(({ key, field, item }) => {
      const problem = problemOf(key, field);
      showProblem(item, problem);
      return problem;
    });
    if (problems.some(Boolean)) return fail('ayb-form-validation-errors');
    if (order.buyerLopTag === pageLanguage) return post();
    await renderPreview();
    reviewDialog(order.buyerLop, rendered.cloneNode(true) as HTMLElement, () => void post());
  }

  async function post(): Promise<void> {
    send.setAttribute('loading', '');
    try {
      await postJson(address, formData());
      clearTimeout(previewTimer);
      sent();
    } catch {
      fail('ayb-unable-to-send-message');
    } finally {
      send.removeAttribute('loading');
    }
  }

  /** A new alert each time. */
  function fail(key: string): void {
    alertPlace.classList.add('has-error');
    fill(
      alertPlace,
      el(
        'div',
        { id: 'send-message-response-alert' },
        el(
          'div',
          { class: 'cursor-pointer' },
          el('kat-alert', { class: 'clickable-alert', variant: 'danger', header: t(key) }),
        ),
      ),
    );
  }

  const send = el('kat-button', {
    class: 'ayb-contact-form-send-button',
    label: t('cxm_send_62391'),
    onclick: () => void pressSend(),
  });
  void renderPreview();
  return [
    el(
      'div',
      { class: 'ayb-contact-buyer-inputs' },
      el('h5', {}, `${firstStep}. ${t('bsm-seller-compose-msg-section-label-complete-message')}`),
      el('kat-tooltip', { 'trigger-text': t('bsm-seller-compose-msg-buyer-lop-label', { language: order.buyerLop }) }),
      el('form', { onsubmit: (event) => event.preventDefault() }, ...fields.map(({ item }) => item)),
      el('kat-link', {
        id: 'communication-guidelines-link',
        href: '/gp/help/G1701',
        label: t('bsm-communication-guidelines'),
        target: '_blank',
      }),
    ),
    el('div', { class: 'ayb-contact-buyer-divider' }),
    el(
      'div',
      { class: 'ayb-contact-buyer-preview' },
      el('h5', { class: 'preview-header' }, `${firstStep + 1}. ${t('ayb-review-message')}`),
      el(
        'kat-box',
        { variant: 'white' },
        el(
          'div',
          { class: 'preview-body' },
          ...order.orderItems.map(({ description }) => el('div', { class: 'item-description' }, description)),
          rendered,
          attached,
        ),
      ),
    ),
    el(
      'div',
      { class: 'ayb-contact-buyer-notices' },
      el('p', {}, t('ayb-important-notices-prohibited')),
      el('p', {}, t('ayb-important-notices-fraud')),
    ),
    alertPlace,
    el(
      'div',
      { class: 'ayb-contact-buyer-submit' },
      el(
        'a',
        { class: 'cancel-link', href: '/orders-v3' },
        el('kat-button', { variant: 'secondary', label: t('practice-cancel') }),
      ),
      send,
    ),
  ];
}

function showProblem(item: HTMLElement, problem: string | undefined): void {
  item.querySelector('.dynamic-form-validation-error')?.remove();
  if (!problem) return;
  item.prepend(
    el(
      'div',
      { class: 'dynamic-form-validation-error' },
      el('kat-statusindicator', { variant: 'error', label: problem }),
    ),
  );
}
