// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followField } from '../../../lib/field/follow.ts';

let field: HTMLTextAreaElement;
let life: AbortController;
const onText = vi.fn();
const onVanished = vi.fn();
const type = (text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  field = document.createElement('textarea');
  document.body.replaceChildren(field);
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a followed field', () => {
  it('tells of typing at once', () => {
    followField(field, life.signal, { onText, onVanished });
    type('Hello');
    expect(onText).toHaveBeenCalledExactlyOnceWith('Hello');
  });

  it('tells of a text that the page set without an event', () => {
    followField(field, life.signal, { onText, onVanished });
    field.value = 'a draft by the page';
    vi.advanceTimersByTime(1000);
    expect(onText).toHaveBeenCalledExactlyOnceWith('a draft by the page');
  });

  it('tells nothing while nothing changes', () => {
    followField(field, life.signal, { onText, onVanished });
    vi.advanceTimersByTime(10_000);
    expect(onText).not.toHaveBeenCalled();
  });

  it('knows when an input method is composing, and tells of the text when it is done', () => {
    const follower = followField(field, life.signal, { onText, onVanished });
    field.dispatchEvent(new Event('compositionstart'));
    expect(follower.isComposing()).toBe(true);
    type('に');
    field.dispatchEvent(new Event('compositionend'));
    expect(follower.isComposing()).toBe(false);
    expect(onText).toHaveBeenLastCalledWith('に');
  });

  it('tells once that it has left the page', () => {
    followField(field, life.signal, { onText, onVanished });
    field.remove();
    vi.advanceTimersByTime(5000);
    expect(onVanished).toHaveBeenCalledOnce();
  });

  it('is left alone when its life ends', () => {
    followField(field, life.signal, { onText, onVanished });
    life.abort();
    type('Hello');
    field.remove();
    vi.advanceTimersByTime(5000);
    expect(onText).not.toHaveBeenCalled();
    expect(onVanished).not.toHaveBeenCalled();
  });
});
