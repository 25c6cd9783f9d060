import type { Rule } from '../define/rule.ts';
import { rule as emailAddress } from './email-address.ts';
import { rule as emoji } from './emoji.ts';
import { rule as externalLink } from './external-link.ts';
import { rule as marketingPromotion } from './marketing-promotion.ts';
import { rule as offPlatformContact } from './off-platform-contact.ts';
import { rule as phoneNumber } from './phone-number.ts';
import { rule as reviewChangeOrRemoval } from './review-change-or-removal.ts';
import { rule as reviewIncentive } from './review-incentive.ts';
import { rule as reviewPositiveOnly } from './review-positive-only.ts';
import { rule as reviewRequestNeutral } from './review-request-neutral.ts';
import { rule as thankYouOnly } from './thank-you-only.ts';
import { rule as unresolvedPlaceholder } from './unresolved-placeholder.ts';

/** Every rule. A new one is one file and one line here. */
export const rules = [
  emailAddress,
  emoji,
  externalLink,
  marketingPromotion,
  offPlatformContact,
  phoneNumber,
  reviewChangeOrRemoval,
  reviewIncentive,
  reviewPositiveOnly,
  reviewRequestNeutral,
  thankYouOnly,
  unresolvedPlaceholder,
] as const;

export type RuleId = (typeof rules)[number]['id'];
export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export function ruleById(id: RuleId): Rule<RuleId> {
  return byId.get(id) as Rule<RuleId>;
}
