import { proactiveWindowMs } from '../limits.ts';
import type { MessageContext, Severity } from '../message.ts';
import { reasonMayBeCritical } from '../reasons.ts';

export type SeverityOf = (context: MessageContext) => Severity | 'none';
type Situation = 'critical' | 'proactive' | 'reply' | 'unknown';

export const always =
  (severity: Severity): SeverityOf =>
  () =>
    severity;

/** For rules about HTML, which only a mail from one's own program may carry: elsewhere it is a fault as such. */
export const inHtmlMail =
  (severity: Severity): SeverityOf =>
  ({ channel }) =>
    channel === undefined || channel === 'email' ? severity : 'none';

/** One severity for each column of the severity matrix. */
export const bySituation =
  (table: Record<Situation, Severity | 'none'>): SeverityOf =>
  (context) =>
    table[situationOf(context)];

/** A message of the seller's own accord, where one is known to have been asked already or the time is over, is not sent. */
export const stricterWhenRepeatedOrLate =
  (severity: SeverityOf): SeverityOf =>
  (context) => {
    const starts = situationOf(context) === 'proactive';
    return starts && (alreadyAsked(context) || tooLate(context)) ? 'block' : severity(context);
  };

export function situationOf({ mode, channel, reason }: MessageContext): Situation {
  const known = mode ?? (channel === 'contact-buyer' ? 'proactive' : undefined);
  if (known === undefined) return 'unknown';
  if (known === 'reply') return 'reply';
  return reason !== undefined && reasonMayBeCritical(reason) ? 'critical' : 'proactive';
}

export const alreadyAsked = ({ reviewRequestsSent }: MessageContext) => (reviewRequestsSent ?? 0) > 0;
/** The time for starting a conversation is over; false where that is not known. */
export const tooLate = ({ completedAt, now }: MessageContext) =>
  completedAt !== undefined && now !== undefined && now - completedAt > proactiveWindowMs;
