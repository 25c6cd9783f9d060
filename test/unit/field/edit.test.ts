// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdits, textAfter } from '../../../lib/field/edit.ts';

describe('several replacements in one text', () => {
  it('are made in any order', () => {
    const edits = [
      { start: 8, end: 11, text: 'C' },
      { start: 0, end: 3, text: 'A' },
    ];
    expect(textAfter('one two six', edits)).toBe('A two C');
    expect(textAfter('one two six', edits.toReversed())).toBe('A two C');
  });

  it('leave out one that overlaps an earlier one', () => {
    const edits = [
      { start: 0, end: 5, text: 'x' },
      { start: 3, end: 7, text: 'y' },
    ];
    expect(textAfter('one two', edits)).toBe('xwo');
  });

  it('change nothing when they write what is there', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(textAfter(text, [{ start, end, text: text.slice(start, end) }])).toBe(text);
      }),
    );
  });
});

/** A field where the editing command does nothing, as on a page that has it switched off. */
describe('a fix where the browser refuses the editing command', () => {
  let field: HTMLTextAreaElement;
  beforeEach(() => {
    document.execCommand = () => false;
    field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.value = 'Write to me@example.com now';
    field.setSelectionRange(27, 27);
  });
  const fix = [{ start: 9, end: 23, text: 'us here' }];

  it('is still written, and the page is told', () => {
    const onInput = vi.fn();
    document.addEventListener('input', onInput, { once: true });
    expect(applyEdits(field, fix, 'Write to me@example.com now', false)).toBe('applied');
    expect(field.value).toBe('Write to us here now');
    expect(onInput).toHaveBeenCalledOnce();
  });

  it('keeps the caret at its words', () => {
    applyEdits(field, fix, field.value, false);
    expect(field.selectionStart).toBe(20);
  });

  it('is not written over a text that has changed since', () => {
    expect(applyEdits(field, fix, 'another text', false)).toBe('text-changed');
    expect(field.value).toBe('Write to me@example.com now');
  });

  it('is not written while an input method composes', () => {
    expect(applyEdits(field, fix, field.value, true)).toBe('composing');
  });

  it('is not written into a field that is locked', () => {
    field.readOnly = true;
    expect(applyEdits(field, fix, field.value, false)).toBe('not-editable');
  });

  it('is not written if the text would become longer than the field takes', () => {
    field.maxLength = 30;
    const longer = [{ start: 0, end: 0, text: 'Order 302-0000000-0000000: ' }];
    expect(applyEdits(field, longer, field.value, false)).toBe('too-long');
  });

  it('may shorten a text that is too long already', () => {
    field.maxLength = 5;
    expect(applyEdits(field, fix, field.value, false)).toBe('applied');
  });

  it('reports a page that rewrites the text at once', () => {
    field.addEventListener('input', () => {
      field.value = 'the page knows better';
    });
    expect(applyEdits(field, fix, field.value, false)).toBe('page-interfered');
  });
});
