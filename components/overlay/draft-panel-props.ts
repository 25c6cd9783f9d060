import type { ReadonlySignal, Signal } from '@preact/signals';
import type { MessageKey, Params, Translator } from '../../lib/i18n/index.ts';
import type { Finding, Fix } from '../../lib/lint/types.ts';
import type { ShownFinding } from './shown-finding.ts';
import type { CheckState } from './summary.ts';

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
