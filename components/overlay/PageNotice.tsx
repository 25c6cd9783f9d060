import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import type { Line } from './draft-panel-props.ts';
import { Cross, SeverityIcon } from './icons.tsx';

interface PageNoticeProps {
  translator: ReadonlySignal<Translator>;
  /** What to say; nothing is shown without. */
  line: ReadonlySignal<Line | undefined>;
  theme: 'light' | 'dark';
  onDismiss(): void;
}

/** One quiet line in the window's corner, for when there is no draft field to stand beside. */
export function PageNotice({ translator, line, theme, onDismiss }: PageNoticeProps) {
  const t = translator.value;
  if (line.value === undefined) return null;
  return (
    <div class="page-notice" data-theme={theme} lang={t.localeTag} role="status">
      <SeverityIcon severity="warn" />
      <p>{t(line.value.key, line.value.params)}</p>
      <Button aria-label={t('notice.dismiss')} onPress={onDismiss}>
        <Cross />
      </Button>
    </div>
  );
}

export function mountPageNotice(layer: HTMLElement, props: PageNoticeProps, signal: AbortSignal): void {
  render(<PageNotice {...props} />, layer);
  signal.addEventListener('abort', () => render(null, layer), { once: true });
}
