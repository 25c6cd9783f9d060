const tag = 'buyer-message-guard';
/** A page that keeps throwing our element out wins in the end: no endless fight. */
const mostReturns = 5;

/** Our one element in the page. Its root is closed: the page can neither read nor press what is in it. */
export interface OverlayHost {
  /** Adds a style sheet for everything in the overlay. */
  addStyles(css: string): void;
  /** A new empty layer over the whole viewport; pointer events pass through it. Gone when `signal` aborts. */
  addLayer(className: string, signal: AbortSignal): HTMLElement;
  /** The viewport point (CSS px) that the layers' own 0,0 lies on. */
  origin(): { x: number; y: number };
}

/**
 * Puts our element at the end of the document and removes any earlier one, such as that of the extension's previous
 * version. `onReplaced` is called when a newer script has taken our place. All goes when `signal` aborts.
 */
export function createOverlayHost(signal: AbortSignal, onReplaced: () => void = () => {}): OverlayHost {
  for (const earlier of document.querySelectorAll(tag)) earlier.remove();

  const host = document.createElement(tag);
  makeInert(host);
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  returnWhenRemoved(host, signal, onReplaced);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    addStyles: (css) => addStyles(root, css),
    addLayer: (className, layerSignal) => {
      const layer = document.createElement('div');
      layer.className = className;
      root.append(layer);
      layerSignal.addEventListener('abort', () => layer.remove(), { once: true });
      return layer;
    },
    origin: () => {
      const { x, y } = host.getBoundingClientRect();
      return { x, y };
    },
  };
}

/** Inline and important, so that no rule of the page reaches the element: it takes no room and no clicks. */
function makeInert(host: HTMLElement): void {
  const styles: Record<string, string> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: '0',
    'pointer-events': 'none',
    contain: 'strict',
    'z-index': '2147483647',
    direction: 'ltr',
  };
  for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
}

function returnWhenRemoved(host: HTMLElement, signal: AbortSignal, onReplaced: () => void): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    const isReplaced = document.querySelector(tag) !== null;
    if (!isReplaced && returns < mostReturns) {
      returns++;
      document.documentElement.append(host);
      return;
    }
    observer.disconnect();
    if (isReplaced) onReplaced();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Older Firefox refuses this to content scripts: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
