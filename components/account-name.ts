import type { Translator } from '../lib/i18n/index.ts';
import type { AccountId, UnknownGroup } from '../lib/store/records.ts';

const unknown: UnknownGroup = 'unknown';

/** What the seller knows an account by: its merchant id, or words for the group of which no page told the account. */
export function accountName(t: Translator, account: AccountId): string {
  return account === unknown ? t('account.unknown') : account;
}
