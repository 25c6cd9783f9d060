import { lint } from '../../../lib/lint/index.ts';
import type { Edit, Finding, MessageContext } from '../../../lib/lint/types.ts';
import type { Example, ExampleDraft } from '../../../lib/policy/define/rule.ts';

export const draftOf = (example: Example): ExampleDraft => (typeof example === 'string' ? { body: example } : example);
export const findings = (example: Example, context: MessageContext = {}) => {
  const { context: own, ...draft } = draftOf(example);
  return lint(draft, { ...context, ...own });
};
export const rulesIn = (body: string, context: MessageContext = {}) => findings(body, context).map(({ rule }) => rule);
/** The marked words with their rule: `rule: words`. */
export const marked = (body: string, context: MessageContext = {}) =>
  findings(body, context).map(({ rule, start, end }) => `${rule}: ${body.slice(start, end)}`);

export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

/** Takes the first fix of each finding of a rule, one after the other, as a seller would; gives the body. */
export function fixedAll(example: Example, rule: Finding['rule'], context: MessageContext = {}): string {
  const draft = { ...draftOf(example) };
  for (let round = 0; round < 10; round++) {
    const fix = findings(draft, context).find((finding) => finding.rule === rule)?.fixes[0];
    if (!fix) return draft.body;
    draft.body = applied(draft.body, fix.edits);
  }
  return draft.body;
}
