import { deepEqual, equal } from 'node:assert/strict';
import { undo } from '../driver/mouse-and-keys.ts';
import { until } from '../driver/until.ts';
import { draftIn, openCase, replyBox, writeDraft } from '../steps/inbox.ts';
import { findingsInPanel, pressFix, textOver, underlines } from '../steps/overlay.ts';
import type { World } from '../world.ts';
import type { Behaviour } from './behaviour.ts';

const address = 'lamps@hearthandpine.example';
const phone = '+1 206 555 0142';
const emoji = '😀';
/** Three violations, and words around them that are none. */
const draft = `Hello Marlene, I am sorry that the lamp is late. Please send the photos to ${address} so that I can look at them today. The carrier has promised to search for the parcel tomorrow morning. You can also call me at ${phone} before noon. The new lamp would arrive on Friday ${emoji}`;
const violations = [address, phone, emoji];

async function openWithDraft(world: World) {
  const page = await openCase(world, world.site.state.knownCase('dueIn20Minutes').caseId);
  await writeDraft(page, draft);
  equal(await draftIn(page), draft);
  return page;
}

export const threeFindings: Behaviour = {
  name: 'three violations in a draft are underlined under exactly their characters',
  async see(world) {
    const { session } = world;
    const page = await openWithDraft(world);
    const found = await findingsInPanel(session, page, violations.length);
    deepEqual(found.map(({ quote }) => quote).sort(), [...violations].sort());

    const shown = await textOver(page, replyBox, await underlines(session, page));
    // A box ends with its line, so one violation may be under two boxes; the blank of the line's end is under none.
    deepEqual(shown.join('').replaceAll(' ', ''), violations.join('').replaceAll(' ', ''));
    await world.picture(page, 'three-findings');
    await page.close();
    return `three findings underlined: ${violations.map((words) => `“${words}”`).join(', ')}`;
  },
};

export const fixAndUndo: Behaviour = {
  name: 'a fix changes the draft, and one Ctrl+Z takes it back',
  async see(world) {
    const { session } = world;
    const page = await openWithDraft(world);
    await findingsInPanel(session, page, violations.length);
    await pressFix(session, page);
    const fixed = await until(
      () => draftIn(page),
      (text) => text !== draft,
      'the fix to change the draft',
    );
    await findingsInPanel(session, page, violations.length - 1);
    await world.picture(page, 'fix-applied');

    await page.focus(replyBox);
    await undo(page);
    await until(
      () => draftIn(page),
      (text) => text === draft,
      'one Ctrl+Z to bring the draft back',
    );
    await findingsInPanel(session, page, violations.length);
    await page.close();
    return `a fix took out “${removedBy(draft, fixed)}”, and one Ctrl+Z brought it back`;
  },
};

/** The part of `before` that is gone in `after`. */
function removedBy(before: string, after: string): string {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return before.slice(start, before.length - end).trim();
}
