import { lint } from '../../../lib/lint/index.ts';
import type { Edit, Finding, MessageContext } from '../../../lib/lint/types.ts';

export const findings = (body: string, context: MessageContext = {}) => lint({ body }, context);
export const rulesIn = (body: string, context: MessageContext = {}) => findings(body, context).map(({ rule }) => rule);
/** The marked words with their rule: `rule: words`. */
export const marked = (body: string, context: MessageContext = {}) =>
  findings(body, context).map(({ rule, start, end }) => `${rule}: ${body.slice(start, end)}`);

export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

/** Takes the first fix of each finding of a rule, one after the other, as a seller would. */
export function fixedAll(body: string, rule: Finding['rule'], context: MessageContext = {}): string {
  let text = body;
  for (let round = 0; round < 10; round++) {
    const fix = findings(text, context).find((finding) => finding.rule === rule)?.fixes[0];
    if (!fix) return text;
    text = applied(text, fix.edits);
  }
  return text;
}
