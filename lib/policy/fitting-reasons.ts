import type { Hit, Reading } from './define/reading.ts';
import type { MessageContext } from './message.ts';
import { type ReasonId, reasons } from './reasons.ts';
import type { Concept } from './words/concepts.ts';

export interface Suggestion {
  reason: ReasonId;
  /** The higher the surer; comparable within one answer only. */
  score: number;
  /** True where Amazon states it; a reason of which that is unclear counts as not critical here. */
  critical: boolean;
  /** The words that speak for it: UTF-16 offsets into the body. */
  why: { start: number; end: number }[];
}

interface Ground {
  reason: ReasonId;
  words: readonly Concept[];
  /** How much one of the words says: a rare word beats a common one. */
  weight: number;
  /** Left out where the order rules it out; what is not known rules nothing out. */
  fits?: (context: MessageContext) => boolean;
  /** What the order itself adds once a word is there. */
  support?: (context: MessageContext) => number;
  /** The order alone is enough. */
  certain?: (context: MessageContext) => boolean;
}

const notYetShipped = ({ orderStatus }: MessageContext) => orderStatus !== 'shipped' && orderStatus !== 'cancelled';
const awaitsCustomisation = (context: MessageContext) =>
  context.customised === true && (context.orderStatus === 'unshipped' || context.orderStatus === 'pending');

const grounds: readonly Ground[] = [
  {
    reason: 'confirmCustomizationDetails',
    words: ['customisation'],
    weight: 3,
    fits: (context) => notYetShipped(context) && context.customised !== false,
    support: ({ customised }) => (customised ? 3 : 0),
    certain: awaitsCustomisation,
  },
  {
    reason: 'confirmDeliveryDetails',
    words: ['delivery-appointment'],
    weight: 3,
    fits: ({ orderStatus }) => orderStatus !== 'cancelled',
  },
  { reason: 'confirmOrderDetails', words: ['address-problem', 'missing-detail'], weight: 2, fits: notYetShipped },
  {
    reason: 'unexpectedProblem',
    words: ['problem', 'out-of-stock', 'delay'],
    weight: 3,
    fits: ({ orderStatus }) => orderStatus !== 'cancelled',
  },
  { reason: 'digitalAccessKey', words: ['access-key'], weight: 3, fits: ({ digital }) => digital !== false },
  { reason: 'invoice', words: ['invoice'], weight: 2 },
  { reason: 'warranty', words: ['warranty'], weight: 2 },
  {
    reason: 'returns',
    words: ['returning'],
    weight: 2,
    fits: ({ orderStatus }) => orderStatus !== 'unshipped' && orderStatus !== 'pending',
  },
];

/**
 * The contact reasons that a text and its order speak for, best first. A customised order that has not shipped has its reason even
 * before the first word.
 */
export function fittingReasons(reading: Reading): Suggestion[] {
  const isEmpty = reading.source.trim() === '';
  return grounds
    .flatMap((ground) => weigh(ground, reading, isEmpty) ?? [])
    .sort((a, b) => b.score - a.score || firstPlace(a) - firstPlace(b));
}

function weigh(ground: Ground, reading: Reading, isEmpty: boolean): Suggestion | undefined {
  const { context } = reading;
  if (ground.fits?.(context) === false) return undefined;
  const hits = ground.words.flatMap((words) => withoutOverlaps(reading.hits(words))).sort((a, b) => a.first - b.first);
  const isCertain = isEmpty && ground.certain?.(context) === true;
  if (hits.length === 0 && !isCertain) return undefined;
  const support = ground.support?.(context) ?? 0;
  return {
    reason: ground.reason,
    score: Math.min(hits.length, mostThatCount) * ground.weight + support,
    critical: reasons[ground.reason].critical === true,
    why: hits.map((hit) => reading.toSource(hit)),
  };
}

/** A word that is said ten times is no better a reason. */
const mostThatCount = 3;

function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last && hit.first <= last.last) last.last = Math.max(last.last, hit.last);
    else kept.push({ ...hit });
  }
  return kept;
}

const firstPlace = ({ why }: Suggestion) => why[0]?.start ?? 0;
