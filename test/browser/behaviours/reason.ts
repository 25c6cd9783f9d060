import { ok } from 'node:assert/strict';
import { until } from '../driver/until.ts';
import { chooseReason, markedReason, openContactBuyer, writeMessage } from '../steps/contact-buyer.ts';
import { panelText, unfoldPanel } from '../steps/overlay.ts';
import type { Behaviour } from './behaviour.ts';

export const fittingReason: Behaviour = {
  name: "the contact reason that fits the message is marked among the page's own",
  async see(world) {
    const page = await openContactBuyer(world, world.site.state.knownOrder('customUnshippedNoCase'));
    await chooseReason(page, 'other');
    await writeMessage(page, 'Please confirm the engraving: should the board say “Finch & Reyes” in block letters?');
    const marked = await until(
      () => markedReason(page),
      (reason) => reason?.name === 'confirmCustomizationDetails',
      'the mark on “Confirm customization details”',
    );
    const label = marked?.label ?? '';
    await unfoldPanel(world.session, page);
    ok((await panelText(world.session, page)).includes(label));
    await world.picture(page, 'contact-reason');
    await page.close();
    return `on Contact Buyer “${label}” is marked as the reason that fits`;
  },
};
