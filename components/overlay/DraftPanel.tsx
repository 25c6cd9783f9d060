import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { DraftCard } from './DraftCard.tsx';
import type { DraftPanelProps } from './draft-panel-props.ts';
import { Chevron } from './icons.tsx';
import { Summary } from './Summary.tsx';
import { spokenSummary } from './summary.ts';

/** A pill that says how the draft stands; pressed, it becomes a card that says what, why and what to write instead. */
export function DraftPanel(props: DraftPanelProps) {
  const { translator, theme, state, findings, isOpen, notice, announcement, onOpen, onLeave } = props;
  const openedByKeyboard = useRef(false);
  const t = translator.value;

  const fold = ({ byKeyboard }: { byKeyboard: boolean }) => {
    onOpen(false);
    if (byKeyboard) onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own shortcuts must not hear keys pressed in here: arrow keys would open another case.
    event.stopPropagation();
    if (event.key !== 'Escape' || !isOpen.value) return;
    event.preventDefault();
    fold({ byKeyboard: true });
  };
  const stop = (event: Event) => event.stopPropagation();

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys and focus from the page
    <div
      class="draft-panel"
      data-theme={theme.value}
      lang={t.localeTag}
      onKeyDown={onKeyDown}
      onKeyUp={stop}
      onKeyPress={stop}
      onMouseDown={keepFocusInField}
    >
      {isOpen.value ? (
        <DraftCard {...props} takesFocus={openedByKeyboard.current} onFold={fold} />
      ) : (
        <Button
          class="draft-pill"
          aria-expanded={false}
          aria-label={spokenSummary(t, state.value, findings.value)}
          onPress={({ byKeyboard }) => {
            openedByKeyboard.current = byKeyboard;
            onOpen(true);
          }}
        >
          <Summary translator={t} state={state.value} findings={findings.value} />
          {notice.value !== undefined && <span class="pill-dot" />}
          <Chevron />
        </Button>
      )}
      <div class="spoken" role="status" aria-live="polite">
        {announcement.value}
      </div>
    </div>
  );
}

/** A press by pointer leaves the caret in the draft. The list itself may be dragged by its scroll bar. */
function keepFocusInField(event: MouseEvent): void {
  const isScroller = event.target instanceof Element && event.target.classList.contains('card-scroll');
  if (!isScroller) event.preventDefault();
}
