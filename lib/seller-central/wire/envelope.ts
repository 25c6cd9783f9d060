/** The page's own answers that are worth reading. */
export type AnswerKind = 'cases' | 'case' | 'send' | 'case-status' | 'order' | 'orders';

/** One answer of the page, reduced to the listed fields. Untrusted: any script of the page can forge one. */
export interface Envelope {
  v: 1;
  kind: AnswerKind;
  /** Path and query of the page's request. */
  path: string;
  /** HTTP status. */
  status: number;
  /** Epoch ms when the answer was seen. */
  atMs: number;
  data: unknown;
}

/** Sent by the page-world script with an envelope's JSON text as detail. */
export const answerEvent = 'buyer-message-guard:answer';
/** Sent by a content script that has just started: the page-world script repeats its latest answers. */
export const askEvent = 'buyer-message-guard:ask';

/** Larger envelopes are dropped on both sides (UTF-16 units). */
export const envelopeMaxLength = 300_000;

/** The case id in a path such as `/messaging/api/global/cases/<uuid>/artifacts/message`. */
export function caseIdInPath(path: string): string | undefined {
  return /\/(?:cases|realtime)\/([0-9a-f-]{36})(?:[/?]|$)/i.exec(path)?.[1]?.toLowerCase();
}
