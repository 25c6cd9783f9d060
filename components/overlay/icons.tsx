import type { Severity } from '../../lib/lint/types.ts';

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
const cut = { ...stroke, stroke: 'var(--surface)', 'stroke-width': 1.7 } as const;

/** Each severity has a shape of its own: octagon, triangle, circle. Words beside it say the same. */
export function SeverityIcon({ severity }: { severity: Severity | 'ok' }) {
  return (
    <svg class={`icon icon-${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[severity]}
    </svg>
  );
}

const shapes = {
  block: (
    <>
      <path fill="currentColor" d="M5 1.2h6L14.8 5v6L11 14.8H5L1.2 11V5z" />
      <path {...cut} d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" />
    </>
  ),
  warn: (
    <>
      <path
        fill="currentColor"
        d="M6.9 1.9a1.27 1.27 0 0 1 2.2 0l5.7 10.3a1.27 1.27 0 0 1-1.1 1.9H2.3a1.27 1.27 0 0 1-1.1-1.9z"
      />
      <path {...cut} d="M8 5.8v3.3M8 11.5v.05" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.8" fill="currentColor" />
      <path {...cut} d="M8 7.5v3.7M8 4.9v.05" />
    </>
  ),
  ok: (
    <>
      <circle cx="8" cy="8" r="6.8" fill="currentColor" />
      <path {...cut} d="M5 8.3l2.1 2.1 4-4.5" />
    </>
  ),
};

export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path {...stroke} stroke-width="1.6" d="M4 6l4 4 4-4" />
    </svg>
  );
}

export function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path {...stroke} stroke-width="1.6" d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}

/** The extension's sign: a speech bubble that was checked. */
export function GuardSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        {...stroke}
        stroke-width="1.4"
        d="M3.5 2.5h9a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H8L4.8 14v-2.5H3.5A1.5 1.5 0 0 1 2 10V4a1.5 1.5 0 0 1 1.5-1.5z"
      />
      <path {...stroke} stroke-width="1.4" d="M5.6 7l1.7 1.7 3.2-3.4" />
    </svg>
  );
}
