import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Line } from '../../components/overlay/draft-panel-props.ts';
import { mountDraftPanel } from '../../components/overlay/mount-draft-panel.tsx';
import { showFindings } from '../../components/overlay/shown-finding.ts';
import { spokenSummary } from '../../components/overlay/summary.ts';
import { applyEdits, type EditOutcome } from '../../lib/field/edit.ts';
import { markField } from '../../lib/field/field-marks.ts';
import { followField } from '../../lib/field/follow.ts';
import { themeAround } from '../../lib/field/page-theme.ts';
import { createDraftCheck, isInText } from './draft-check.ts';
import type { Page } from './page.ts';
import { createPanelPlacer } from './panel-placer.ts';

const refusals: Record<Exclude<EditOutcome, 'applied'>, Line> = {
  'text-changed': { key: 'panel.refusal.textChanged' },
  'too-long': { key: 'panel.refusal.tooLong' },
  composing: { key: 'panel.refusal.notEditable' },
  'not-editable': { key: 'panel.refusal.notEditable' },
  'page-interfered': { key: 'panel.refusal.pageInterfered' },
};

/** Checks one field: its underlines, its panel and its fixes, until `life` aborts or the field is gone. */
export function checkField(page: Page, field: HTMLTextAreaElement, life: AbortController): void {
  const { findings } = page;
  const check = createDraftCheck(findings);
  const shown = computed(() => showFindings(findings.value, check.text.value));
  const refusal = signal<Line | undefined>(undefined);
  const isOpen = signal(page.settings.peek().panelIsOpen);
  let isCheckWanted = true;

  const layer = page.overlay.addLayer('panel-layer', life.signal);
  const panel = createPanelPlacer(layer, life.signal, () => marks.requestFrame());
  const marks = markField(field, page.overlay, life.signal, {
    prepare: () => {
      if (!isCheckWanted || follower.isComposing()) return;
      isCheckWanted = false;
      if (field.value.trim() !== '') page.words.bring();
      batch(() => check.run(field.value, page.context.peek(), page.words.state.peek()));
    },
    place: (place, origin) => panel.place(place, origin, page.sendButton.peek()),
  });
  const follower = followField(field, life.signal, {
    onText: (text) => {
      isCheckWanted = true;
      refusal.value = undefined;
      if (follower.isComposing()) batch(() => check.carryAlong(text));
      marks.requestFrame();
    },
    onVanished: () => life.abort(),
  });

  field.addEventListener('focus', page.words.bring, { signal: life.signal });

  const stops = [
    effect(() =>
      marks.show(findings.value.filter(isInText).map(({ severity, ...range }) => ({ ...range, look: severity }))),
    ),
    effect(() => {
      void page.context.value;
      void page.words.state.value;
      isCheckWanted = true;
      marks.requestFrame();
    }),
  ];
  life.signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    findings.value = [];
  });

  mountDraftPanel(
    layer,
    {
      translator: page.translator,
      theme: signal(themeAround(field)),
      state: check.state,
      findings: shown,
      isOpen,
      expanded: signal<string | undefined>(undefined),
      notice: page.notice,
      refusal,
      suggestion: page.suggestion,
      announcement: announceAtRest(
        computed(() => spokenSummary(page.translator.value, check.state.value, shown.value)),
        life.signal,
      ),
      onOpen: (wanted) => {
        isOpen.value = wanted;
        refusal.value = undefined;
        page.rememberPanelIsOpen(wanted);
      },
      onGoTo: ({ start, end }) => {
        field.focus({ preventScroll: true });
        field.setSelectionRange(start, end);
        marks.reveal(start);
      },
      onFix: (fix) => {
        const outcome = applyEdits(field, fix.edits, check.text.peek(), follower.isComposing());
        refusal.value = outcome === 'applied' ? undefined : refusals[outcome];
      },
      onLeave: () => field.focus({ preventScroll: true }),
    },
    life.signal,
  );
}

/** What is spoken waits until typing has rested this long. */
const restMs = 1000;

function announceAtRest(words: ReadonlySignal<string>, until: AbortSignal): ReadonlySignal<string> {
  const announcement = signal('');
  const stop = effect(() => {
    const wanted = words.value;
    const timer = setTimeout(() => {
      announcement.value = wanted;
    }, restMs);
    return () => clearTimeout(timer);
  });
  until.addEventListener('abort', stop, { once: true });
  return announcement;
}
