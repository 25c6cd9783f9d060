import type { InterfaceLanguage } from '../i18n/catalogues.ts';

export const settingsVersion = 1;

/** Where the settings stand in extension storage. */
export const settingsKey = 'settings';

/** Every setting of the seller. Kept in extension storage; content scripts get it as it stands there. */
export interface Settings {
  version: typeof settingsVersion;
  interfaceLanguage: InterfaceLanguage | 'browser';
  /** Average orders a day by account, as typed in by the seller: the base of the estimated quota. */
  ordersPerDay: Record<string, number>;
  /** The findings panel beside the draft is folded out. */
  panelIsOpen: boolean;
}

export const defaultSettings: Settings = {
  version: settingsVersion,
  interfaceLanguage: 'browser',
  ordersPerDay: {},
  panelIsOpen: false,
};

const mostOrdersPerDay = 1_000_000;

/**
 * Settings from whatever stands in storage; never throws. A field that does not fit gets its default and the others
 * are kept, so nothing is lost to one damaged value or to a version that this one does not know.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = isRecord(stored) ? stored : {};
  return {
    version: settingsVersion,
    interfaceLanguage: interfaceLanguage(fields['interfaceLanguage']),
    ordersPerDay: ordersPerDay(fields['ordersPerDay']),
    panelIsOpen: typeof fields['panelIsOpen'] === 'boolean' ? fields['panelIsOpen'] : defaultSettings.panelIsOpen,
  };
}

/** The same settings with the account's orders a day set, or forgotten when undefined. */
export function withOrdersPerDay(settings: Settings, account: string, orders: number | undefined): Settings {
  const others = Object.entries(settings.ordersPerDay).filter(([each]) => each !== account);
  const own: [string, number][] = orders === undefined ? [] : [[account, orders]];
  return { ...settings, ordersPerDay: Object.fromEntries([...others, ...own]) };
}

/** Orders a day as typed ("", "100", "12,5"): undefined for none, `invalid` for anything but a number in range. */
export function parseOrdersPerDay(typed: string): number | undefined | 'invalid' {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  const orders = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return isOrdersPerDay(orders) ? orders : 'invalid';
}

const interfaceLanguages: Record<Settings['interfaceLanguage'], true> = { browser: true, en: true, de: true };

function interfaceLanguage(value: unknown): Settings['interfaceLanguage'] {
  return typeof value === 'string' && Object.hasOwn(interfaceLanguages, value)
    ? (value as Settings['interfaceLanguage'])
    : defaultSettings.interfaceLanguage;
}

function ordersPerDay(value: unknown): Record<string, number> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => isOrdersPerDay(entry[1])),
  );
}

function isOrdersPerDay(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= mostOrdersPerDay;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
