/**
 * Amazon's rule of thumb for messages a day: 5 x the average of daily orders, plus 600 (100 orders a day give 1,100).
 * Over which days the average runs, when the day starts and whether marketplaces are pooled is documented nowhere,
 * so the number is an estimate and blocks nothing.
 */
const messagesPerOrder = 5;
const messagesForEverySeller = 600;

/** From this share of the estimated limit on, the seller is told. */
const nearLimitShare = 0.8;

export interface DailyLimit {
  messages: number;
  /** Without a number of orders only the part that every seller has is known. */
  kind: 'estimate' | 'at-least';
}

export function estimateDailyLimit(ordersPerDay: number | undefined): DailyLimit {
  if (ordersPerDay === undefined) return { messages: messagesForEverySeller, kind: 'at-least' };
  return { messages: Math.floor(messagesPerOrder * ordersPerDay) + messagesForEverySeller, kind: 'estimate' };
}

export function isNearLimit(sent: number, limit: DailyLimit): boolean {
  return sent >= nearLimitShare * limit.messages;
}

/** What counting needs of a send record. */
export interface CountedSend {
  marketplaceId: string;
  /** Epoch ms. */
  sentAtMs: number;
  outcome: 'sent' | 'refused';
}

/**
 * Messages sent and refused since midnight, each by the midnight of its own marketplace. `zoneOf` gives the IANA zone
 * of a marketplace. Both are "at least": mails and other machines are unseen.
 */
export function sentToday(
  sends: readonly CountedSend[],
  nowMs: number,
  zoneOf: (marketplaceId: string) => string,
): { sent: number; refused: number } {
  const starts = new Map<string, number>();
  const startIn = (timeZone: string) => {
    const start = starts.get(timeZone) ?? startOfDayMs(nowMs, timeZone);
    starts.set(timeZone, start);
    return start;
  };
  const today = sends.filter((send) => send.sentAtMs >= startIn(zoneOf(send.marketplaceId)));
  const sent = today.filter((send) => send.outcome === 'sent').length;
  return { sent, refused: today.length - sent };
}

const longerThanAnyDayMs = 36 * 60 * 60_000;

/**
 * Epoch ms of the first moment of the local day that holds `nowMs`. Searched, not computed: where clocks change at
 * midnight the day starts at 01:00, and days have 23 to 25 hours. Throws a RangeError for an unknown time zone.
 */
export function startOfDayMs(nowMs: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const today = format.format(nowMs);
  let before = nowMs - longerThanAnyDayMs;
  let within = nowMs;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (format.format(middle) === today) within = middle;
    else before = middle;
  }
  return within;
}
