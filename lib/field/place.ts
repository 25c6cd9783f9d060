/** Where the draft field stands in the window, and what may move it. */

/** Viewport coordinates in CSS px. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface FieldPlace {
  /** The field's border box. */
  box: Rect;
  /** The part of its padding box that no scrolling ancestor and no window edge cuts off. */
  visible: Rect;
  /** False also while something of the page, such as a dialog, lies over the field. */
  isVisible: boolean;
  /** Size on the screen by size in layout: not 1 under a transformed ancestor. */
  scale: { x: number; y: number };
  scroll: { left: number; top: number };
}

/** Reads layout, writes nothing. `clippers` are the ancestors that may cut the field off (see `findClippers`). */
export function measurePlace(field: HTMLTextAreaElement, clippers: readonly Element[]): FieldPlace {
  const box = rectOf(field);
  const scale = {
    x: scaleOf(box.right - box.left, field.offsetWidth),
    y: scaleOf(box.bottom - box.top, field.offsetHeight),
  };
  const padding: Rect = {
    left: box.left + field.clientLeft * scale.x,
    top: box.top + field.clientTop * scale.y,
    right: box.left + (field.clientLeft + field.clientWidth) * scale.x,
    bottom: box.top + (field.clientTop + field.clientHeight) * scale.y,
  };
  const viewport: Rect = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const visible = clippers.map(rectOf).reduce(intersection, intersection(padding, viewport));
  const isVisible =
    visible.right - visible.left > 1 &&
    visible.bottom - visible.top > 1 &&
    field.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !isCovered(field, visible);
  return { box, visible, isVisible, scale, scroll: { left: field.scrollLeft, top: field.scrollTop } };
}

/** The ancestors, through open shadow roots, that clip what is in them. */
export function findClippers(field: Element): Element[] {
  return ancestors(field).filter((ancestor) => {
    const { overflowX, overflowY, contain } = getComputedStyle(ancestor);
    return overflowX !== 'visible' || overflowY !== 'visible' || /paint|strict|content/.test(contain);
  });
}

/** Calls `onMoved` whenever the field's place or size may have changed, at most a few times a frame. */
export function watchPlace(field: HTMLTextAreaElement, signal: AbortSignal, onMoved: () => void): void {
  const passive = { capture: true, passive: true, signal } as const;
  // Scroll events do not leave a shadow root, so each root on the way up is listened to.
  for (const target of [window, field, ...shadowRootsAbove(field)]) target.addEventListener('scroll', onMoved, passive);
  for (const target of [window, visualViewport]) target?.addEventListener('resize', onMoved, passive);
  visualViewport?.addEventListener('scroll', onMoved, passive);
  document.fonts.addEventListener('loadingdone', onMoved, { signal });
  document.addEventListener('transitionend', onMoved, passive);
  watchDialogs(signal, onMoved);

  const sizes = new ResizeObserver(onMoved);
  for (const element of [field, ...ancestors(field)]) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  watchMoves(field, signal, onMoved);
}

/** A dialog that opens over the field moves nothing: it is noticed by the press, the focus or the body's class. */
function watchDialogs(signal: AbortSignal, onChanged: () => void): void {
  for (const event of ['click', 'keyup', 'focusin', 'focusout'])
    addEventListener(event, onChanged, { capture: true, passive: true, signal });
  const attributes = new MutationObserver(onChanged);
  attributes.observe(document.body, { attributes: true, attributeFilter: ['class', 'style'] });
  signal.addEventListener('abort', () => attributes.disconnect(), { once: true });
}

/**
 * A field can be pushed about without any size changing. An intersection observer whose root is cut to exactly the
 * field's own rectangle reports as soon as the field leaves it.
 */
function watchMoves(field: Element, signal: AbortSignal, onMoved: () => void): void {
  let observer: IntersectionObserver | undefined;
  const observe = () => {
    observer?.disconnect();
    if (signal.aborted || !field.isConnected) return;
    const { left, top, right, bottom } = rectOf(field);
    const margins = [top, innerWidth - right, innerHeight - bottom, left].map((inset) => `${-Math.floor(inset)}px`);
    let isFirst = true;
    observer = new IntersectionObserver(
      () => {
        if (!isFirst) {
          onMoved();
          observe();
        }
        isFirst = false;
      },
      { rootMargin: margins.join(' '), threshold: [0, 0.5, 0.9, 1] },
    );
    observer.observe(field);
  };
  observe();
  addEventListener('resize', observe, { passive: true, signal });
  addEventListener('scrollend', observe, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
}

/** Every element above the given one, out of open shadow roots up to the document's own. */
export function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  let node: Node | null = element.assignedSlot ?? element.parentNode;
  while (node !== null) {
    if (node instanceof Element) found.push(node);
    node =
      node instanceof ShadowRoot ? node.host : node instanceof Element ? (node.assignedSlot ?? node.parentNode) : null;
  }
  return found;
}

/** Covered in its middle row from end to end, by something that is not laid over it by its own surroundings. */
function isCovered(field: Element, { left, top, right, bottom }: Rect): boolean {
  const around = ancestors(field);
  return [0.1, 0.5, 0.9].every((share) => {
    const hit = topmostAt(left + (right - left) * share, (top + bottom) / 2);
    return hit !== null && hit !== field && !around.includes(hit) && field.parentNode?.contains(hit) !== true;
  });
}

/** The element that a press at the point would go to, in open shadow roots too. */
function topmostAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === hit) break;
    hit = inner;
  }
  return hit;
}

function shadowRootsAbove(element: Element): ShadowRoot[] {
  const roots = [element, ...ancestors(element)].map((each) => each.getRootNode());
  return [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
}

function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

function intersection(a: Rect, b: Rect): Rect {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Layout sizes are whole numbers, so a ratio close to one is one. */
function scaleOf(onScreen: number, inLayout: number): number {
  if (inLayout === 0) return 1;
  const scale = onScreen / inLayout;
  return Math.abs(onScreen - inLayout) < 1 ? 1 : scale;
}
