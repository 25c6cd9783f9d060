import { equal } from 'node:assert/strict';
import { oldestUnansweredAtMs } from '../../seller-central/state/model.ts';
import { until } from '../driver/until.ts';
import { openCase } from '../steps/inbox.ts';
import { badgeText, openPopup, waitingRows } from '../steps/popup.ts';
import type { Behaviour } from './behaviour.ts';

const dayMs = 24 * 60 * 60_000;

const badgeHours = 4;

export const exactDueTime: Behaviour = {
  name: 'an exact due time is the oldest unanswered message plus 24 hours',
  async see(world) {
    const waiting = world.site.state.createCase({
      text: 'My parcel is marked as delivered, but it is not here.',
      atMs: world.site.state.nowMs() - 21 * 60 * 60_000 - 12_345,
      buyerName: 'Ottoline Brandreth',
    });
    world.site.state.buyerWrites(waiting.caseId, 'Hello? Is anybody there?');
    const page = await openCase(world, waiting.caseId);
    const popup = await openPopup(world);
    const rows = await until(
      () => waitingRows(popup),
      (all) => all.some(({ dueAt, address }) => address.includes(waiting.caseId) && dueAt !== ''),
      'the case in the popup with its due time',
    );
    const row = rows.find(({ address }) => address.includes(waiting.caseId));
    equal(row?.dueAt, new Date((oldestUnansweredAtMs(waiting) ?? 0) + dayMs).toISOString());
    equal(row?.buyer, 'Ottoline Brandreth');
    const soon = rows.filter(({ dueAt }) => dueAt !== '' && Date.parse(dueAt) <= Date.now() + badgeHours * 60 * 60_000);
    const badge = await until(
      () => badgeText(popup),
      (text) => text === String(soon.length),
      `the badge to say ${soon.length}, as many as are due within ${badgeHours} hours`,
    );
    await world.picture(popup, 'due-times');
    await Promise.all([page.close(), popup.close()]);
    return `Ottoline Brandreth wrote 21 h ago and again now; the popup says “${row?.timeLeft}”, the badge ${badge}`;
  },
};
