import type { Translator } from '../../lib/i18n/index.ts';
import type { AccountId } from '../../lib/store/records.ts';
import { AccountSwitch } from './AccountSwitch.tsx';
import type { AccountDay, Day, WaitingCase } from './day.ts';
import { PageProblems } from './PageProblems.tsx';
import { QuotaToday } from './QuotaToday.tsx';
import { RefusedMessages } from './RefusedMessages.tsx';
import { UnreadAnswers } from './UnreadAnswers.tsx';
import { WaitingCases } from './WaitingCases.tsx';

export type PopupState = { kind: 'failed'; reason: string } | { kind: 'ready'; day: Day };

export interface PopupActions {
  chooseAccount(account: AccountId): void;
  /** False if what was typed is no number of orders. */
  typeOrdersPerDay(account: AccountId, typed: string): boolean;
  openCase(waiting: WaitingCase): void;
  openSettings(): void;
  tryAgain(): void;
}

/** The day at a glance. */
export function Popup({ t, state, actions }: { t: Translator; state: PopupState; actions: PopupActions }) {
  return (
    <div class="popup">
      <header class="popup-header">
        <img src="/icon/icon.svg" alt="" width="20" height="20" />
        <h1>{t('extensionName')}</h1>
        <button type="button" class="quiet" onClick={actions.openSettings}>
          {t('popup.settings')}
        </button>
      </header>
      <main>
        {state.kind === 'failed' && <Failed t={t} reason={state.reason} tryAgain={actions.tryAgain} />}
        {state.kind === 'ready' && <DayShown t={t} day={state.day} actions={actions} />}
      </main>
    </div>
  );
}

function Failed({ t, reason, tryAgain }: { t: Translator; reason: string; tryAgain: () => void }) {
  return (
    <section class="plain-state" role="alert">
      <h2>{t('popup.storeFailed')}</h2>
      <p>{t('popup.storeFailedHelp')}</p>
      <p class="technical">{reason}</p>
      <button type="button" onClick={tryAgain}>
        {t('popup.tryAgain')}
      </button>
    </section>
  );
}

function DayShown({ t, day, actions }: { t: Translator; day: Day; actions: PopupActions }) {
  return (
    <>
      <PageProblems t={t} problems={day.problems} />
      {day.ofAccount === undefined ? (
        <section class="plain-state">
          <h2>{t('popup.nothingSeen')}</h2>
          <p>{t('popup.nothingSeenHelp')}</p>
        </section>
      ) : (
        <AccountShown t={t} day={day} ofAccount={day.ofAccount} actions={actions} />
      )}
      <UnreadAnswers t={t} unread={day.unread} />
    </>
  );
}

interface AccountShownProps {
  t: Translator;
  day: Day;
  ofAccount: AccountDay;
  actions: PopupActions;
}

function AccountShown({ t, day, ofAccount, actions }: AccountShownProps) {
  const { account } = ofAccount;
  return (
    <>
      <AccountSwitch t={t} accounts={day.accounts} chosen={account} choose={actions.chooseAccount} />
      <QuotaToday
        key={`quota ${account}`}
        t={t}
        quota={ofAccount.quota}
        typeOrdersPerDay={(typed) => actions.typeOrdersPerDay(account, typed)}
      />
      <WaitingCases
        key={`waiting ${account}`}
        t={t}
        nowMs={day.nowMs}
        waiting={ofAccount.waiting}
        openCase={actions.openCase}
      />
      <RefusedMessages t={t} refusals={ofAccount.refusals} />
    </>
  );
}
