import { findChange, shiftOffset } from './shift.ts';

/** A replacement in the field's text; offsets are UTF-16. */
export interface FieldEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * What became of an edit. Only `applied` changed the field as asked; after `page-interfered` the page itself rewrote
 * the text; in every other case the text is as it was.
 */
export type EditOutcome = 'applied' | 'text-changed' | 'too-long' | 'composing' | 'not-editable' | 'page-interfered';

/**
 * Writes several replacements as the one smallest edit, so that one Ctrl+Z takes it back, and keeps the caret at its
 * place in the text. `expected` is the text that the offsets were found in; if the field holds another by now,
 * nothing is written.
 */
export function applyEdits(
  field: HTMLTextAreaElement,
  edits: readonly FieldEdit[],
  expected: string,
  isComposing: boolean,
): EditOutcome {
  if (isComposing) return 'composing';
  if (field.disabled || field.readOnly || !field.isConnected) return 'not-editable';
  if (field.value !== expected) return 'text-changed';
  const wanted = textAfter(expected, edits);
  if (wanted === expected) return 'applied';
  if (field.maxLength >= 0 && wanted.length > field.maxLength && wanted.length > expected.length) return 'too-long';

  const change = findChange(expected, wanted);
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field;
  write(field, change.start, change.endBefore, wanted.slice(change.start, change.endAfter));
  if (field.value === expected) writePastTheEditor(field, wanted);
  if (field.value !== wanted) return 'page-interfered';

  const start = shiftOffset(selectionStart, change);
  field.setSelectionRange(start, Math.max(start, shiftOffset(selectionEnd, change)), selectionDirection);
  field.scrollTop = scrollTop;
  return 'applied';
}

/** The text with all replacements made; of two that overlap, the first in the text counts. */
export function textAfter(text: string, edits: readonly FieldEdit[]): string {
  let result = '';
  let reached = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < reached) continue;
    result += text.slice(reached, edit.start) + edit.text;
    reached = edit.end;
  }
  return result + text.slice(reached);
}

/** As if typed: goes into the field's undo history and is seen by every framework. */
function write(field: HTMLTextAreaElement, start: number, end: number, text: string): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // Firefox ignores an insertion of nothing: https://github.com/fregante/text-field-edit/issues/16
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** Where the editing command is refused. Undo is lost, but the text is right and the page is told. */
function writePastTheEditor(field: HTMLTextAreaElement, text: string): void {
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  native?.set?.call(field, text);
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: text }),
  );
}
