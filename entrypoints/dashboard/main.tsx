import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/dashboard/dashboard.css';
import { render } from 'preact';
import { type SettingsActions, SettingsPage } from '../../components/dashboard/SettingsPage.tsx';
import { keepOrdersPerDay } from '../../lib/coordinator/orders-per-day.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../lib/coordinator/settings-storage.ts';
import { chosenTexts } from '../../lib/coordinator/texts.ts';
import { catalogues, type InterfaceLanguage } from '../../lib/i18n/catalogues.ts';
import { createTranslator, type Translator } from '../../lib/i18n/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import { openStore } from '../../lib/store/index.ts';

const accounts = openStore()
  .then((store) => store.accounts())
  .catch(() => undefined);

const actions: SettingsActions = {
  chooseLanguage(interfaceLanguage) {
    void changeSettings({ interfaceLanguage });
  },
  typeOrdersPerDay: keepOrdersPerDay,
};

function languages(t: Translator) {
  const codes = Object.keys(catalogues) as InterfaceLanguage[];
  return [
    { value: 'browser' as const, name: t('settings.languageBrowser') },
    ...codes.map((value) => ({ value, name: createTranslator(catalogues[value])('languageName') })),
  ];
}

async function show(settings: Settings): Promise<void> {
  const t = createTranslator(chosenTexts(settings));
  document.documentElement.lang = t.localeTag;
  document.title = `${t('settings.title')} · ${t('extensionName')}`;
  render(
    <SettingsPage t={t} settings={settings} languages={languages(t)} accounts={await accounts} actions={actions} />,
    document.getElementById('dashboard') as HTMLElement,
  );
}

onSettingsChange((settings) => void show(settings));
void readSettings().then(show);
