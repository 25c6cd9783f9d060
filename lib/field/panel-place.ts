import type { Rect } from './place.ts';

export interface Size {
  width: number;
  height: number;
}

/** Which corner of the thing that is placed stays where it is while its size changes. */
export interface Spot {
  left: number;
  top: number;
  growsUp: boolean;
  /** The most height there is room for, in CSS px. */
  maxHeight: number;
}

const gap = 8;

/**
 * Where the panel goes, in viewport px: right of the field if there is room, else above it, else below or left of it. It
 * covers neither the field nor any of `keepFree`; with no room at all it goes to the window's top right corner.
 */
export function placePanel(field: Rect, panel: Size, viewport: Size, keepFree: readonly Rect[]): Spot {
  const spots = [
    beside(field, field.right + gap, panel, viewport),
    above(field, panel, viewport),
    below(field, panel, viewport),
    beside(field, field.left - gap - panel.width, panel, viewport),
  ];
  const corner = { left: Math.max(gap, viewport.width - panel.width - gap), top: gap, growsUp: false };
  return (
    spots.find(
      (spot) => fits(spot, panel, viewport) && [field, ...keepFree].every((rect) => !covers(spot, panel, rect)),
    ) ?? {
      ...corner,
      maxHeight: Math.max(120, Math.min(panel.height, field.top - 2 * gap)),
    }
  );
}

/** Of the places around the field, the first for the pill that covers the least of what can be used on the page. */
export function placePill(
  field: Rect,
  pill: Size,
  viewport: Size,
  keepFree: readonly Rect[],
  busyness: (rect: Rect) => number,
): { left: number; top: number } {
  const right = field.right - pill.width;
  const over = field.top - gap / 2 - pill.height;
  const under = field.bottom + gap / 2;
  const middle = (field.left + field.right - pill.width) / 2;
  const places = [
    { left: right, top: over },
    { left: field.right + gap, top: field.top },
    { left: field.left, top: over },
    { left: middle, top: over },
    { left: field.left, top: under },
    { left: middle, top: under },
    { left: right, top: under },
    { left: field.left - gap - pill.width, top: field.top },
  ];
  let best = { left: right, top: over };
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const rect = rectAt(place, pill);
    const isInside = rect.left >= 0 && rect.top >= 0 && rect.right <= viewport.width && rect.bottom <= viewport.height;
    if (!isInside || keepFree.some((kept) => overlap(rect, kept))) continue;
    const busy = busyness(rect);
    if (busy >= least) continue;
    [best, least] = [place, busy];
    if (busy === 0) break;
  }
  return {
    left: clamp(best.left, 0, viewport.width - pill.width),
    top: clamp(best.top, 0, viewport.height - pill.height),
  };
}

function beside(field: Rect, left: number, panel: Size, viewport: Size): Spot {
  const roomBelow = viewport.height - field.top - gap;
  const foot = Math.min(field.bottom, viewport.height - gap);
  const roomAbove = foot - gap;
  const growsUp = panel.height > roomBelow && roomAbove > roomBelow;
  const maxHeight = growsUp ? roomAbove : roomBelow;
  const height = Math.min(panel.height, maxHeight);
  return { left, top: growsUp ? foot - height : field.top, growsUp, maxHeight };
}

function above(field: Rect, panel: Size, viewport: Size): Spot {
  const maxHeight = field.top - 2 * gap;
  const height = Math.min(panel.height, maxHeight);
  const left = clamp(field.right - panel.width, gap, viewport.width - panel.width - gap);
  return { left, top: field.top - gap - height, growsUp: true, maxHeight };
}

function below(field: Rect, panel: Size, viewport: Size): Spot {
  const maxHeight = viewport.height - field.bottom - 2 * gap;
  const left = clamp(field.right - panel.width, gap, viewport.width - panel.width - gap);
  return { left, top: field.bottom + gap, growsUp: false, maxHeight };
}

/** Less than this is not a panel any more. */
const leastHeight = 140;

function fits(spot: Spot, panel: Size, viewport: Size): boolean {
  const hasWidth = spot.left >= 0 && spot.left + panel.width <= viewport.width;
  return hasWidth && spot.top >= 0 && spot.maxHeight >= Math.min(panel.height, leastHeight);
}

function covers(spot: Spot, panel: Size, rect: Rect): boolean {
  return overlap(rectAt(spot, { width: panel.width, height: Math.min(panel.height, spot.maxHeight) }), rect);
}

function rectAt({ left, top }: { left: number; top: number }, { width, height }: Size): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
