import type { Rule } from '../define/rule.ts';
import { rule as aggressiveTone } from './aggressive-tone.ts';
import { rule as amazonLinkKind } from './amazon-link-kind.ts';
import { rule as askBuyerToCancel } from './ask-buyer-to-cancel.ts';
import { rule as attachmentLimits } from './attachment-limits.ts';
import { rule as attachmentMissingOrUnmentioned } from './attachment-missing-or-unmentioned.ts';
import { rule as attachmentPurpose } from './attachment-purpose.ts';
import { rule as businessName } from './business-name.ts';
import { rule as buyerDataInText } from './buyer-data-in-text.ts';
import { rule as buyerLanguage } from './buyer-language.ts';
import { rule as cancelledOrder } from './cancelled-order.ts';
import { rule as closedCase } from './closed-case.ts';
import { rule as competitorMention } from './competitor-mention.ts';
import { rule as contactReasonFits } from './contact-reason-fits.ts';
import { rule as couponOrFutureBenefit } from './coupon-or-future-benefit.ts';
import { rule as criticalReasonMisuse } from './critical-reason-misuse.ts';
import { rule as crossSellOrThirdParty } from './cross-sell-or-third-party.ts';
import { rule as emailAddress } from './email-address.ts';
import { rule as emoji } from './emoji.ts';
import { rule as excessLineBreaks } from './excess-line-breaks.ts';
import { rule as externalLink } from './external-link.ts';
import { rule as fbaRouteToAmazon } from './fba-route-to-amazon.ts';
import { rule as feedbackChangeOrRemoval } from './feedback-change-or-removal.ts';
import { rule as htmlInPlainTextChannel } from './html-in-plain-text-channel.ts';
import { rule as htmlTagsStripped } from './html-tags-stripped.ts';
import { rule as importantTag } from './important-tag.ts';
import { rule as insecureLink } from './insecure-link.ts';
import { rule as invoiceDuplicate } from './invoice-duplicate.ts';
import { rule as linkWithoutExplanation } from './link-without-explanation.ts';
import { rule as logoWithLink } from './logo-with-link.ts';
import { rule as marketingPromotion } from './marketing-promotion.ts';
import { rule as offPlatformContact } from './off-platform-contact.ts';
import { rule as offPlatformPaymentOrSale } from './off-platform-payment-or-sale.ts';
import { rule as offerOfHelpOnly } from './offer-of-help-only.ts';
import { rule as optOutLink } from './opt-out-link.ts';
import { rule as optedOutBuyer } from './opted-out-buyer.ts';
import { rule as orderIdRequired } from './order-id-required.ts';
import { rule as orderOrShippingConfirmation } from './order-or-shipping-confirmation.ts';
import { rule as phoneNumber } from './phone-number.ts';
import { rule as pressureOrThreat } from './pressure-or-threat.ts';
import { rule as proactiveManualsTips } from './proactive-manuals-tips.ts';
import { rule as problemWithOrderContent } from './problem-with-order-content.ts';
import { rule as refundOrReturnConfirmation } from './refund-or-return-confirmation.ts';
import { rule as replyInThread } from './reply-in-thread.ts';
import { rule as reviewAfterPraise } from './review-after-praise.ts';
import { rule as reviewChangeOrRemoval } from './review-change-or-removal.ts';
import { rule as reviewDiversion } from './review-diversion.ts';
import { rule as reviewIncentive } from './review-incentive.ts';
import { rule as reviewInstructions } from './review-instructions.ts';
import { rule as reviewPositiveOnly } from './review-positive-only.ts';
import { rule as reviewRepeatRequest } from './review-repeat-request.ts';
import { rule as reviewRequestNeutral } from './review-request-neutral.ts';
import { rule as sensitiveContent } from './sensitive-content.ts';
import { rule as severalPurposes } from './several-purposes.ts';
import { rule as shortOrHiddenLink } from './short-or-hidden-link.ts';
import { rule as spellingGrammar } from './spelling-grammar.ts';
import { rule as stylingOverrides } from './styling-overrides.ts';
import { rule as subjectLine } from './subject-line.ts';
import { rule as textTooLong } from './text-too-long.ts';
import { rule as thankYouOnly } from './thank-you-only.ts';
import { rule as thirtyDayWindow } from './thirty-day-window.ts';
import { rule as trackingPixelAndImages } from './tracking-pixel-and-images.ts';
import { rule as unresolvedPlaceholder } from './unresolved-placeholder.ts';

/** Every rule. A new one is one file and one line here. */
export const rules = [
  aggressiveTone,
  amazonLinkKind,
  askBuyerToCancel,
  attachmentLimits,
  attachmentMissingOrUnmentioned,
  attachmentPurpose,
  businessName,
  buyerDataInText,
  buyerLanguage,
  cancelledOrder,
  closedCase,
  competitorMention,
  contactReasonFits,
  couponOrFutureBenefit,
  criticalReasonMisuse,
  crossSellOrThirdParty,
  emailAddress,
  emoji,
  excessLineBreaks,
  externalLink,
  fbaRouteToAmazon,
  feedbackChangeOrRemoval,
  htmlInPlainTextChannel,
  htmlTagsStripped,
  importantTag,
  insecureLink,
  invoiceDuplicate,
  linkWithoutExplanation,
  logoWithLink,
  marketingPromotion,
  offPlatformContact,
  offPlatformPaymentOrSale,
  offerOfHelpOnly,
  optedOutBuyer,
  optOutLink,
  orderIdRequired,
  orderOrShippingConfirmation,
  phoneNumber,
  pressureOrThreat,
  proactiveManualsTips,
  problemWithOrderContent,
  refundOrReturnConfirmation,
  replyInThread,
  reviewAfterPraise,
  reviewChangeOrRemoval,
  reviewDiversion,
  reviewIncentive,
  reviewInstructions,
  reviewPositiveOnly,
  reviewRepeatRequest,
  reviewRequestNeutral,
  sensitiveContent,
  severalPurposes,
  shortOrHiddenLink,
  spellingGrammar,
  stylingOverrides,
  subjectLine,
  textTooLong,
  thankYouOnly,
  thirtyDayWindow,
  trackingPixelAndImages,
  unresolvedPlaceholder,
] as const;

export type RuleId = (typeof rules)[number]['id'];
export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export function ruleById(id: RuleId): Rule<RuleId> {
  return byId.get(id) as Rule<RuleId>;
}
