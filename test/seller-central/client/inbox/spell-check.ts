import { postJson } from '../requests.ts';
import { pageLanguage } from '../settings.ts';

let waiting: ReturnType<typeof setTimeout> | undefined;

/** The page sends what is typed to its spell check, half a second after the last key. */
export function checkSpellingSoon(text: string): void {
  clearTimeout(waiting);
  if (text === '') return;
  waiting = setTimeout(() => {
    postJson(`/messaging/overview/api/checktext?language=${pageLanguage}`, { text }).catch(() => {});
  }, 500);
}
