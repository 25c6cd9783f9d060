import { englishDefaults } from './english-defaults.ts';
import { settings } from './settings.ts';

let loaded: Record<string, string> = {};

/** Loads the strings of the page's language; a missing key keeps its English default. */
export async function loadStrings(): Promise<void> {
  loaded = await (await fetch(settings.stringsAddress)).json();
}

export function t(key: string, params: Record<string, string | number> = {}): string {
  const text = loaded[key] ?? englishDefaults[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}
