import { browser } from 'wxt/browser';
import { isSellerCentral } from '../seller-central/hosts.ts';

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/**
 * Only our own parts may speak to the background: content scripts on Seller Central, and the extension's pages. Throws for
 * anyone else, so that the message fails at its sender.
 */
export function requireOurs(sender: Sender): void {
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (sender.id !== browser.runtime.id || !(isOwnPage || isSellerCentral(sender.url))) {
    throw new Error('Message from a foreign sender refused');
  }
}

export function hostOf(sender: Sender): string {
  return sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url).hostname : '';
}
