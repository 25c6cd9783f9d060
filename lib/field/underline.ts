import type { Mirror, TextBox } from './mirror.ts';
import type { FieldPlace } from './place.ts';

/** What an underline says by its shape and colour; the style sheet draws it. */
export type MarkLook = 'block' | 'warn' | 'info';

/** UTF-16 offsets into the field's text. */
export interface Mark {
  start: number;
  end: number;
  look: MarkLook;
}

export interface Underlines {
  /** The marks that are wanted from now on; they appear with the next `measure` and `draw`. */
  show(marks: readonly Mark[]): void;
  /** Reads layout: where the marks' characters stand. */
  measure(): void;
  /** Writes only: puts the boxes where the field now is, cut to what of it can be seen. */
  draw(place: FieldPlace, origin: { x: number; y: number }): void;
}

interface DrawnBox extends TextBox {
  look: MarkLook;
}

/** Draws marks under the field's characters, in our own layer: the page's field is not touched. */
export function createUnderlines(mirror: Mirror, layer: HTMLElement): Underlines {
  const clip = document.createElement('div');
  clip.className = 'marks-clip';
  const sheet = document.createElement('div');
  sheet.className = 'marks';
  clip.append(sheet);
  layer.append(clip);

  let marks: readonly Mark[] = [];
  let boxes: DrawnBox[] = [];
  let isStale = true;

  return {
    show: (wanted) => {
      marks = wanted;
      isStale = true;
    },
    measure: () => {
      const hasMoved = mirror.sync();
      if (!hasMoved && !isStale) return;
      boxes = marks.flatMap(({ start, end, look }) => mirror.boxesOf(start, end).map((box) => ({ ...box, look })));
      isStale = true;
    },
    draw: (place, origin) => {
      placeClip(clip, sheet, place, origin);
      if (isStale) drawBoxes(sheet, boxes);
      isStale = false;
    },
  };
}

function placeClip(clip: HTMLElement, sheet: HTMLElement, place: FieldPlace, origin: { x: number; y: number }): void {
  clip.hidden = !place.isVisible;
  if (!place.isVisible) return;
  const { box, visible, scale, scroll } = place;
  clip.style.transform = `translate(${visible.left - origin.x}px, ${visible.top - origin.y}px)`;
  clip.style.width = `${visible.right - visible.left}px`;
  clip.style.height = `${visible.bottom - visible.top}px`;
  // Scrolling the field only moves the sheet: no box is measured or written again.
  const left = box.left - visible.left - scroll.left * scale.x;
  const top = box.top - visible.top - scroll.top * scale.y;
  sheet.style.transform = `translate(${left}px, ${top}px) scale(${scale.x}, ${scale.y})`;
}

function drawBoxes(sheet: HTMLElement, boxes: readonly DrawnBox[]): void {
  while (sheet.children.length > boxes.length) sheet.lastElementChild?.remove();
  while (sheet.children.length < boxes.length) sheet.append(document.createElement('div'));
  boxes.forEach((box, index) => {
    const element = sheet.children[index];
    if (!(element instanceof HTMLElement)) return;
    element.className = `mark mark-${box.look}`;
    element.style.left = `${box.left}px`;
    element.style.top = `${box.top}px`;
    element.style.width = `${box.width}px`;
    element.style.height = `${box.height}px`;
  });
}
