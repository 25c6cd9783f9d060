import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** Presses the mouse on the middle of an element in the overlay, as a person does. Fails if it is not there. */
export async function clickInOverlay(session: Session, page: Page, selector: string): Promise<void> {
  const middle = await session.inOverlay(
    page,
    (root, wanted) => {
      const element = root.querySelector(wanted);
      if (element === null) return undefined;
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    selector,
  );
  if (middle === undefined) throw new Error(`The overlay has no ${selector}.`);
  await page.mouse.click(middle.x, middle.y);
}

export async function undo(page: Page): Promise<void> {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press('z');
  await page.keyboard.up(modifier);
}
