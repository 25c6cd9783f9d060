import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CheckState } from '../../components/overlay/summary.ts';
import { shiftRanges } from '../../lib/field/shift.ts';
import { lint } from '../../lib/lint/linter.ts';
import type { Finding, MessageContext } from '../../lib/lint/types.ts';
import type { WordsState } from './words.ts';

/** The findings of one draft and the text that their offsets are in: the two always change together. */
export interface DraftCheck {
  text: ReadonlySignal<string>;
  state: ReadonlySignal<CheckState>;
  run(text: string, context: MessageContext, words: WordsState): void;
  /** While an input method composes: findings only move with their words, and what the change touches goes. */
  carryAlong(text: string): void;
}

export function createDraftCheck(findings: Signal<Finding[]>): DraftCheck {
  const checked = signal('');
  const state = signal<CheckState>('empty');
  return {
    text: checked,
    state,
    run: (text, context, words) => {
      checked.value = text;
      state.value = stateBefore(text, words);
      if (state.value !== 'checked') {
        findings.value = [];
        return;
      }
      try {
        findings.value = lint({ body: text }, { ...context, now: Date.now() });
      } catch (error) {
        console.warn('Buyer Message Guard could not check this text.', error);
        findings.value = [];
        state.value = 'unchecked';
      }
    },
    carryAlong: (text) => {
      const all = findings.peek();
      const ofWholeMessage = all.filter((finding) => !isInText(finding));
      findings.value = [...ofWholeMessage, ...shiftRanges(all.filter(isInText), checked.peek(), text)];
      checked.value = text;
    },
  };
}

/** Without words a text with faults would look like one without. */
function stateBefore(text: string, words: WordsState): CheckState {
  if (text.trim() === '') return 'empty';
  return words === 'there' ? 'checked' : words === 'coming' ? 'waiting' : 'unchecked';
}

/** Whether the finding is about words of the body, which can be underlined. */
export function isInText(finding: Finding): boolean {
  return finding.part === 'body' && finding.end > finding.start;
}
