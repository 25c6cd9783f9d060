import { render } from 'preact';
import { DraftPanel } from './DraftPanel.tsx';
import type { DraftPanelProps } from './draft-panel-props.ts';

/** Draws the panel in `layer` until `signal` aborts. */
export function mountDraftPanel(layer: HTMLElement, props: DraftPanelProps, signal: AbortSignal): void {
  render(<DraftPanel {...props} />, layer);
  signal.addEventListener('abort', () => render(null, layer), { once: true });
}
