/** How often a field is looked at for what no event tells: the page set its value, or took it out of the document. */
const lookEveryMs = 1000;

export interface FieldFollower {
  /** True while an input method is composing: nothing may be written, and the text is not a text yet. */
  isComposing(): boolean;
}

/**
 * Tells of every change of the field's text, however it came about: typed, pasted, undone, or set by the page. Nothing
 * is told of the text that is there at the start. `onVanished` comes once, when the field has left the document.
 */
export function followField(
  field: HTMLTextAreaElement,
  signal: AbortSignal,
  { onText, onVanished }: { onText(text: string): void; onVanished(): void },
): FieldFollower {
  let text = field.value;
  let isComposing = false;
  let hasVanished = false;

  const look = () => {
    if (signal.aborted || hasVanished) return;
    if (!field.isConnected) {
      hasVanished = true;
      onVanished();
    } else if (field.value !== text) {
      text = field.value;
      onText(text);
    }
  };

  field.addEventListener('input', look, { signal });
  field.addEventListener('compositionstart', () => (isComposing = true), { signal });
  field.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      onText(field.value);
    },
    { signal },
  );
  for (const event of ['focus', 'blur', 'change', 'keyup', 'pointerup'] as const)
    field.addEventListener(event, look, { signal });

  // A field that is taken out shrinks to nothing, which is reported before the next frame is painted.
  const size = new ResizeObserver(look);
  size.observe(field);
  const timer = setInterval(look, lookEveryMs);
  signal.addEventListener(
    'abort',
    () => {
      size.disconnect();
      clearInterval(timer);
    },
    { once: true },
  );
  return { isComposing: () => isComposing };
}
