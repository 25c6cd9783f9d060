import type { Translator } from '../../lib/i18n/index.ts';
import type { AccountId } from '../../lib/store/records.ts';
import { accountName } from '../account-name.ts';

interface AccountSwitchProps {
  t: Translator;
  accounts: AccountId[];
  chosen: AccountId;
  choose: (account: AccountId) => void;
}

/** Shown only where there is something to switch. */
export function AccountSwitch({ t, accounts, chosen, choose }: AccountSwitchProps) {
  if (accounts.length < 2) return null;
  return (
    <label class="account-switch">
      <span>{t('popup.account')}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {accounts.map((account) => (
          <option key={account} value={account}>
            {accountName(t, account)}
          </option>
        ))}
      </select>
    </label>
  );
}
