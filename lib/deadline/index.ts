/** Amazon counts 24 hours from the buyer's message, weekends and holidays included. */
export const answerWithinMs = 24 * 60 * 60_000;

/** What is known of a case's wait for an answer; a case record has all of it. */
export interface WaitingFacts {
  needsAnswer: boolean;
  reported: boolean;
  /** Epoch ms of the oldest buyer message without an answer. */
  oldestUnansweredAtMs?: number;
  /** Epoch ms: the oldest unanswered message is not newer than this. */
  unansweredNoLaterThanMs?: number;
}

/** A clock that runs: due exactly then, due then at the latest (epoch ms), or due at a time that nobody has seen. */
export type RunningClock = { kind: 'exact'; atMs: number } | { kind: 'latest'; atMs: number } | { kind: 'unknown' };
export type Due = RunningClock | { kind: 'none' };

/** When the case must be answered. Answered and reported cases have no clock. */
export function dueOf(facts: WaitingFacts): Due {
  if (!facts.needsAnswer || facts.reported) return { kind: 'none' };
  if (facts.oldestUnansweredAtMs !== undefined) {
    return { kind: 'exact', atMs: facts.oldestUnansweredAtMs + answerWithinMs };
  }
  if (facts.unansweredNoLaterThanMs !== undefined) {
    return { kind: 'latest', atMs: facts.unansweredNoLaterThanMs + answerWithinMs };
  }
  return { kind: 'unknown' };
}

/** How many cases are due at or before `nowMs + spanMs`, overdue ones included; a case due at an unknown time is not counted. */
export function countDueWithin(cases: readonly WaitingFacts[], nowMs: number, spanMs: number): number {
  return cases.filter((facts) => {
    const due = dueOf(facts);
    return 'atMs' in due && due.atMs <= nowMs + spanMs;
  }).length;
}

/** The cases whose clock runs, longest overdue first, then by due time; those due at an unknown time come last. */
export function byDueTime<Case extends WaitingFacts>(cases: readonly Case[]): { case: Case; due: RunningClock }[] {
  return cases
    .flatMap((each) => {
      const due = dueOf(each);
      return due.kind === 'none' ? [] : [{ case: each, due }];
    })
    .sort((a, b) => sortTime(a.due) - sortTime(b.due));
}

// Not Infinity: two unknown times must compare as equal, and Infinity - Infinity is NaN.
const afterEveryTime = Number.MAX_SAFE_INTEGER;

function sortTime(due: RunningClock): number {
  return due.kind === 'unknown' ? afterEveryTime : due.atMs;
}
