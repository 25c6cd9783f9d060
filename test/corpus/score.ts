import { lint } from '../../lib/lint/index.ts';
import { ruleIds } from '../../lib/policy/rules/index.ts';
import type { LabelledMessage } from './messages.ts';

/** Counted by message: a rule is found if it has any finding, at any severity. */
export class Tally {
  right = 0;
  falseAlarms = 0;
  missed = 0;

  add(other: Tally): void {
    this.right += other.right;
    this.falseAlarms += other.falseAlarms;
    this.missed += other.missed;
  }
}

export interface Score {
  byRule: Map<string, Tally>;
  clean: number;
  cleanWithAlarm: number;
  /** `id: rule`, one for each. */
  misses: string[];
  falseAlarms: string[];
  /** Labels for which there is no rule yet, and how many messages have them. */
  withoutRule: Map<string, number>;
}

const known = new Set<string>(ruleIds);

export function scoreOf(messages: readonly LabelledMessage[]): Score {
  const score: Score = {
    byRule: new Map(),
    clean: 0,
    cleanWithAlarm: 0,
    misses: [],
    falseAlarms: [],
    withoutRule: new Map(),
  };
  for (const message of messages) {
    const { id, kind, context, rules, note: _note, ...draft } = message;
    const findings = lint(draft, context);
    const found = new Set<string>(findings.map(({ rule }) => rule));
    const labels = new Set(rules);
    for (const label of labels) {
      if (!known.has(label)) score.withoutRule.set(label, (score.withoutRule.get(label) ?? 0) + 1);
      else if (found.has(label)) tallyOf(score, label).right++;
      else {
        tallyOf(score, label).missed++;
        score.misses.push(`${id}: ${label}`);
      }
    }
    for (const rule of found) {
      if (labels.has(rule)) continue;
      tallyOf(score, rule).falseAlarms++;
      score.falseAlarms.push(`${id}: ${rule}`);
    }
    if (kind !== 'clean') continue;
    score.clean++;
    if (findings.some(({ severity }) => severity !== 'info')) score.cleanWithAlarm++;
  }
  return score;
}

function tallyOf({ byRule }: Score, rule: string): Tally {
  const known = byRule.get(rule);
  if (known) return known;
  const tally = new Tally();
  byRule.set(rule, tally);
  return tally;
}

export function pooled(tallies: Iterable<Tally>): Tally {
  const sum = new Tally();
  for (const tally of tallies) sum.add(tally);
  return sum;
}

/** Wilson's 95 % interval of a share, both ends from 0 to 1; undefined without any case. */
export function wilson(hits: number, cases: number): [number, number] | undefined {
  if (cases === 0) return undefined;
  const z = 1.959964;
  const share = hits / cases;
  const middle = share + (z * z) / (2 * cases);
  const half = z * Math.sqrt((share * (1 - share)) / cases + (z * z) / (4 * cases * cases));
  const scale = 1 + (z * z) / cases;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
