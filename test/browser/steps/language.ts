import type { Session } from '../driver/session.ts';

/** Chooses the interface's language on the settings page, as a seller does. */
export async function chooseLanguage(session: Session, language: string): Promise<void> {
  const page = await session.openDashboard();
  const choice = await page.waitForSelector(`input[name="language"][value="${language}"]`);
  await choice?.click();
  await choice?.dispose();
  await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), {}, language);
  await page.close();
}
