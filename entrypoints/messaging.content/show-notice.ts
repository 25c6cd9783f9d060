import { computed, signal } from '@preact/signals';
import { mountPageNotice } from '../../components/overlay/PageNotice.tsx';
import noticeStyles from '../../components/overlay/page-notice.css?inline';
import { themeWithin } from '../../lib/field/page-theme.ts';
import type { Notice, Page } from './page.ts';

/** Shows the page's notice in the window's corner while there is no draft field whose panel would carry it. */
export function setup(page: Page, life: AbortSignal): void {
  page.overlay.addStyles(noticeStyles);
  const dismissed = signal<Notice | undefined>(undefined);
  const line = computed(() => {
    const notice = page.notice.value;
    // Without words there is no panel.
    const isInPanel = page.draftField.value !== undefined && notice?.key !== 'notice.noWords';
    return isInPanel || notice === dismissed.value ? undefined : notice;
  });
  mountPageNotice(
    page.overlay.addLayer('notice-layer', life),
    {
      translator: page.translator,
      line,
      theme: themeWithin(document.body),
      onDismiss: () => {
        dismissed.value = page.notice.peek();
      },
    },
    life,
  );
}
