import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { en } from '../../../lib/i18n/locales/en.ts';
import { draftsByLanguage } from '../drafts.ts';
import { openCase, writeDraft } from '../steps/inbox.ts';
import { findingsInPanel } from '../steps/overlay.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('browserName'), { language: 'en' });
});
afterAll(async () => {
  await world?.close();
});

test.each(Object.entries(draftsByLanguage))(
  'drafts in %s are checked in the running extension',
  async (_language, drafts) => {
    const page = await openCase(world, world.site.state.knownCase('dueIn20Minutes').caseId);
    for (const { text, rules } of drafts) {
      await writeDraft(page, text);
      const found = await findingsInPanel(world.session, page, rules.length);
      expect(found.map(({ name }) => name).sort()).toEqual(rules.map((rule) => en[`rule.${rule}.name`]).sort());
    }
    await page.close();
  },
);
