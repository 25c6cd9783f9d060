import { assumedEnglish, assumedGerman, type PageLanguage } from '../assumed.ts';
import { englishDefaults } from '../client/english-defaults.ts';

/** The strings that the page loads for its language; a key that is missing there has the page's English default. */
export function localeStrings(language: PageLanguage): Record<string, string> {
  return language === 'de-DE' ? { ...assumedEnglish, ...assumedGerman } : assumedEnglish;
}

export function pageStrings(language: PageLanguage): (key: string) => string {
  const strings: Record<string, string> = { ...englishDefaults, ...localeStrings(language) };
  return (key) => strings[key] ?? key;
}
