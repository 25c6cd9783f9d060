import type { CaseState } from '../lint/types.ts';
import type { ArtifactAnswer, CaseAnswer, ThreadAnswer } from '../seller-central/wire/schema.ts';
import { type CaseRecord, unknownGroup } from '../store/records.ts';
import type { CaseSighting } from './sightings.ts';

/** Where and when an answer was seen. */
export interface Seen {
  account: string | undefined;
  host: string;
  /** Epoch ms. */
  atMs: number;
}

const states: Record<CaseAnswer['status'], CaseState> = {
  OPEN: 'open',
  ACTION_NEEDED: 'response-needed',
  SOLVED: 'resolved',
  CLOSED: 'closed',
};

export function caseKey(account: string | undefined, caseId: string): string {
  return `${account ?? unknownGroup}/${caseId.toLowerCase()}`;
}

/** The account of an answer: the one it names, else the page's. */
export function accountOfCase(answer: CaseAnswer, seen: Seen): string {
  return answer.merchantId ?? seen.account ?? unknownGroup;
}

/**
 * A row of the case list. It carries only when the case changed last, so the due time is at best an upper bound, tightened
 * by earlier sightings; where the case was opened and changed by one and the same message, that message is the oldest.
 */
export function mergeListed(known: CaseRecord | undefined, answer: CaseAnswer, seen: Seen): CaseRecord | undefined {
  if (known !== undefined && known.seenAtMs > seen.atMs) return undefined;
  const changedAtMs = answer.lastUpdatedDate;
  const answeredSince = known?.answeredAtMs !== undefined && changedAtMs <= known.answeredAtMs;
  const record = baseRecord(known, answer, seen, asksForAnswer(answer) && !answeredSince);
  if (!record.needsAnswer) return record;
  if (answer.openDate === changedAtMs) record.oldestUnansweredAtMs = changedAtMs;
  else if (known?.needsAnswer && known.oldestUnansweredAtMs !== undefined) {
    record.oldestUnansweredAtMs = known.oldestUnansweredAtMs;
  }
  const earlierBound = known?.needsAnswer ? known.unansweredNoLaterThanMs : undefined;
  record.unansweredNoLaterThanMs = Math.min(changedAtMs, earlierBound ?? changedAtMs);
  return record;
}

/** The thread itself: the first buyer's message after the seller's last answer is the one that waits. */
export function mergeThread(known: CaseRecord | undefined, thread: ThreadAnswer, seen: Seen): CaseRecord | undefined {
  if (known !== undefined && known.seenAtMs > seen.atMs) return undefined;
  const answer = thread.partyCase;
  const messages = [...(answer.caseArtifacts ?? [])].sort((a, b) => a.createdDate - b.createdDate);
  const lastAnswer = messages.findLastIndex(isAnswer);
  const unanswered = messages.slice(lastAnswer + 1).filter(isBuyers);
  const [oldest] = unanswered;
  const record = baseRecord(known, answer, seen, asksForAnswer(answer) && oldest !== undefined);
  const answeredAtMs = messages[lastAnswer]?.createdDate;
  if (answeredAtMs !== undefined) record.answeredAtMs = answeredAtMs;
  if (!record.needsAnswer || oldest === undefined) return record;
  record.unansweredNoLaterThanMs = oldest.createdDate;
  // Older pages of the thread may hold an older unanswered message, unless an answer of the seller is among those seen.
  const isWhole = lastAnswer >= 0 || !thread.nextPageToken;
  if (isWhole) record.oldestUnansweredAtMs = oldest.createdDate;
  return record;
}

/** What the page shows when its answers were not seen: who wrote last, but no times. Never replaces better facts. */
export function mergeShown(known: CaseRecord | undefined, shown: CaseSighting, seen: Seen): CaseRecord | undefined {
  if (known?.origin === 'wire') return undefined;
  return {
    key: caseKey(seen.account, shown.caseId),
    account: seen.account ?? unknownGroup,
    marketplaceId: unknownGroup,
    caseId: shown.caseId,
    ...(shown.orderId === undefined ? {} : { orderId: shown.orderId }),
    ...(shown.buyerName === undefined ? {} : { buyerName: shown.buyerName }),
    state: shown.lastMessageIsBuyers ? 'response-needed' : 'open',
    needsAnswer: shown.lastMessageIsBuyers,
    reportedUnresolved: false,
    reported: false,
    origin: 'page',
    host: seen.host,
    seenAtMs: seen.atMs,
  };
}

/** The seller answered: no clock runs until the buyer writes again. */
export function afterAnswer(known: CaseRecord | undefined, answeredAtMs: number): CaseRecord | undefined {
  if (known === undefined) return undefined;
  return { ...withoutClock(known), state: 'open', answeredAtMs, seenAtMs: Math.max(known.seenAtMs, answeredAtMs) };
}

/** The seller marked the case as resolved. */
export function afterResolve(known: CaseRecord | undefined, atMs: number): CaseRecord | undefined {
  if (known === undefined) return undefined;
  return { ...withoutClock(known), state: 'resolved', seenAtMs: Math.max(known.seenAtMs, atMs) };
}

/** Messages that Amazon refused, after accepting them or at once, as a thread shows them later. */
export function refusedMessages(thread: ThreadAnswer): { key: string; explanation: string | undefined }[] {
  return (thread.partyCase.caseArtifacts ?? [])
    .filter((artifact) => artifact.message?.status === 'REJECTED')
    .map((artifact) => ({
      key: artifact.caseArtifactId,
      explanation: artifact.message?.statusExplanation ?? undefined,
    }));
}

function withoutClock(known: CaseRecord): CaseRecord {
  const { oldestUnansweredAtMs: _oldest, unansweredNoLaterThanMs: _bound, slaLabel: _label, ...rest } = known;
  return { ...rest, needsAnswer: false };
}

function baseRecord(known: CaseRecord | undefined, answer: CaseAnswer, seen: Seen, needsAnswer: boolean): CaseRecord {
  const account = accountOfCase(answer, seen);
  const orderId = answer.orders?.[0];
  return {
    key: caseKey(account, answer.caseId),
    account,
    marketplaceId: answer.marketplaceId,
    caseId: answer.caseId.toLowerCase(),
    ...(orderId === undefined ? {} : { orderId }),
    ...(answer.buyerName ? { buyerName: answer.buyerName } : {}),
    ...(answer.subject ? { subject: answer.subject } : {}),
    ...(answer.slaLabel && needsAnswer ? { slaLabel: answer.slaLabel } : {}),
    ...(known?.answeredAtMs === undefined ? {} : { answeredAtMs: known.answeredAtMs }),
    state: states[answer.status],
    needsAnswer,
    reportedUnresolved: (answer.reportedUnresolvedCount ?? 0) > 0,
    reported: known?.reported ?? false,
    origin: 'wire',
    host: seen.host,
    seenAtMs: seen.atMs,
  };
}

function asksForAnswer(answer: CaseAnswer): boolean {
  if (answer.status === 'SOLVED' || answer.status === 'CLOSED') return false;
  return answer.actionNeeded ?? answer.status === 'ACTION_NEEDED';
}

function isBuyers(artifact: ArtifactAnswer): boolean {
  return isMessage(artifact) && artifact.creator?.caseRole === 'BUYER';
}

/** A refused message never reached the buyer, so it answers nothing. */
function isAnswer(artifact: ArtifactAnswer): boolean {
  return isMessage(artifact) && artifact.creator?.caseRole === 'SELLER' && artifact.message?.status !== 'REJECTED';
}

function isMessage(artifact: ArtifactAnswer): boolean {
  return (artifact.artifactType ?? 'MESSAGE') === 'MESSAGE';
}
