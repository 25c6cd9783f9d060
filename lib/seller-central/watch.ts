/**
 * Calls back after anything changed that the readers look at: nodes, a handful of attributes, or the address. Calls are
 * gathered to one a frame; while the tab is hidden there are no frames and nobody looks, so they wait until it is shown.
 */
export function watchPage(page: Document, onChange: () => void, signal: AbortSignal): void {
  let isDue = false;
  const view = page.defaultView;
  if (view === null) return;
  const due = () => {
    if (isDue || signal.aborted) return;
    isDue = true;
    view.requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) onChange();
    });
  };

  const observer = new MutationObserver(due);
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['checked', 'disabled', 'variant', 'class', 'value', 'data-ph-capture-attribute-order-id'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // The app rewrites its address without loading a page; both browsers tell of it here, and every rewrite also draws.
  view.navigation?.addEventListener('currententrychange', due, { signal });
  view.addEventListener('popstate', due, { signal });
  view.addEventListener('pageshow', due, { signal });
  page.addEventListener('change', due, { signal, capture: true });
  due();
}

/** Katal elements draw their inner parts a moment after they are placed; calls back once `part` is there. */
export function whenRendered(host: Element, part: string, onRendered: () => void, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  const look = () => {
    if (signal.aborted || !host.isConnected) return;
    if (host.shadowRoot?.querySelector(part)) onRendered();
    else view?.requestAnimationFrame(look);
  };
  look();
}
