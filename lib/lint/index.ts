import type { MessageKey } from '../i18n/index.ts';
import type { Match, Reading } from '../policy/define/reading.ts';
import type { MessageContext } from '../policy/message.ts';
import { type RuleId, rules } from '../policy/rules/index.ts';
import { read } from '../text/read.ts';
import { type Candidate, strongest } from './strongest.ts';
import type { Draft, Finding, LintSettings } from './types.ts';

export type * from './types.ts';

export const defaultLintSettings: LintSettings = { severities: {} };

/**
 * A checker with the seller's own changes to the rules. It takes any draft and never throws; findings are sorted by
 * place, then severity, and their offsets are UTF-16 units of the part, never inside a surrogate pair.
 */
export function createLinter(settings: LintSettings): (draft: Draft, context: MessageContext) => Finding[] {
  return (draft, context) => {
    const findings = lintPart('body', draft.body, context, settings);
    if (draft.subject) findings.push(...lintPart('subject', draft.subject, context, settings));
    return findings;
  };
}

export const lint = createLinter(defaultLintSettings);

type Part = 'body' | 'subject';

function lintPart(part: Part, text: string, context: MessageContext, settings: LintSettings): Finding[] {
  const reading = read(text, context);
  const candidates: Candidate[] = [];
  for (const rule of rules) {
    if (rule.wholeMessage && part !== 'body') continue;
    const own = settings.severities[rule.id];
    if (own === 'off') continue;
    const byContext = rule.severity(context);
    if (byContext === 'none') continue;
    for (const match of rule.find(reading)) {
      const severity = own ?? match.severity ?? byContext;
      candidates.push({ rule, match, severity, ...placeOf(match, reading) });
    }
  }
  return strongest(candidates, reading).map((candidate) => findingOf(candidate, part, reading));
}

const placeOf = (match: Match, reading: Reading) => match.sourceSpan ?? reading.toSource(match);

function findingOf({ rule, match, severity, start, end }: Candidate, part: Part, reading: Reading): Finding {
  return {
    rule: rule.id as RuleId,
    severity,
    part: rule.wholeMessage ? 'message' : part,
    start: rule.wholeMessage ? 0 : start,
    end: rule.wholeMessage ? 0 : end,
    message: messageKey(rule.id as RuleId),
    params: {},
    fixes: rule.fix(match, reading),
    sources: [...rule.sources],
  };
}

const messageKey = (id: RuleId): MessageKey => `rule.${id}.message`;
