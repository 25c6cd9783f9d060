import type { Behaviour } from './behaviour.ts';
import { fixAndUndo, threeFindings } from './draft.ts';
import { exactDueTime } from './due-time.ts';
import { installIntoOpenPage, updateWithOpenPages } from './install-and-update.ts';
import { fittingReason } from './reason.ts';
import { refusedAtOnce, refusedLater } from './refusal.ts';
import { contactBuyerIsCounted, sendIsCountedOnce, stoppedWorker } from './send.ts';

/** The main job, in the order in which the tour shows it. */
export const behaviours: readonly Behaviour[] = [
  threeFindings,
  fixAndUndo,
  sendIsCountedOnce,
  fittingReason,
  contactBuyerIsCounted,
  exactDueTime,
  refusedAtOnce,
  refusedLater,
  stoppedWorker,
  updateWithOpenPages,
  installIntoOpenPage,
];
