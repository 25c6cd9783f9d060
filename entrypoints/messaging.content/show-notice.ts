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
    if (page.draftField.value !== undefined || page.notice.value === dismissed.value) return undefined;
    return page.notice.value;
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
