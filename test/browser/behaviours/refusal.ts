import { equal } from 'node:assert/strict';
import { until } from '../driver/until.ts';
import { openCase, send, writeDraft } from '../steps/inbox.ts';
import { openPopup, refusals, sentToday, untilSentToday, waitingRows } from '../steps/popup.ts';
import type { Behaviour } from './behaviour.ts';

/** Amazon's words come as HTML; whatever stands in them must be shown as words only. */
const explanation =
  'This message was not sent as it did not meet the <b>communication guidelines</b>.<br><img src="x"><script>window.broken = true</script>';
const words = 'This message was not sent as it did not meet the communication guidelines.';

export const refusedAtOnce: Behaviour = {
  name: 'a message that Amazon refuses is not counted, its words are shown, and the case goes on waiting',
  async see(world) {
    const { state } = world.site;
    const { caseId } = state.knownCase('dueIn20Minutes');
    const sentBefore = await sentToday(world);
    const page = await openCase(world, caseId);
    state.nextSend({ kind: 'rejected', explanation });
    await writeDraft(page, 'The new bulb is on its way to you, the parcel arrives on Tuesday.');
    await send(page);
    const popup = await openPopup(world);
    const [shown] = await until(
      () => refusals(popup),
      (all) => all.length === 1,
      'the refusal in the popup',
    );
    equal(shown, words);
    equal(await popup.evaluate(() => 'broken' in window), false);
    equal((await waitingRows(popup)).filter(({ address }) => address.includes(caseId)).length, 1);
    equal(await sentToday(world), sentBefore);
    await Promise.all([page.close(), popup.close()]);
    return `a refused message is not counted; the popup says “${shown}”`;
  },
};

export const refusedLater: Behaviour = {
  name: 'a message that Amazon refuses later is taken off the count when the case is seen again',
  async see(world) {
    const { state } = world.site;
    const { caseId } = state.knownCase('british');
    const sentBefore = await sentToday(world);
    const page = await openCase(world, caseId);
    state.nextSend({ kind: 'rejected-later' });
    await writeDraft(page, 'The colour on the photo is the one that you will receive, it is a dark green.');
    await send(page);
    await untilSentToday(world, sentBefore + 1);
    await page.close();
    // The practice site keeps an open case in this tab for a minute, as the real one does: another tab asks anew.
    const again = await openCase(world, caseId);
    await untilSentToday(world, sentBefore);
    await again.close();
    return 'a message that was refused later went off the count';
  },
};
