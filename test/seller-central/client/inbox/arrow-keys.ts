const typingPlaces = 'input, textarea, kat-dropdown, [contenteditable="true"], .select-header';

/** ArrowUp and ArrowDown switch cases unless something that takes typing has the focus. */
export function listenForArrows(move: (step: 1 | -1) => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      const focused = document.activeElement;
      const inside = focused?.shadowRoot?.activeElement;
      if (focused?.matches(typingPlaces) || inside?.matches(typingPlaces)) return;
      move(event.key === 'ArrowDown' ? 1 : -1);
    },
    { signal },
  );
}
