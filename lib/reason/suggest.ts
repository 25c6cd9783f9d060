import { fittingReasons, type Suggestion } from '../policy/fitting-reasons.ts';
import type { Draft, MessageContext } from '../policy/message.ts';
import { read } from '../text/read.ts';

export type { Suggestion };

/**
 * The contact reasons that the draft and the order speak for, best first. Empty: none fits, or the draft says nothing yet.
 * A customised order that has not shipped has its reason even before the first word. Never throws; linear in the text.
 */
export const suggestReason = (draft: Draft, context: MessageContext): Suggestion[] =>
  fittingReasons(read(draft.body, context));
