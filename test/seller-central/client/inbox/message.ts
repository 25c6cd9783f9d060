import type { CaseArtifactJson } from '../../wire.ts';
import { el, serverHtml } from '../dom.ts';
import { t } from '../strings.ts';

const longestShown = 2000;

/** One bubble. Text beyond 2,000 characters and quoted history are not in the page until "Show More". */
export function messageBubble(artifact: CaseArtifactJson): HTMLElement {
  const { message, creator, attachments } = artifact;
  const direction = creator.caseRole === 'BUYER' ? 'received' : 'sent';
  return el(
    'div',
    { id: artifact.caseArtifactId, class: `message-component ${direction}-message-component` },
    el(
      'div',
      { class: 'message-component-container' },
      el('div', { class: 'case-message-view-message-date' }, artifact.formattedDate),
      messageBody(message),
      message.statusExplanation ? explanation(message) : undefined,
      ...attachments.map(({ id, fileName }) =>
        el(
          'div',
          { class: 'message-attachment text-mini' },
          el('a', { href: `/messaging/api/attachments/${id}` }, fileName),
        ),
      ),
    ),
  );
}

function messageBody(message: CaseArtifactJson['message']): HTMLElement {
  const text = el('div', { class: 'message-body-text' }, message.messageBody.slice(0, longestShown));
  const body = el('div', { class: 'message-body' }, text);
  const hidesSomething = message.messageBody.length > longestShown || message.preContext || message.postContext;
  if (!hidesSomething) return body;
  let isExpanded = false;
  const label = el('a', { class: 'message-expand-label', role: 'button', tabindex: 0 }, t('page-show-more'));
  label.addEventListener('click', () => {
    isExpanded = !isExpanded;
    label.textContent = t(isExpanded ? 'page-show-less' : 'page-show-more');
    text.textContent = isExpanded ? message.messageBody : message.messageBody.slice(0, longestShown);
    for (const context of body.querySelectorAll('.message-body-pre, .message-body-post')) context.remove();
    if (!isExpanded) return;
    if (message.preContext) text.before(el('div', { class: 'message-body-pre' }, message.preContext));
    if (message.postContext) text.after(el('div', { class: 'message-body-post' }, message.postContext));
  });
  body.append(el('kat-divider', { variant: 'nordic' }), label);
  return body;
}

function explanation(message: CaseArtifactJson['message']): HTMLElement {
  const line = el('span', { class: `text-mini ${message.terminal ? 'terminal-state' : 'false'}` });
  line.append(serverHtml(message.statusExplanation ?? ''));
  return line;
}
