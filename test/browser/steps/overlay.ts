import type { Page } from 'puppeteer-core';
import { clickInOverlay } from '../driver/mouse-and-keys.ts';
import type { Session } from '../driver/session.ts';
import { until } from '../driver/until.ts';

export interface ShownFinding {
  name: string;
  severity: string;
  /** The words of the draft that it is about. */
  quote: string;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Returns when the panel is drawn, folded in or out. */
export async function panelIsThere(session: Session, page: Page): Promise<void> {
  await until(
    () => session.inOverlay(page, (root) => root.querySelector('.draft-panel') !== null),
    (isThere) => isThere === true,
    'the panel beside the reply box',
  );
}

/** Folds the panel out, unless it is. */
export async function unfoldPanel(session: Session, page: Page): Promise<void> {
  const has = (selector: string) =>
    session.inOverlay(page, (root, wanted) => root.querySelector(wanted) !== null, selector);
  await panelIsThere(session, page);
  if (await has('.draft-card')) return;
  await clickInOverlay(session, page, '.draft-pill');
  await until(
    () => has('.draft-card'),
    (isOpen) => isOpen === true,
    'the panel to fold out',
  );
}

/** The findings in the panel, once there are as many as expected. */
export async function findingsInPanel(session: Session, page: Page, count: number): Promise<ShownFinding[]> {
  await unfoldPanel(session, page);
  const found = await until(
    () =>
      session.inOverlay(page, (root) =>
        [...root.querySelectorAll('.finding')].map((finding) => ({
          name: finding.querySelector('.finding-name')?.textContent ?? '',
          severity: finding.getAttribute('data-severity') ?? '',
          quote: finding.querySelector('.finding-quote')?.textContent ?? '',
        })),
      ),
    (findings) => findings?.length === count,
    `${count} findings in the panel`,
  );
  return found ?? [];
}

/** The whole text of the panel. */
export async function panelText(session: Session, page: Page): Promise<string> {
  return (await session.inOverlay(page, (root) => root.querySelector<HTMLElement>('.draft-panel')?.textContent)) ?? '';
}

/** The underlines' boxes in the viewport. */
export async function underlines(session: Session, page: Page): Promise<Box[]> {
  const boxes = await session.inOverlay(page, (root) =>
    [...root.querySelectorAll('.mark')].map((mark) => {
      const { left, top, right, bottom } = mark.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  return boxes ?? [];
}

/**
 * The parts of the text that stand over the boxes: the browser's own hit test of the field says which character is at the
 * left and at the right end of each box, so nothing here shares the extension's way of measuring.
 */
export async function textOver(page: Page, field: string, boxes: readonly Box[]): Promise<string[]> {
  return page.$eval(
    field,
    (element, all) => {
      const box = element as HTMLTextAreaElement;
      const offsetAt = (x: number, y: number) => {
        const caret = document.caretPositionFromPoint(x, y);
        return caret?.offsetNode === box ? caret.offset : -1;
      };
      return all.map(({ left, right, top, bottom }) => {
        const y = (top + bottom) / 2;
        return box.value.slice(offsetAt(left + 1, y), offsetAt(right - 1, y));
      });
    },
    boxes as Box[],
  );
}

/** Presses the first fix of the finding that is folded out. */
export async function pressFix(session: Session, page: Page): Promise<void> {
  await clickInOverlay(session, page, '.fix');
}
