import type { CaseArtifactJson, PartyCaseJson } from '../../wire.ts';
import { el, fill, put } from '../dom.ts';
import { t } from '../strings.ts';
import { type ComposerActions, mountComposer } from './composer.ts';
import { messageBubble } from './message.ts';
import { caseStatus } from './status.ts';
import { topicSelect } from './topic-select.ts';

export interface ThreadActions extends ComposerActions {
  olderMessages(token: string): Promise<PartyCaseJson>;
  openOrderPanel: (() => void) | undefined;
}

/** The third column: header, bubbles, composer. */
export function showThread(panel: HTMLElement, thread: PartyCaseJson, actions: ThreadActions): void {
  const { partyCase } = thread;
  const messages = el('div', { id: 'case-messages', class: 'case-message-view-messages' });
  const bubbles = partyCase.caseArtifacts.filter((artifact) => artifact.artifactType === 'MESSAGE').map(messageBubble);
  if (thread.nextPageToken !== '') messages.append(loadMore(messages, thread.nextPageToken, actions));
  messages.append(...bubbles);
  const view = el('div', { class: 'case-message-view' }, header(thread, actions), messages);
  if (onlyRejected(partyCase.caseArtifacts)) {
    put(view, contactBuyerInstead(partyCase));
  } else {
    const composer = el('div', { class: 'case-message-composer-experience-container' });
    put(view, composer);
    mountComposer(composer, partyCase, actions);
  }
  fill(panel, view);
  // The Katal parts of the composer take their room a moment later.
  requestAnimationFrame(() => messages.scrollTo({ top: messages.scrollHeight }));
}

export function appendBubble(panel: HTMLElement, artifact: CaseArtifactJson): void {
  const messages = panel.querySelector('.case-message-view-messages');
  messages?.append(messageBubble(artifact));
  messages?.scrollTo({ top: messages.scrollHeight });
}

/** Draws the header again, after a status change, without touching bubbles and composer. */
export function redrawHeader(panel: HTMLElement, thread: PartyCaseJson, actions: ThreadActions): void {
  panel.querySelector('.case-message-view-header')?.replaceWith(header(thread, actions));
}

const onlyRejected = (artifacts: CaseArtifactJson[]): boolean =>
  artifacts.length > 0 &&
  artifacts.every(({ creator, message }) => creator.caseRole === 'SELLER' && message.status === 'REJECTED');

function contactBuyerInstead({ orders, marketplaceId }: PartyCaseJson['partyCase']): HTMLElement {
  const address = `/messaging/contact?orderId=${orders[0] ?? ''}&marketplaceId=${marketplaceId}&ref=CasesInbox`;
  return el(
    'div',
    { class: 'navigate-to-contact-buyer' },
    el('kat-button', {
      class: 'navigate-button',
      label: t('ayb-contact-buyer'),
      onclick: () => location.assign(address),
    }),
  );
}

function header(thread: PartyCaseJson, actions: ThreadActions): HTMLElement {
  const { partyCase } = thread;
  return el(
    'div',
    { class: 'case-message-view-header' },
    el(
      'div',
      { class: 'case-message-view-header-row' },
      el(
        'div',
        { class: 'buyer-name-and-type-container' },
        el('span', { class: 'buyer-name' }, partyCase.buyerName),
        proxyEmail(partyCase.buyerProxyEmail),
        partyCase.isBusinessBuyer && el('kat-badge', { id: 'businessBuyerBadge', label: t('page-business-buyer') }),
      ),
      el(
        'div',
        { class: 'history-buyer-lop-country' },
        el(
          'div',
          { class: 'buyer-lop-country' },
          el('kat-flag', { country: partyCase.marketplaceCountryCode, size: 'tiny' }),
          el('span', { class: 'buyer-lop-text' }, partyCase.marketplaceDisplayName),
          el('span', { class: 'buyer-lop-text' }, ' | '),
          el('span', { class: 'buyer-lop-text' }, partyCase.buyerLop),
        ),
      ),
      actions.openOrderPanel &&
        el(
          'div',
          { class: 'case-message-view-more-info-button' },
          el('kat-button', {
            variant: 'secondary',
            size: 'small',
            label: t('practice-order-tab'),
            onclick: actions.openOrderPanel,
          }),
        ),
    ),
    el(
      'div',
      { class: 'case-message-view-header-row divider-bottom' },
      el('div', { class: 'case-topic' }, t('page-topic'), topicSelect(partyCase)),
      caseStatus(partyCase, 'header'),
    ),
    partyCase.buyerActive ? undefined : inactiveBuyer(actions),
  );
}

function proxyEmail(address: string): HTMLElement | undefined {
  if (!address) return undefined;
  return el(
    'kat-popover',
    { id: 'buyerProxyEmailPopover', 'trigger-type': 'click' },
    el('span', { slot: 'trigger' }, el('kat-icon', { id: 'buyerProxyEmailIcon', name: 'mail_outline', size: 'small' })),
    el('span', { id: 'buyerProxyEmail' }, address),
  );
}

function inactiveBuyer(actions: ThreadActions): HTMLElement {
  return el(
    'kat-alert',
    { id: 'inactive-buyer-warning', variant: 'warning', persistent: true },
    el('span', { slot: 'header' }, t('bsm-buyer-left-amazon')),
    el(
      'div',
      { id: 'inactive-buyer-warning-button' },
      el('kat-button', {
        variant: 'secondary',
        size: 'small',
        label: t('bsm-mark-no-response-needed'),
        onclick: () => void actions.resolve(),
      }),
    ),
  );
}

function loadMore(messages: HTMLElement, token: string, actions: ThreadActions): HTMLElement {
  const wrapper = el('div', { class: 'load-more-case-messages-wrapper' });
  const link = el('kat-link', {
    label: t('page-load-more'),
    onclick: async () => {
      const older = await actions.olderMessages(token);
      wrapper.after(...older.partyCase.caseArtifacts.map(messageBubble));
      if (older.nextPageToken !== '') messages.prepend(loadMore(messages, older.nextPageToken, actions));
      wrapper.remove();
    },
  });
  wrapper.append(link);
  return wrapper;
}
