import { draftsByLanguage, type ShownDraft } from '../../browser/drafts.ts';
import { openCase, writeDraft } from '../../browser/steps/inbox.ts';
import { findingsInPanel } from '../../browser/steps/overlay.ts';
import { openWorld, type World } from '../../browser/world.ts';

/** The reply box with its panel in the practice inbox, in CSS pixels. */
const shown = { x: 490, y: 232, width: 940, height: 620 };
const sheet = 'test/tools/tour/languages.png';

/** Writes the drafts of each language into the practice inbox and puts what the extension shows into one picture. */
export async function pictureLanguages(): Promise<void> {
  const world = await openWorld('chromium', { language: 'en' });
  try {
    const rows: string[] = [];
    for (const [language, drafts] of Object.entries(draftsByLanguage)) {
      rows.push(...(await pictures(world, drafts)));
      console.log(`✓ ${language}`);
    }
    await composeSheet(world, rows);
    console.log(sheet);
  } finally {
    await world.close();
  }
}

async function pictures(world: World, drafts: readonly ShownDraft[]): Promise<string[]> {
  const page = await openCase(world, world.site.state.knownCase('dueIn20Minutes').caseId);
  const taken: string[] = [];
  for (const { text, rules } of drafts) {
    await writeDraft(page, text);
    await findingsInPanel(world.session, page, rules.length);
    taken.push(await page.screenshot({ clip: shown, encoding: 'base64' }));
  }
  await page.close();
  return taken;
}

async function composeSheet(world: World, images: readonly string[]): Promise<void> {
  const page = await world.session.browser.newPage();
  await page.setViewport({ width: 1500, height: 1000 });
  const cells = images.map((image) => `<img src="data:image/png;base64,${image}">`).join('');
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(3,1fr);gap:6px;background:#888}img{width:100%}</style>${cells}`,
  );
  await page.screenshot({ path: sheet, fullPage: true });
  await page.close();
}
