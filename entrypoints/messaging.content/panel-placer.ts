import { placePanel, placePill, type Size } from '../../lib/field/panel-place.ts';
import type { FieldPlace, Rect } from '../../lib/field/place.ts';

/** Higher than this the card would bury the page; its list scrolls instead. */
const mostCardHeight = 560;

export interface PanelPlacer {
  /** Reads layout at once, and answers with the writing of it. */
  place(place: FieldPlace, origin: { x: number; y: number }, sendButton: Element | undefined): () => void;
}

/** Keeps the layer, which holds the pill or the card, beside the field. `onResized`: it has to be placed again. */
export function createPanelPlacer(layer: HTMLElement, signal: AbortSignal, onResized: () => void): PanelPlacer {
  const sizes = new ResizeObserver(onResized);
  sizes.observe(layer);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  const pillOffset = createPillOffset(layer);
  return {
    place: (place, origin, sendButton) => {
      const keepFree = sendButton === undefined ? [] : [sendButton.getBoundingClientRect()];
      const viewport = { width: innerWidth, height: innerHeight };
      const size = { width: layer.offsetWidth, height: layer.offsetHeight };
      const list = layer.querySelector('.card-scroll');
      const part = list === null ? 'pill' : 'card';
      let spot: { left: number; top: number; maxHeight?: number };
      if (list === null) {
        const offset = pillOffset(place, size, viewport, keepFree);
        spot = {
          left: clamp(place.visible.left + offset.left, viewport.width - size.width),
          top: clamp(place.visible.top + offset.top, viewport.height - size.height),
        };
      } else {
        const height = Math.min(size.height + list.scrollHeight - list.clientHeight, mostCardHeight);
        spot = placePanel(place.visible, { width: size.width, height }, viewport, keepFree);
      }
      return () => {
        layer.dataset['placed'] = place.isVisible ? part : 'nowhere';
        layer.style.setProperty('--most-height', `${Math.min(spot.maxHeight ?? mostCardHeight, mostCardHeight)}px`);
        layer.style.transform = `translate(${Math.round(spot.left - origin.x)}px, ${Math.round(spot.top - origin.y)}px)`;
      };
    },
  };
}

/** What the page has around the field is looked at only when a size changes: scrolling carries the pill along. */
function createPillOffset(layer: HTMLElement) {
  let lastKey = '';
  let offset = { left: 0, top: 0 };
  return ({ visible, isVisible }: FieldPlace, pill: Size, viewport: Size, keepFree: readonly Rect[]) => {
    const field = { width: visible.right - visible.left, height: visible.bottom - visible.top };
    const key = [pill, viewport, field].map(({ width, height }) => `${width}x${height}`).join();
    if (isVisible && key !== lastKey) {
      const spot = placePill(visible, pill, viewport, keepFree, (rect) => busyness(rect, layer));
      offset = { left: spot.left - visible.left, top: spot.top - visible.top };
      lastKey = key;
    }
    return offset;
  };
}

/** How much of the page lies under the rectangle: its controls weigh more than its words, its background nothing. */
function busyness(rect: Rect, layer: HTMLElement): number {
  const root = layer.getRootNode();
  const ours = root instanceof ShadowRoot ? root.host : layer;
  let weight = 0;
  for (const x of [0.03, 0.35, 0.65, 0.97]) {
    for (const y of [0.1, 0.5, 0.9]) {
      const left = rect.left + (rect.right - rect.left) * x;
      const top = rect.top + (rect.bottom - rect.top) * y;
      weight += weightOf(document.elementsFromPoint(left, top).find((hit) => hit !== ours));
    }
  }
  return weight;
}

const controls =
  'a, button, input, select, textarea, label, [role=button], kat-button, kat-link, kat-dropdown, kat-popover';

function weightOf(element: Element | undefined): number {
  if (element === undefined) return 0;
  if (element.closest(controls) !== null) return 4;
  return element.childElementCount === 0 && element.textContent?.trim() !== '' ? 1 : 0;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
