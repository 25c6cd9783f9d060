import type { Translator } from '../../lib/i18n/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import type { AccountId } from '../../lib/store/records.ts';
import { accountName } from '../account-name.ts';
import { OrdersPerDayField } from '../OrdersPerDayField.tsx';

export type LanguageChoice = Settings['interfaceLanguage'];

export interface SettingsActions {
  chooseLanguage(language: LanguageChoice): void;
  /** False if what was typed is no number of orders. */
  typeOrdersPerDay(account: AccountId, typed: string): boolean;
}

interface SettingsPageProps {
  t: Translator;
  settings: Settings;
  /** Interface languages under their own names. */
  languages: { value: LanguageChoice; name: string }[];
  /** Undefined if the stored records cannot be opened. */
  accounts: AccountId[] | undefined;
  actions: SettingsActions;
}

export function SettingsPage({ t, settings, languages, accounts, actions }: SettingsPageProps) {
  return (
    <div class="dashboard">
      <header>
        <img src="/icon/icon.svg" alt="" width="32" height="32" />
        <div>
          <p class="product">{t('extensionName')}</p>
          <h1>{t('settings.title')}</h1>
        </div>
      </header>
      <main>
        <Language t={t} chosen={settings.interfaceLanguage} languages={languages} choose={actions.chooseLanguage} />
        <OrdersPerDay t={t} settings={settings} accounts={accounts} type={actions.typeOrdersPerDay} />
        <section>
          <h2>{t('settings.stored')}</h2>
          <p>{t('settings.storedWhat')}</p>
          <p>{t('settings.storedNot')}</p>
        </section>
      </main>
    </div>
  );
}

interface LanguageProps {
  t: Translator;
  chosen: LanguageChoice;
  languages: SettingsPageProps['languages'];
  choose: (language: LanguageChoice) => void;
}

function Language({ t, chosen, languages, choose }: LanguageProps) {
  return (
    <section>
      <h2>{t('settings.language')}</h2>
      <p class="muted">{t('settings.languageHelp')}</p>
      <div class="choices" role="radiogroup" aria-label={t('settings.language')}>
        {languages.map(({ value, name }) => (
          <label key={value}>
            <input
              type="radio"
              name="language"
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span lang={value === 'browser' ? undefined : value}>{name}</span>
          </label>
        ))}
      </div>
    </section>
  );
}

interface OrdersPerDayProps {
  t: Translator;
  settings: Settings;
  accounts: AccountId[] | undefined;
  type: SettingsActions['typeOrdersPerDay'];
}

function OrdersPerDay({ t, settings, accounts, type }: OrdersPerDayProps) {
  return (
    <section>
      <h2>{t('settings.ordersPerDay')}</h2>
      <p class="muted">{t('quota.note')}</p>
      {accounts === undefined && (
        <p class="problem" role="alert">
          {t('popup.storeFailed')}
        </p>
      )}
      {accounts?.length === 0 && <p>{t('settings.noAccount')}</p>}
      {accounts?.map((account) => (
        <OrdersPerDayField
          key={account}
          t={t}
          label={t('settings.account', { account: accountName(t, account) })}
          value={settings.ordersPerDay[account]}
          type={(typed) => type(account, typed)}
        />
      ))}
    </section>
  );
}
