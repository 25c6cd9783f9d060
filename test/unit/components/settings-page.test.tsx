// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type SettingsActions, SettingsPage } from '../../../components/dashboard/SettingsPage.tsx';
import { catalogues } from '../../../lib/i18n/catalogues.ts';
import { createTranslator } from '../../../lib/i18n/index.ts';
import { defaultSettings } from '../../../lib/settings/index.ts';

const actions = {
  chooseLanguage: vi.fn<SettingsActions['chooseLanguage']>(),
  typeOrdersPerDay: vi.fn<SettingsActions['typeOrdersPerDay']>(() => true),
};
const languages = [
  { value: 'browser' as const, name: 'As the browser' },
  { value: 'de' as const, name: 'Deutsch' },
];

async function show(accounts: string[] | undefined): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'));
  const settings = { ...defaultSettings, ordersPerDay: { A1SELLEREXAMPLE: 12.5 } };
  const t = createTranslator(catalogues.en);
  await act(() => render(<SettingsPage {...{ t, settings, languages, accounts, actions }} />, root));
  return root;
}

test('a language is chosen under its own name', async () => {
  const root = await show([]);
  root.querySelector<HTMLInputElement>('input[value=de]')?.click();
  expect(actions.chooseLanguage).toHaveBeenCalledWith('de');
  expect(root.querySelector('span[lang=de]')?.textContent).toBe('Deutsch');
});

test('each account has its own orders a day', async () => {
  const root = await show(['A1SELLEREXAMPLE', 'A2SELLEREXAMPLE']);
  const fields = [...root.querySelectorAll<HTMLInputElement>('input[type=text]')];
  expect(fields.map((field) => field.value)).toEqual(['12.5', '']);
  const second = fields[1] as HTMLInputElement;
  second.value = '40';
  second.dispatchEvent(new Event('input', { bubbles: true }));
  expect(actions.typeOrdersPerDay).toHaveBeenCalledWith('A2SELLEREXAMPLE', '40');
});

test('records that cannot be opened are said instead of showing no account', async () => {
  const root = await show(undefined);
  expect(root.querySelector('[role=alert]')?.textContent).toBe('The stored records cannot be opened');
});
