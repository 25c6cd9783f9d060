import { whole } from '../define/around.ts';
import { matchInSource } from '../define/find.ts';
import { leftToSeller } from '../define/fix.ts';
import type { Finder, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import { type Reason, reasons } from '../reasons.ts';

const nearlyFull = 0.8;

/** The page's own limit counts; without one, that of the interface for programs is worth a look. */
const overLimit: Finder = (reading) => {
  const { source, context } = reading;
  const limit = context.maxLength ?? limitOfReason(reading);
  if (limit === undefined || limit <= 0 || source.length <= nearlyFull * limit) return [];
  const params = { length: String(source.length), limit: String(limit) };
  if (source.length <= limit) return context.maxLength === undefined ? [] : [{ ...nowhere, params, severity: 'info' }];
  const isInsidePair = (source.codePointAt(limit - 1) ?? 0) > 0xffff;
  const beyond = matchInSource(reading, { start: isInsidePair ? limit - 1 : limit, end: source.length });
  return [{ ...beyond, params, severity: context.maxLength === undefined ? 'info' : 'block' }];
};

const nowhere: Match = { ...whole, part: 'message' };

/** Reasons bound only the first message of a conversation. */
function limitOfReason({ context: { mode, reason } }: Reading): number | undefined {
  if (mode === 'reply' || reason === undefined) return undefined;
  const { textLimit }: Reason = reasons[reason];
  return textLimit;
}

export const rule = defineRule({
  id: 'text-too-long',
  severity: always('block'),
  find: overLimit,
  fix: leftToSeller,
  sources: ['amazon-api-messaging', 'amazon-messaging-guide-2020'],
});

/* @__NO_SIDE_EFFECTS__ */
const long = (length: number) =>
  'Which size should we send? '
    .repeat(Math.ceil(length / 27))
    .slice(0, length)
    .trim();

export const examples: Examples = {
  bad: {
    en: [
      { body: long(2100), context: { maxLength: 2000 } },
      { body: long(810), context: { mode: 'proactive', reason: 'confirmCustomizationDetails' } },
      { body: long(420), context: { mode: 'proactive', reason: 'digitalAccessKey' } },
      { body: long(95), context: { maxLength: 100 } },
      { body: long(99), context: { maxLength: 98 } },
    ],
  },
  good: {
    en: [
      { body: long(700), context: { maxLength: 1000 } },
      {
        body: long(790),
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', orderShownByPage: true },
      },
      { body: long(3000), context: {} },
      { body: long(900), context: { reason: 'confirmCustomizationDetails', maxLength: 4000, orderShownByPage: true } },
      'Which size should we send?',
    ],
  },
};
