import type { Finding, Fix, Severity } from '../../lib/lint/types.ts';

/** A finding with the words of the draft that it is about. */
export interface ShownFinding {
  finding: Finding;
  /** Empty for a finding about the whole message. */
  quote: string;
  fixes: ShownFix[];
}

/** What a fix does to the draft, in the draft's own words; either may be empty. */
export interface ShownFix {
  fix: Fix;
  removed: string;
  written: string;
}

export const severities = ['block', 'warn', 'info'] as const satisfies readonly Severity[];

/** Worst first, and in the order of the text within one severity. */
export function showFindings(findings: readonly Finding[], text: string): ShownFinding[] {
  return severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .sort((a, b) => a.start - b.start)
      .map((finding) => ({
        finding,
        quote: finding.part === 'body' ? text.slice(finding.start, finding.end).trim() : '',
        fixes: finding.fixes.map((fix) => showFix(fix, text)),
      })),
  );
}

function showFix(fix: Fix, text: string): ShownFix {
  const edits = [...fix.edits].sort((a, b) => a.start - b.start);
  const joined = (parts: string[]) =>
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' … ');
  return {
    fix,
    removed: joined(edits.map((edit) => text.slice(edit.start, edit.end))),
    written: joined(edits.map((edit) => edit.text)),
  };
}
