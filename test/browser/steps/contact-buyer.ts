import type { Page } from 'puppeteer-core';
import type { Order } from '../../seller-central/state/model.ts';
import type { World } from '../world.ts';

export const messageBox = '.contact-buyer-text-area kat-textarea >>> textarea';
const sendButton = 'kat-button.ayb-contact-form-send-button';

export async function openContactBuyer(world: World, { orderId, marketplaceId }: Order): Promise<Page> {
  const page = await world.session.openPage(`/messaging/contact?orderId=${orderId}&marketplaceId=${marketplaceId}`);
  await page.waitForSelector('kat-radiobutton.template-radio-button');
  return page;
}

/** Presses a reason by its name and waits for its form. */
export async function chooseReason(page: Page, name: string): Promise<void> {
  const radio = await page.waitForSelector(`kat-radiobutton.template-radio-button[value="${name}"]`);
  await radio?.click();
  await radio?.dispose();
  await page.waitForSelector(messageBox);
}

export async function writeMessage(page: Page, text: string): Promise<void> {
  const box = await page.waitForSelector(messageBox);
  await box?.focus();
  await box?.dispose();
  await page.keyboard.type(text);
}

/** The one reason that carries our mark; undefined while none or several do. */
export const markedReason = (page: Page): Promise<{ name: string; label: string } | undefined> =>
  page.$$eval('[data-buyer-message-guard-reason]', (marked) => {
    const [reason] = marked;
    if (reason === undefined || marked.length > 1) return undefined;
    return { name: reason.getAttribute('value') ?? '', label: reason.getAttribute('label') ?? '' };
  });

/** A real press of Send, and of the review dialog's if there is one; returns when the page says that it was sent. */
export async function sendMessage(page: Page): Promise<void> {
  const press = await page.waitForSelector(`${sendButton}:not([disabled])`);
  await press?.click();
  await press?.dispose();
  const dialogOrSuccess = await page.waitForSelector(
    'kat-modal[visible] .ayb-contact-form-confirm-button, #send-message-response-alert kat-alert[variant="success"]',
  );
  if (await dialogOrSuccess?.evaluate((element) => element.matches('.ayb-contact-form-confirm-button'))) {
    await dialogOrSuccess?.click();
  }
  await dialogOrSuccess?.dispose();
  await page.waitForSelector('#send-message-response-alert kat-alert[variant="success"]');
}
