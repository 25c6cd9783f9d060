const takeOverEvent = 'buyer-message-guard:take-over';

/**
 * One content script a page: the one that starts ends every earlier one, such as that of the extension's previous version,
 * whose world lives on in the page. The signal aborts when a later one comes.
 */
export function takeOver(page: Document): AbortSignal {
  page.dispatchEvent(new Event(takeOverEvent));
  const life = new AbortController();
  page.addEventListener(takeOverEvent, () => life.abort(), { once: true });
  return life.signal;
}
