import type { SourceId } from './sources.ts';

/** Where a page feature may show a tip. */
export type TipMoment =
  | 'answer-due'
  | 'no-solution-yet'
  | 'buyer-thanks'
  | 'case-unresolved'
  | 'message-suspicious'
  | 'buyer-is-seller'
  | 'buyer-sent-link'
  | 'after-delivery'
  | 'near-limit';

interface Tip {
  moments: readonly TipMoment[];
  sources: readonly SourceId[];
}

/**
 * Amazon's rules about how messages are handled, which no text shows: the page features say them where they help. The text of
 * each is `tip.<id>` of the interface.
 */
const tips = {
  'response-time-24h': { moments: ['answer-due'], sources: ['amazon-response-time'] },
  'holding-reply': { moments: ['answer-due', 'no-solution-yet'], sources: ['amazon-response-time'] },
  'no-response-needed': { moments: ['buyer-thanks'], sources: ['amazon-messaging-faq', 'amazon-response-time'] },
  'buyer-reported-unresolved': { moments: ['case-unresolved'], sources: ['amazon-messaging-faq'] },
  'report-message': { moments: ['message-suspicious', 'buyer-is-seller'], sources: ['amazon-messaging-faq'] },
  'seller-to-seller': { moments: ['buyer-is-seller'], sources: ['amazon-messaging-faq'] },
  'phishing-caution': { moments: ['message-suspicious', 'buyer-sent-link'], sources: ['amazon-phishing'] },
  'package-inserts': { moments: ['after-delivery'], sources: ['amazon-customer-review-policy'] },
  quota: { moments: ['near-limit'], sources: ['amazon-messaging-faq', 'amazon-critical-messages'] },
} as const satisfies Record<string, Tip>;

export type TipId = keyof typeof tips;

export const tipIds = Object.keys(tips) as TipId[];

/** Sources of a tip, Amazon's first. */
export const tipSources = (id: TipId): readonly SourceId[] => tips[id].sources;

/** The tips for a moment, the most useful first. */
export const tipsFor = (moment: TipMoment): TipId[] =>
  tipIds.filter((id) => (tips[id].moments as readonly TipMoment[]).includes(moment));
