import { type AnswerKind, answerEvent, askEvent, type Envelope, envelopeMaxLength } from './envelope.ts';

const kinds: AnswerKind[] = ['cases', 'case', 'send', 'case-status', 'order', 'orders'];

/**
 * Receives the page's answers in the content script. Only size and outer shape are checked here; the content is checked
 * against its schema where it is used.
 */
export function receiveAnswers(
  page: Document,
  onAnswer: (envelope: Envelope, text: string) => void,
  signal: AbortSignal,
): void {
  page.addEventListener(
    answerEvent,
    (event) => {
      // Strings cross between the worlds unharmed in both browsers; anything else is not ours.
      const text: unknown = event instanceof CustomEvent ? event.detail : undefined;
      if (typeof text !== 'string' || text.length > envelopeMaxLength) return;
      const envelope = readEnvelope(text);
      if (envelope !== undefined) onAnswer(envelope, text);
    },
    { signal },
  );
}

/** Has the answers repeated that came before this script started. They reach every receiver, so one script asks once. */
export function askForEarlierAnswers(page: Document): void {
  page.dispatchEvent(new CustomEvent(askEvent));
}

/** The outer shape of an envelope, or undefined for anything else. */
export function readEnvelope(text: string): Envelope | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { v, kind, path, status, atMs, data } = value as Record<keyof Envelope, unknown>;
  const isEnvelope =
    v === 1 &&
    kinds.includes(kind as AnswerKind) &&
    typeof path === 'string' &&
    typeof status === 'number' &&
    typeof atMs === 'number';
  return isEnvelope ? { v, kind: kind as AnswerKind, path, status, atMs, data } : undefined;
}
