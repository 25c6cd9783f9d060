import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';

/**
 * The way to the extension behind this page. After an update or removal it is gone for good, while this script lives on:
 * then `isCut` is true, what needs the extension yields undefined, and everything else keeps working.
 */
export interface BackgroundLink {
  isCut: ReadonlySignal<boolean>;
  ask<T>(request: () => Promise<T>): Promise<T | undefined>;
}

export function linkToBackground(page: Document, life: AbortSignal): BackgroundLink {
  const isCut = signal(false);
  const look = () => {
    isCut.value = browser.runtime?.id === undefined;
    return isCut.value;
  };
  // No event tells of the cut; the seller must know before the next message, so it is looked for when they start to write.
  for (const event of ['focusin', 'input']) page.addEventListener(event, look, { capture: true, signal: life });

  return {
    isCut,
    ask: async (request) => {
      if (look()) return undefined;
      try {
        return await request();
      } catch (error) {
        // A worker that stops in the middle of a request is woken by the next one; a cut link is said to the seller.
        if (!look()) console.warn('Buyer Message Guard: the background did not answer.', error);
        return undefined;
      }
    },
  };
}
