import type { OverlayHost } from './host.ts';
import { createMirror } from './mirror.ts';
import { themeWithin } from './page-theme.ts';
import { type FieldPlace, findClippers, measurePlace, watchPlace } from './place.ts';
import { createUnderlines, type Mark } from './underline.ts';

export interface FieldMarks {
  /** Draws these marks, and no others, in the next frame. */
  show(marks: readonly Mark[]): void;
  /** Asks for a frame; several requests before it make one. */
  requestFrame(): void;
  /** Scrolls the field, and the page if need be, so that the character can be seen. */
  reveal(offset: number): void;
}

export interface FrameSteps {
  /** Before anything is measured: the time to find out which marks are wanted. */
  prepare(): void;
  /** Reads layout and answers with what is to be written: all reads of a frame come before its first write. */
  place(place: FieldPlace, origin: { x: number; y: number }): () => void;
}

/** Keeps marks under the field's characters while it is typed in, scrolled, resized and pushed about. */
export function markField(
  field: HTMLTextAreaElement,
  overlay: OverlayHost,
  signal: AbortSignal,
  steps: FrameSteps,
): FieldMarks {
  const layer = overlay.addLayer('marks-layer', signal);
  const mirror = createMirror(field, layer);
  const underlines = createUnderlines(mirror, layer);
  const clippers = findClippers(field);
  layer.dataset['theme'] = themeWithin(field);

  let frame: number | undefined;
  const draw = () => {
    frame = undefined;
    if (signal.aborted || !field.isConnected) return;
    steps.prepare();
    underlines.measure();
    const place = measurePlace(field, clippers);
    const origin = overlay.origin();
    const write = steps.place(place, origin);
    underlines.draw(place, origin);
    write();
  };
  const requestFrame = () => {
    frame ??= requestAnimationFrame(draw);
  };
  watchPlace(field, signal, requestFrame);
  signal.addEventListener('abort', () => frame !== undefined && cancelAnimationFrame(frame), { once: true });
  requestFrame();

  return {
    requestFrame,
    show: (marks) => {
      underlines.show(marks);
      requestFrame();
    },
    reveal: (offset) => {
      mirror.sync();
      const box = mirror.boxesOf(offset, offset + 1)[0];
      if (box === undefined) return;
      const isInView = box.top >= field.scrollTop && box.top + box.height <= field.scrollTop + field.clientHeight;
      if (!isInView) field.scrollTop = box.top - field.clientHeight / 3;
      field.scrollIntoView({ block: 'nearest' });
    },
  };
}
