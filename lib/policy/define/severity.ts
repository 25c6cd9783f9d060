import { proactiveWindowMs } from '../limits.ts';
import type { MessageContext, Severity } from '../message.ts';
import { reasonMayBeCritical } from '../reasons.ts';

export type SeverityOf = (context: MessageContext) => Severity | 'none';
type Situation = 'critical' | 'proactive' | 'reply' | 'unknown';

export const always =
  (severity: Severity): SeverityOf =>
  () =>
    severity;

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

function situationOf({ mode, channel, reason }: MessageContext): Situation {
  const known = mode ?? (channel === 'contact-buyer' ? 'proactive' : undefined);
  if (known === undefined) return 'unknown';
  if (known === 'reply') return 'reply';
  return reason !== undefined && reasonMayBeCritical(reason) ? 'critical' : 'proactive';
}

const alreadyAsked = ({ reviewRequestsSent }: MessageContext) => (reviewRequestsSent ?? 0) > 0;
const tooLate = ({ completedAt, now }: MessageContext) =>
  completedAt !== undefined && now !== undefined && now - completedAt > proactiveWindowMs;
