import type { Envelope } from './envelope.ts';

/** What the page's own answer says of a message that was just sent from the inbox. */
export type SendAnswer =
  | { outcome: 'sent'; artifactId: string }
  | { outcome: 'refused'; artifactId: string; explanation: string | undefined }
  | { outcome: 'failed' };

/**
 * The answer's own status decides, not the HTTP code: Amazon may accept the request and refuse the message. Without an
 * artifact nothing was sent. Checked by hand because this runs in the content script.
 */
export function readSendAnswer(envelope: Envelope): SendAnswer {
  const artifact = asRecord(envelope.data);
  const artifactId = artifact?.['caseArtifactId'];
  if (typeof artifactId !== 'string' || artifactId === '') return { outcome: 'failed' };
  const message = asRecord(artifact?.['message']);
  if (message?.['status'] !== 'REJECTED') return { outcome: 'sent', artifactId };
  const explanation = message['statusExplanation'];
  return { outcome: 'refused', artifactId, explanation: typeof explanation === 'string' ? explanation : undefined };
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
