import type { OrderContextJson, PartyCaseJson } from '../../wire.ts';
import { settings } from '../settings.ts';

/** What the page keeps of a case in sessionStorage: its answers and "processing" for a minute, its draft until it is sent. */

export interface LoadedCase {
  thread: PartyCaseJson;
  context: OrderContextJson;
}

const processingMs = 60_000;

export function cachedCase(caseId: string): LoadedCase | undefined {
  const kept = sessionStorage.getItem(`ca-${caseId}`);
  if (!kept) return undefined;
  const { atMs, loaded } = JSON.parse(kept) as { atMs: number; loaded: LoadedCase };
  return Date.now() - atMs < settings.caseCacheMs ? loaded : undefined;
}

export function keepCase(caseId: string, loaded: LoadedCase): void {
  sessionStorage.setItem(`ca-${caseId}`, JSON.stringify({ atMs: Date.now(), loaded }));
}

export function forgetCase(caseId: string): void {
  sessionStorage.removeItem(`ca-${caseId}`);
}

export function markProcessing(caseId: string): void {
  sessionStorage.setItem(`cp-${caseId}`, String(Date.now()));
}

export function isProcessing(caseId: string): boolean {
  return Date.now() - Number(sessionStorage.getItem(`cp-${caseId}`) ?? 0) < processingMs;
}

const draftKey = (caseId: string): string => `messageBody:${caseId}`;
export const readDraft = (caseId: string): string => sessionStorage.getItem(draftKey(caseId)) ?? '';

export function writeDraft(caseId: string, text: string): void {
  if (text === '') sessionStorage.removeItem(draftKey(caseId));
  else sessionStorage.setItem(draftKey(caseId), text.slice(0, 4000));
}
