import type { en } from './locales/en.ts';

/** A string of the interface, or its forms by plural category of the catalogue's own language. */
export type Entry = string | PluralForms;
export interface PluralForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

export type MessageKey = Exclude<keyof typeof en, 'localeTag'>;
/** Every language has every key; `localeTag` (BCP-47) drives its plurals, numbers and dates. */
export type Catalogue = { localeTag: string } & Record<MessageKey, Entry>;
export type Params = Record<string, string | number>;

export interface Translator {
  /** Fills `{name}` from params; a plural entry is chosen by `params.count`. */
  (key: MessageKey, params?: Params): string;
  localeTag: string;
  dateTime(epochMs: number, timeZone?: string): string;
  date(epochMs: number, timeZone?: string): string;
  number(value: number): string;
}

/** Works from a plain record, so a content script keeps its texts when the extension behind it is gone. */
export function createTranslator(catalogue: Catalogue): Translator {
  const tag = catalogue.localeTag;
  const plurals = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const dates = (options: Intl.DateTimeFormatOptions, timeZone: string | undefined) =>
    new Intl.DateTimeFormat(tag, timeZone === undefined ? options : { ...options, timeZone });

  const translate = (key: MessageKey, params: Params = {}) => {
    const entry = catalogue[key];
    return fill(typeof entry === 'string' ? entry : pluralForm(entry, params['count'], plurals), params, numbers);
  };
  return Object.assign(translate, {
    localeTag: tag,
    dateTime: (epochMs: number, timeZone?: string) =>
      dates({ dateStyle: 'medium', timeStyle: 'short' }, timeZone).format(epochMs),
    date: (epochMs: number, timeZone?: string) => dates({ dateStyle: 'medium' }, timeZone).format(epochMs),
    number: (value: number) => numbers.format(value),
  });
}

function pluralForm(forms: PluralForms, count: string | number | undefined, plurals: Intl.PluralRules): string {
  const category = plurals.select(Number(count ?? 0));
  const forms_: Record<string, string | undefined> = { ...forms };
  return forms_[category] ?? forms.other;
}

function fill(text: string, params: Params, numbers: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
