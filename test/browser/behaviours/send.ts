import { equal } from 'node:assert/strict';
import { chooseReason, openContactBuyer, sendMessage, writeMessage } from '../steps/contact-buyer.ts';
import { openCase, send, writeDraft } from '../steps/inbox.ts';
import { findingsInPanel } from '../steps/overlay.ts';
import { sentToday, untilSentToday } from '../steps/popup.ts';
import type { Behaviour } from './behaviour.ts';

const answer = 'Hello, the replacement leaves our warehouse today and arrives on Friday at the address of the order.';

export const sendIsCountedOnce: Behaviour = {
  name: 'a message sent with two tabs of the case open is counted once',
  async see(world) {
    const { caseId } = world.site.state.knownCase('severalUnanswered');
    const sentBefore = await sentToday(world);
    const logBefore = world.site.state.sentLog.length;
    const other = await openCase(world, caseId);
    const page = await openCase(world, caseId);
    await writeDraft(page, answer);
    await send(page);
    equal(world.site.state.sentLog.length, logBefore + 1);
    const line = await untilSentToday(world, sentBefore + 1);
    await Promise.all([page.close(), other.close()]);
    equal(await sentToday(world), sentBefore + 1);
    return `one message sent with two tabs open; the popup says “${line}”`;
  },
};

export const contactBuyerIsCounted: Behaviour = {
  name: 'a message sent from Contact Buyer is counted once',
  async see(world) {
    const sentBefore = await sentToday(world);
    const page = await openContactBuyer(world, world.site.state.knownOrder('unshippedMugs'));
    await chooseReason(page, 'confirmOrderDetails');
    await writeMessage(page, 'Which of the two colours would you like to have? We ship the mugs tomorrow morning.');
    await sendMessage(page);
    const line = await untilSentToday(world, sentBefore + 1);
    await page.close();
    return `one message sent from Contact Buyer; the popup says “${line}”`;
  },
};

export const stoppedWorker: Behaviour = {
  name: 'after the background was stopped, the next keystroke and the next send still work',
  async see(world) {
    const { session, site } = world;
    const sentBefore = await sentToday(world);
    const page = await openCase(world, site.state.knownCase('prePurchase').caseId);
    await session.stopWorker();
    await writeDraft(page, 'Please write to shop@hearthandpine.example');
    await findingsInPanel(session, page, 1);
    await writeDraft(page, 'Yes, the lid is dishwasher safe up to 60 degrees, and the bottle fits a bicycle cage.');
    await findingsInPanel(session, page, 0);
    await session.stopWorker();
    await send(page);
    await untilSentToday(world, sentBefore + 1);
    await page.close();
    return 'the background was stopped twice: the next key was checked, the next message was counted';
  },
};
