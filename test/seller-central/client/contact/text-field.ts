import type { FieldSchemaJson } from '../../wire.ts';
import { el } from '../dom.ts';
import type { KatInput } from '../katal/kat-input.ts';
import type { KatTextarea } from '../katal/kat-textarea.ts';
import { t } from '../strings.ts';

const longestSingleLine = 160;

/** A text of the form: one line up to 160 characters, else a `kat-textarea`. The page listens to the native `input`. */
export function textField(
  { title, maxLength = longestSingleLine }: FieldSchemaJson,
  changed: (text: string) => void,
): HTMLElement {
  if (maxLength <= longestSingleLine) {
    const input = el('kat-input', { type: 'text', maxlength: maxLength }) as KatInput;
    input.addEventListener('input', () => changed(input.value));
    return el('div', { class: 'contact-buyer-input' }, el('label', { class: 'text-box-label' }, title), input);
  }
  const area = el('kat-textarea', {
    placeholder: t('practice-message-placeholder', { count: maxLength }),
    maxlength: maxLength,
    'kat-aria-label': title,
  }) as KatTextarea;
  const remaining = el('div', { class: 'ayb-contact-characters-remaining' });
  const countDown = (): void => {
    const left = maxLength - area.value.length;
    remaining.textContent = `${left} ${t('mons_response_chars_remaining')}`;
    remaining.classList.toggle('error', left < 0);
  };
  countDown();
  area.addEventListener('input', () => {
    countDown();
    changed(area.value);
  });
  return el(
    'div',
    { class: 'contact-buyer-input' },
    el('div', { class: 'contact-buyer-text-area' }, el('label', { class: 'text-area-label' }, title), area),
    remaining,
  );
}
