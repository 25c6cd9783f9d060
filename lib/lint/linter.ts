import type { MessageKey } from '../i18n/index.ts';
import type { Match, Reading } from '../policy/define/reading.ts';
import type { Rule } from '../policy/define/rule.ts';
import type { MessageContext, Severity } from '../policy/message.ts';
import { rules } from '../policy/rules/index.ts';
import { read } from '../text/read.ts';
import { type Permission, permissionOf, ruleOf } from './own-rules.ts';
import { type Candidate, strongest } from './strongest.ts';
import type { Draft, Finding, LintSettings } from './types.ts';

export const defaultLintSettings: LintSettings = { severities: {}, phrases: [], allowed: [] };

/**
 * A checker with the seller's own changes to the rules. It takes any draft and never throws; findings are sorted by
 * place, then severity, and their offsets are UTF-16 units of the part, never inside a surrogate pair.
 */
export function createLinter(settings: LintSettings): (draft: Draft, context: MessageContext) => Finding[] {
  const checks: Checks = {
    rules: [...rules, ...settings.phrases.map(ruleOf)],
    severities: settings.severities,
    permissions: settings.allowed.map(permissionOf),
  };
  return (draft, context) => {
    const findings = lintPart('body', read(draft.body, context, draft.attachments), checks);
    if (draft.subject) findings.push(...lintPart('subject', read(draft.subject, context), checks));
    return findings;
  };
}

export const lint = createLinter(defaultLintSettings);

type Part = 'body' | 'subject';

interface Checks {
  rules: readonly Rule<Finding['rule']>[];
  severities: Partial<Record<string, Severity | 'off'>>;
  permissions: readonly ((reading: Reading) => Permission)[];
}

function lintPart(part: Part, reading: Reading, { rules, severities, permissions }: Checks): Finding[] {
  const candidates: Candidate[] = [];
  for (const rule of rules) {
    if (part === 'body' ? rule.subjectOnly : rule.wholeMessage) continue;
    const own = severities[rule.id];
    if (own === 'off') continue;
    const byContext = rule.severity(reading.context);
    if (byContext === 'none') continue;
    for (const match of rule.find(reading)) {
      const severity = own ?? match.severity ?? byContext;
      candidates.push({ rule, match, severity, ...placeOf(match, reading) });
    }
  }
  const isAllowed = permissions.map((permission) => permission(reading));
  const objected = candidates.filter((candidate) => !isAllowed.some((allows) => allows(candidate)));
  return strongest(objected, reading).map((candidate) => findingOf(candidate, part, reading));
}

const placeOf = (match: Match, reading: Reading) => match.sourceSpan ?? reading.toSource(match);

function findingOf({ rule, match, severity, start, end }: Candidate, part: Part, reading: Reading): Finding {
  const otherPart = match.part ?? (rule.wholeMessage ? 'message' : undefined);
  return {
    rule: rule.id as Finding['rule'],
    severity,
    part: otherPart ?? part,
    start: otherPart ? 0 : start,
    end: otherPart ? 0 : end,
    message: messageKey(rule.id as Finding['rule']),
    params: match.params ?? {},
    fixes: rule.fix(match, reading),
    sources: [...rule.sources],
  };
}

const messageKey = (id: Finding['rule']): MessageKey => `rule.${id}.message`;
