import { effect, untracked } from '@preact/signals';
import overlayStyles from '../../components/overlay/draft-panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import markStyles from '../../lib/field/marks.css?inline';
import { checkField } from './check-field.ts';
import type { Page } from './page.ts';

/** Checks the draft in whichever field the page has at the moment; with the field everything of ours goes too. */
export function setup(page: Page, signal: AbortSignal): void {
  for (const css of [tokens, markStyles, overlayStyles]) page.overlay.addStyles(css);
  let whileField: AbortController | undefined;
  const stop = effect(() => {
    const field = page.draftField.value;
    untracked(() => {
      whileField?.abort();
      if (field === undefined || signal.aborted) return;
      const controller = new AbortController();
      whileField = controller;
      checkField(page, field, controller);
    });
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      whileField?.abort();
    },
    { once: true },
  );
}
