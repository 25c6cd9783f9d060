import type { CaseArtifactJson, CaseJson, SendRequestJson } from '../../wire.ts';
import { type Attachment, attachmentProblem } from '../attachments.ts';
import { el, fill } from '../dom.ts';
import { postJson, upload } from '../requests.ts';
import { settings } from '../settings.ts';
import { t } from '../strings.ts';
import { readDraft, writeDraft } from './case-cache.ts';
import { attachmentList, composerIcons, isSpellcheckOn } from './composer-icons.ts';
import { placeholderLeft } from './placeholders.ts';
import { replyBox } from './reply-box.ts';
import { checkSpellingSoon } from './spell-check.ts';

export interface ComposerActions {
  sent(artifact: CaseArtifactJson): void;
  resolve(): Promise<void>;
  /** Undefined when there is no buyer message to report or one was reported. */
  report: (() => void) | undefined;
}

interface Notice {
  variant: 'success' | 'danger';
  header: string;
}

/** Not emptied on a case switch: so does the page. */
const attachments: Attachment[] = [];

/**
 * The reply form of one case. Every send, attach, template and resolve builds all of it anew, with new nodes; the text
 * comes back from the draft in sessionStorage.
 */
export function mountComposer(container: HTMLElement, item: CaseJson, actions: ComposerActions): void {
  const path = `/messaging/api/global/cases/${item.caseId}`;
  let notice: Notice | undefined;
  let isLoading = false;

  function rebuild(): void {
    fill(container, isLoading ? underOverlay(composer()) : composer());
  }

  async function whileLoading(work: () => Promise<Notice | undefined>): Promise<void> {
    notice = undefined;
    isLoading = true;
    rebuild();
    notice = await work();
    isLoading = false;
    rebuild();
  }

  function composer(): HTMLElement {
    const text = readDraft(item.caseId);
    const send = el('kat-button', {
      class: 'send-message-button',
      label: t('ayb-send'),
      disabled: text === '',
      'data-ph-capture-attribute-order-id': item.orders[0],
      onclick: sendMessage,
    });
    const remaining = el('span', { class: 'case-message-view-composer-icons-remaining-chars' });
    const countDown = (length: number): void => {
      remaining.hidden = length < 3900;
      remaining.textContent = t('page-characters-remaining', { count: 4000 - length });
    };
    countDown(text.length);
    const box = replyBox(text, isSpellcheckOn(), (value) => {
      writeDraft(item.caseId, value);
      send.toggleAttribute('disabled', value === '');
      countDown(value.length);
      if (isSpellcheckOn()) checkSpellingSoon(value);
    });
    return el(
      'div',
      { id: 'case-message-composer', class: 'case-message-view-composer' },
      el('div', { class: 'case-send-message-response-alert' }, notice && responseAlert(notice)),
      item.prrSurveyResponse
        ? el(
            'div',
            { class: 'case-message-composer-buyer-reported-nudge' },
            el(
              'div',
              { class: `case-reported-banner ${item.prrSurveyResponse === 'No' ? 'unresolved' : 'resolved'}` },
              t(item.prrSurveyResponse === 'No' ? 'ayb-reported-unresolved' : 'page-reported-resolved'),
            ),
          )
        : undefined,
      composerIcons({
        remaining,
        rebuild,
        attach: attachFiles,
        useTemplate: (body) => whileLoading(async () => useText(body)),
      }),
      attachments.length > 0 ? attachmentList(attachments, rebuild) : undefined,
      box,
      el(
        'div',
        { class: 'case-message-view-composer-bottom-row-buttons' },
        reportButton(),
        el('kat-button', {
          class: 'resolve-case-button',
          variant: 'secondary',
          label: t('ayb-case-resolve'),
          disabled: item.status !== 'OPEN' && item.status !== 'ACTION_NEEDED',
          onclick: () => void whileLoading(resolve),
        }),
        send,
      ),
    );
  }

  function reportButton(): HTMLElement {
    const button = el('kat-button', {
      class: 'report-case-button',
      variant: 'tertiary',
      label: t('mons_bsmabuse_seller_report_message_label'),
      disabled: actions.report === undefined,
      onclick: () => actions.report?.(),
    });
    if (actions.report) return button;
    button.slot = 'trigger';
    return el('kat-popover', { 'trigger-type': 'hover', position: 'top' }, button, t('page-report-already-submitted'));
  }

  function sendMessage(): void {
    const text = readDraft(item.caseId);
    if (placeholderLeft(text)) {
      notice = { variant: 'danger', header: t('ayb-unrendered-fields-error') };
      rebuild();
      return;
    }
    void whileLoading(async () => {
      try {
        const artifact = await postJson<CaseArtifactJson>(`${path}/artifacts/message`, requestFor(text));
        writeDraft(item.caseId, '');
        attachments.length = 0;
        actions.sent(artifact);
        return { variant: 'success', header: t('mons_response_send_succeeded') };
      } catch {
        return { variant: 'danger', header: t('mons_response_send_failed') };
      }
    });
  }

  function requestFor(text: string): SendRequestJson {
    return {
      topicId: item.topicId,
      rawSubject: item.subject,
      rawMessageBody: text,
      marketplaceId: item.marketplaceId,
      orderId: item.orders[0] ?? null,
      attachments: attachments.map(({ id, fileName }) => ({ id, fileName })),
      messageEligibilityType: null,
      messageEligibilityTypeReason: null,
      templateId: null,
      spellcheckUsed: settings.spellcheck,
      entryPoint: 'SELLER_DESKTOP',
      deviceView: 'desktop',
    };
  }

  async function resolve(): Promise<Notice | undefined> {
    try {
      await actions.resolve();
      return undefined;
    } catch {
      return { variant: 'danger', header: t('ayb-website-generic-error') };
    }
  }

  function attachFiles(files: File[]): void {
    void whileLoading(async () => {
      for (const file of files) {
        const problem = attachmentProblem(file, attachments);
        if (problem) return { variant: 'danger', header: t(problem) };
        try {
          const { id, fileName } = await upload('/messaging/api/global/attachments', file, {});
          attachments.push({ id, fileName, bytes: file.size });
        } catch {
          return { variant: 'danger', header: t('mons_response_attachment_failed') };
        }
      }
      return undefined;
    });
  }

  function useText(body: string): undefined {
    writeDraft(item.caseId, body);
    return undefined;
  }

  function responseAlert({ variant, header }: Notice): HTMLElement {
    const alert = el('kat-alert', { class: 'clickable-alert', variant, header }, el('u'));
    alert.addEventListener('dismiss', () => {
      notice = undefined;
    });
    return el('div', { class: 'cursor-pointer' }, alert);
  }

  rebuild();
}

function underOverlay(composer: HTMLElement): HTMLElement {
  return el(
    'div',
    { class: 'ayb-loading-overlay-container' },
    el('div', { class: 'ayb-loading-overlay ayb-opaque-overlay' }, el('kat-spinner')),
    composer,
  );
}
