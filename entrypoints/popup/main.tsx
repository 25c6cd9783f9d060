import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupActions, type PopupState } from '../../components/popup/Popup.tsx';
import { keepOrdersPerDay } from '../../lib/coordinator/orders-per-day.ts';
import { readSettings } from '../../lib/coordinator/settings-storage.ts';
import { snapshotKey } from '../../lib/coordinator/snapshot.ts';
import { chosenTexts } from '../../lib/coordinator/texts.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import { isSellerCentral } from '../../lib/seller-central/hosts.ts';
import { type Settings, settingsKey } from '../../lib/settings/index.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { readDay } from './read-day.ts';

/** Time left is shown to the minute. */
const lookAgainMs = 30_000;
const chosenAccountKey = 'chosen-account';

let opening: Promise<Store> | undefined;

const actions: PopupActions = {
  chooseAccount(account) {
    localStorage.setItem(chosenAccountKey, account);
    void show();
  },
  typeOrdersPerDay: keepOrdersPerDay,
  openCase({ address }) {
    if (isSellerCentral(address)) void browser.tabs.create({ url: address }).then(() => window.close());
  },
  openSettings() {
    void browser.runtime.openOptionsPage().then(() => window.close());
  },
  tryAgain: () => void show(),
};

async function show(): Promise<void> {
  const settings = await readSettings();
  const t = createTranslator(chosenTexts(settings));
  const state = await readState(settings);
  document.documentElement.lang = t.localeTag;
  render(<Popup t={t} state={state} actions={actions} />, document.getElementById('popup') as HTMLElement);
}

async function readState(settings: Settings): Promise<PopupState> {
  try {
    opening ??= openStore();
    const store = await opening;
    const wanted = localStorage.getItem(chosenAccountKey) ?? undefined;
    return { kind: 'ready', day: await readDay(store, settings, wanted, Date.now()) };
  } catch (error) {
    opening = undefined;
    return { kind: 'failed', reason: String(error) };
  }
}

browser.storage.onChanged.addListener((changes) => {
  if (snapshotKey in changes || settingsKey in changes) void show();
});
setInterval(() => void show(), lookAgainMs);
void show();
