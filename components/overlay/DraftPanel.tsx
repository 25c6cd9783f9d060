import type { ReadonlySignal, Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { MessageKey, Params, Translator } from '../../lib/i18n/index.ts';
import type { Finding, Fix } from '../../lib/lint/types.ts';
import { Button } from './Button.tsx';
import { DraftCard } from './DraftCard.tsx';
import { Chevron } from './icons.tsx';
import { Summary } from './Summary.tsx';
import type { ShownFinding } from './shown-finding.ts';
import { type CheckState, spokenSummary } from './summary.ts';

export interface Line {
  key: MessageKey;
  params?: Params;
}

export interface DraftPanelProps {
  translator: ReadonlySignal<Translator>;
  theme: ReadonlySignal<'light' | 'dark'>;
  state: ReadonlySignal<CheckState>;
  findings: ReadonlySignal<ShownFinding[]>;
  isOpen: ReadonlySignal<boolean>;
  /** The finding that is folded out; the first if there is no such. */
  expanded: Signal<string | undefined>;
  notice: ReadonlySignal<Line | undefined>;
  /** Why the last fix was not made. */
  refusal: ReadonlySignal<Line | undefined>;
  suggestion: ReadonlySignal<{ reasonLabel: string; why: string[]; offered: boolean } | undefined>;
  /** Spoken by screen readers when typing rests. */
  announcement: ReadonlySignal<string>;
  onOpen(isOpen: boolean): void;
  onGoTo(finding: Finding): void;
  onFix(fix: Fix): void;
  /** The keyboard leaves the panel: back to the field. */
  onLeave(): void;
}

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
