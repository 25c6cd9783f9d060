import type { Translator } from '../../lib/i18n/index.ts';
import type { Severity } from '../../lib/lint/types.ts';
import { type ShownFinding, severities } from './shown-finding.ts';

/** `waiting`: the rules' words are being fetched; `unchecked`: the check failed, so nothing is known of the text. */
export type CheckState = 'empty' | 'waiting' | 'checked' | 'unchecked';

/** How the draft stands, in a few words. */
export function summary(t: Translator, state: CheckState, findings: readonly ShownFinding[]): string {
  if (state === 'empty') return t('panel.pill.empty');
  if (state === 'waiting') return t('panel.pill.waiting');
  if (state === 'unchecked') return t('panel.pill.unchecked');
  return findings.length === 0 ? t('panel.pill.none') : t('panel.pill.problems', { count: findings.length });
}

/** The same for the ear, with the counts that the eye has from the icons. */
export function spokenSummary(t: Translator, state: CheckState, findings: readonly ShownFinding[]): string {
  const counts = countBySeverity(findings).map(
    ({ severity, count }) => `${t.number(count)} ${t(`panel.severity.${severity}`)}`,
  );
  return [summary(t, state, findings), ...counts].join(', ');
}

/** Worst first; severities without a finding are left out. */
export function countBySeverity(findings: readonly ShownFinding[]): { severity: Severity; count: number }[] {
  return severities
    .map((severity) => ({ severity, count: findings.filter(({ finding }) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
}
