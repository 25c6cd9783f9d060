import type { RunningClock } from '../../lib/deadline/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';

const minuteMs = 60_000;
const minutesInHour = 60;
const soonMs = 4 * minutesInHour * minuteMs;
const countInDaysFromHours = 48;

export type Urgency = 'overdue' | 'soon' | 'later' | 'unknown';

export function urgencyOf(due: RunningClock, nowMs: number): Urgency {
  if (due.kind === 'unknown') return 'unknown';
  const leftMs = due.atMs - nowMs;
  if (leftMs < 0) return 'overdue';
  return leftMs <= soonMs ? 'soon' : 'later';
}

/** "20 min left", "at most 3 h left", "overdue by 2 h": to the nearest minute, the kind of knowledge in the words. */
export function timeLeft(t: Translator, due: RunningClock, nowMs: number): string {
  if (due.kind === 'unknown') return t('popup.dueUnknown');
  const minutes = Math.round((due.atMs - nowMs) / minuteMs);
  const isExact = due.kind === 'exact';
  if (minutes === 0) return t(isExact ? 'popup.dueNow' : 'popup.dueNowAtLatest');
  if (minutes > 0) return t(isExact ? 'popup.timeLeft' : 'popup.timeLeftAtMost', { duration: duration(t, minutes) });

  const days = Math.floor(-minutes / minutesInHour / 24);
  if (-minutes >= countInDaysFromHours * minutesInHour) {
    return t(isExact ? 'popup.overdueDays' : 'popup.overdueDaysAtLeast', { count: days });
  }
  return t(isExact ? 'popup.overdue' : 'popup.overdueAtLeast', { duration: duration(t, -minutes) });
}

function duration(t: Translator, allMinutes: number): string {
  const hours = Math.floor(allMinutes / minutesInHour);
  const minutes = allMinutes % minutesInHour;
  if (hours === 0) return t('duration.minutes', { minutes });
  return minutes === 0 ? t('duration.hours', { hours }) : t('duration.hoursAndMinutes', { hours, minutes });
}
