import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePanel, placePill } from '../../../lib/field/panel-place.ts';
import type { Rect } from '../../../lib/field/place.ts';

const viewport = { width: 1200, height: 800 };
const panel = { width: 308, height: 400 };
const pill = { width: 130, height: 28 };
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlaps = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the panel', () => {
  it('stands right of the field where there is room', () => {
    expect(placePanel(rect(300, 100, 400, 150), panel, viewport, [])).toMatchObject({
      left: 708,
      top: 100,
      growsUp: false,
    });
  });

  it('grows upward beside a field at the foot of the window', () => {
    expect(placePanel(rect(300, 600, 400, 150), panel, viewport, [])).toMatchObject({
      left: 708,
      top: 350,
      growsUp: true,
    });
  });

  it('stands above a field that reaches to the right edge', () => {
    expect(placePanel(rect(300, 500, 880, 150), panel, viewport, [])).toMatchObject({ left: 872, top: 92 });
  });

  it('stands below where neither side nor top has room', () => {
    expect(placePanel(rect(20, 20, 1160, 150), panel, viewport, [])).toMatchObject({ top: 178 });
  });

  it('keeps off the Send button', () => {
    const send = rect(800, 300, 80, 30);
    const spot = placePanel(rect(300, 500, 400, 150), panel, viewport, [send]);
    expect(overlaps(rect(spot.left, spot.top, panel.width, panel.height), send)).toBe(false);
  });

  it('never covers the field, wherever it finds a place beside it', () => {
    const fields = fc.tuple(
      fc.nat(1100),
      fc.nat(700),
      fc.integer({ min: 80, max: 700 }),
      fc.integer({ min: 40, max: 300 }),
    );
    fc.assert(
      fc.property(fields, ([left, top, width, height]) => {
        const field = rect(left, top, Math.min(width, 1200 - left), Math.min(height, 800 - top));
        const spot = placePanel(field, panel, viewport, []);
        const drawn = rect(spot.left, spot.top, panel.width, Math.min(panel.height, spot.maxHeight));
        expect(drawn.left).toBeGreaterThanOrEqual(0);
        expect(drawn.right).toBeLessThanOrEqual(viewport.width);
        expect(overlaps(drawn, field)).toBe(false);
      }),
    );
  });
});

describe('the pill', () => {
  const field = rect(300, 400, 400, 150);

  it('hangs over the right corner of the field where the page has nothing', () => {
    expect(placePill(field, pill, viewport, [], () => 0)).toEqual({ left: 570, top: 368 });
  });

  it('goes where it covers the least', () => {
    const spot = placePill(field, pill, viewport, [], ({ top }) => (top < 400 ? 5 : 0));
    expect(spot).toEqual({ left: 708, top: 400 });
  });

  it('stays inside the window', () => {
    const spot = placePill(rect(0, 0, 1200, 800), pill, viewport, [], () => 1);
    expect(overlaps(rect(spot.left, spot.top, pill.width, pill.height), rect(0, 0, 1200, 800))).toBe(true);
    expect(spot.left + pill.width).toBeLessThanOrEqual(viewport.width);
  });
});
