import { useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/index.ts';
import type { WaitingCase } from './day.ts';
import { timeLeft, urgencyOf } from './time-left.ts';

/** More rows than anybody reads in a popup would only make it slow to open. */
const shownAtOnce = 50;

interface WaitingCasesProps {
  t: Translator;
  nowMs: number;
  waiting: WaitingCase[];
  openCase: (waiting: WaitingCase) => void;
}

/** The cases that wait for an answer, by due time. */
export function WaitingCases({ t, nowMs, waiting, openCase }: WaitingCasesProps) {
  const [shown, setShown] = useState(shownAtOnce);
  const hidden = waiting.length - shown;
  return (
    <section class="waiting">
      <h2>
        {t('popup.waiting')} {waiting.length > 0 && <span class="count">{t.number(waiting.length)}</span>}
      </h2>
      {waiting.length === 0 && (
        <>
          <p>{t('popup.noneWaiting')}</p>
          <p class="muted">{t('popup.noneWaitingHelp')}</p>
        </>
      )}
      <ul>
        {waiting.slice(0, shown).map((each) => (
          <WaitingCaseRow key={each.case.key} t={t} nowMs={nowMs} waiting={each} openCase={openCase} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + shownAtOnce)}>
          {t('popup.showMore', { count: hidden })}
        </button>
      )}
    </section>
  );
}

interface WaitingCaseRowProps {
  t: Translator;
  nowMs: number;
  waiting: WaitingCase;
  openCase: (waiting: WaitingCase) => void;
}

function WaitingCaseRow({ t, nowMs, waiting, openCase }: WaitingCaseRowProps) {
  const { due, address, marketplaceName } = waiting;
  const { buyerName, subject } = waiting.case;
  const open = (event: Event) => {
    event.preventDefault();
    openCase(waiting);
  };
  return (
    <li>
      <a class="case" href={address} onClick={open}>
        <span class={`time-left ${urgencyOf(due, nowMs)}`}>
          {due.kind === 'unknown' ? (
            timeLeft(t, due, nowMs)
          ) : (
            <time dateTime={new Date(due.atMs).toISOString()} title={dueTitle(t, due)}>
              {timeLeft(t, due, nowMs)}
            </time>
          )}
        </span>
        <span class="marketplace">{marketplaceName ?? t('popup.marketplaceUnknown')}</span>
        <span class="about">
          <span class="buyer">{buyerName ?? t('popup.buyerUnknown')}</span>
          {subject !== undefined && <span class="subject"> {subject}</span>}
        </span>
      </a>
    </li>
  );
}

function dueTitle(t: Translator, due: { kind: 'exact' | 'latest'; atMs: number }): string {
  return t(due.kind === 'exact' ? 'popup.dueAt' : 'popup.dueAtLatest', { time: t.dateTime(due.atMs) });
}
