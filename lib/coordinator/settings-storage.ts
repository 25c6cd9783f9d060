import { browser } from 'wxt/browser';
import { settingsKey as key, parseSettings, type Settings } from '../settings/index.ts';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

/** Changes some settings and leaves the others as they are now. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } });
}

export function onSettingsChange(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
