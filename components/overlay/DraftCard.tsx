import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey, Translator } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import type { DraftPanelProps } from './draft-panel-props.ts';
import { FindingList } from './FindingList.tsx';
import { Cross } from './icons.tsx';
import { Summary } from './Summary.tsx';
import type { CheckState } from './summary.ts';

interface DraftCardProps extends DraftPanelProps {
  /** Only when the keyboard opened it; a pointer leaves the focus in the field. */
  takesFocus: boolean;
  onFold(press: { byKeyboard: boolean }): void;
}

export function DraftCard({ takesFocus, onFold, ...props }: DraftCardProps) {
  const { translator, state, findings, notice, refusal, suggestion } = props;
  const card = useRef<HTMLElement>(null);
  const t = translator.value;
  useEffect(() => {
    if (!takesFocus || card.current === null) return;
    const first = card.current.querySelector<HTMLElement>('.finding-head') ?? card.current.querySelector('button');
    first?.focus();
  }, [takesFocus]);

  return (
    <section class="draft-card" ref={card} aria-label={t('panel.title')}>
      <header class="card-head">
        <h2>
          <Summary translator={t} state={state.value} findings={findings.value} />
        </h2>
        <Button class="icon-button" aria-label={t('panel.fold')} onPress={onFold}>
          <Cross />
        </Button>
      </header>
      <div class="card-scroll">
        {notice.value && <p class="line line-notice">{t(notice.value.key, notice.value.params)}</p>}
        {refusal.value && <p class="line line-refusal">{t(refusal.value.key, refusal.value.params)}</p>}
        {suggestion.value && <ReasonLine translator={t} {...suggestion.value} />}
        {findings.value.length > 0 ? (
          <FindingList {...props} />
        ) : (
          <p class="line line-calm">{t(calmLines[state.value])}</p>
        )}
      </div>
      <footer class="card-foot">{t('panel.notAnApproval')}</footer>
    </section>
  );
}

const calmLines = {
  empty: 'panel.calm.empty',
  waiting: 'panel.calm.waiting',
  checked: 'panel.calm.checked',
  unchecked: 'panel.calm.unchecked',
} as const satisfies Record<CheckState, MessageKey>;

interface ReasonLineProps {
  translator: Translator;
  reasonLabel: string;
  why: string[];
  offered: boolean;
}

function ReasonLine({ translator: t, reasonLabel, why, offered }: ReasonLineProps) {
  const words = why.map((each) => t('panel.quoted', { words: each })).join(', ');
  return (
    <div class="line line-reason">
      <p class="muted">{t('panel.reason.fitting')}</p>
      <p class="reason-label">{reasonLabel}</p>
      {words && <p>{t('panel.reason.because', { words })}</p>}
      {!offered && <p>{t('panel.reason.notOffered')}</p>}
    </div>
  );
}
