import type { Translator } from '../../lib/i18n/index.ts';
import { GuardSign, SeverityIcon } from './icons.tsx';
import type { ShownFinding } from './shown-finding.ts';
import { type CheckState, countBySeverity, summary } from './summary.ts';

interface SummaryProps {
  translator: Translator;
  state: CheckState;
  findings: readonly ShownFinding[];
}

/** How the draft stands: a shape and a number for each severity, then the words. */
export function Summary({ translator: t, state, findings }: SummaryProps) {
  const counts = countBySeverity(findings);
  return (
    <span class="summary" data-state={state}>
      {counts.length === 0 && (state === 'checked' ? <SeverityIcon severity="ok" /> : <GuardSign />)}
      {counts.length > 0 && (
        <span class="counts">
          {counts.map(({ severity, count }) => (
            <span key={severity} class="count">
              <SeverityIcon severity={severity} />
              {counts.length > 1 && t.number(count)}
            </span>
          ))}
        </span>
      )}
      {summary(t, state, findings)}
    </span>
  );
}
