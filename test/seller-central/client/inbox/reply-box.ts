import { el } from '../dom.ts';
import { t } from '../strings.ts';

/**
 * The reply box: a controlled textarea in one of two variants. The spell-checked one takes no notice of a value that was
 * set through the node itself in the page's world (React's onChange); one set through the native setter counts in both.
 */
export function replyBox(text: string, isSpellchecked: boolean, changed: (text: string) => void): HTMLElement {
  const container = el('div', { class: 'case-message-view-composer-textarea-container' });
  const box = el('textarea', {
    class: isSpellchecked ? 'editor-textarea fake-kat-textarea' : 'fake-kat-textarea undefined',
    maxlength: 4000,
    placeholder: `${t('ayb-case-text-placeholder')}\n\n${t('practice-warning')}`,
    'aria-label': t('ayb-case-text-placeholder'),
    spellcheck: isSpellchecked ? 'false' : undefined,
  }) as HTMLTextAreaElement;
  box.value = text;
  if (!isSpellchecked) {
    box.addEventListener('input', () => changed(box.value));
    container.append(box);
    return container;
  }
  const shadow = el('div', { class: 'editor-shadow fake-kat-textarea' }, text);
  onReactChange(box, (value) => {
    shadow.textContent = value;
    changed(value);
  });
  box.addEventListener('scroll', () => {
    shadow.scrollTop = box.scrollTop;
  });
  container.append(el('div', { class: 'editor' }, box, shadow));
  return container;
}

/** React's onChange: it remembers what was set through the node and skips an `input` event that brings nothing new. */
function onReactChange(box: HTMLTextAreaElement, changed: (text: string) => void): void {
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  const read = (): string => native?.get?.call(box);
  let known = read();
  Object.defineProperty(box, 'value', {
    configurable: true,
    get: read,
    set: (text: string) => {
      known = text;
      native?.set?.call(box, text);
    },
  });
  box.addEventListener('input', () => {
    const text = read();
    if (text === known) return;
    known = text;
    changed(text);
  });
}
