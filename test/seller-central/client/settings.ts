/** What the server wrote into the page for its scripts. Shape: server/page.ts. */
import type { PageSettings } from '../server/page.ts';

export const settings: PageSettings = JSON.parse(document.getElementById('practice-settings')?.textContent ?? '{}');
export const pageLanguage = document.documentElement.lang;
