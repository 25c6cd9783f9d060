import type { Match, Reading } from '../policy/define/reading.ts';
import type { Rule } from '../policy/define/rule.ts';
import type { Severity } from '../policy/message.ts';

/** A match on its way to become a finding; offsets in the source. */
export interface Candidate {
  rule: Rule;
  match: Match;
  severity: Severity;
  start: number;
  end: number;
}

const weight: Record<Severity, number> = { block: 0, warn: 1, info: 2 };

/** One finding for one fault: overlaps of a rule become one, and a rule is silent where another says more. In order of place. */
export function strongest(candidates: Candidate[], reading: Reading): Candidate[] {
  const merged = mergeOverlaps(candidates);
  const spoken = sentencesByRule(merged, reading);
  return merged
    .filter((candidate) => !isOutdone(candidate, spoken, reading))
    .sort((a, b) => a.start - b.start || weight[a.severity] - weight[b.severity] || a.end - b.end);
}

function mergeOverlaps(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const ordered = [...candidates].sort((a, b) => compare(a.rule.id, b.rule.id) || a.start - b.start || b.end - a.end);
  for (const candidate of ordered) {
    const last = kept.at(-1);
    if (last && last.rule === candidate.rule && candidate.start < last.end) {
      kept[kept.length - 1] = union(last, candidate);
    } else {
      kept.push(candidate);
    }
  }
  return kept;
}

function union(a: Candidate, b: Candidate): Candidate {
  const match = {
    ...a.match,
    first: Math.min(a.match.first, b.match.first),
    last: Math.max(a.match.last, b.match.last),
    start: Math.min(a.match.start, b.match.start),
    end: Math.max(a.match.end, b.match.end),
  };
  const severity = weight[a.severity] <= weight[b.severity] ? a.severity : b.severity;
  return { rule: a.rule, match, severity, start: a.start, end: Math.max(a.end, b.end) };
}

/** For each rule the sentences that its findings touch. */
function sentencesByRule(candidates: Candidate[], reading: Reading): Map<string, Set<number>> {
  const spoken = new Map<string, Set<number>>();
  for (const { rule, match } of candidates) {
    const sentences = spoken.get(rule.id) ?? new Set();
    spoken.set(rule.id, sentences);
    for (let sentence = sentenceOf(match.first, reading); sentence <= sentenceOf(match.last, reading); sentence++) {
      sentences.add(sentence);
    }
  }
  return spoken;
}

function isOutdone({ rule, match }: Candidate, spoken: Map<string, Set<number>>, reading: Reading): boolean {
  if (match.standsAlone) return false;
  const sentence = sentenceOf(match.first, reading);
  return rule.yieldsTo?.some((stronger) => spoken.get(stronger)?.has(sentence)) ?? false;
}

const sentenceOf = (token: number, { tokens }: Reading) => tokens.sentence[Math.min(token, tokens.count - 1)] ?? 0;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
