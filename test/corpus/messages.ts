import { readdirSync, readFileSync } from 'node:fs';
import type { Draft, MessageContext } from '../../lib/lint/types.ts';

export type Part = 'first' | 'second' | 'others';

/** One labelled message; README.md says how they are labelled. */
export interface LabelledMessage extends Draft {
  id: string;
  kind: 'clean' | 'broken';
  context: MessageContext;
  /** Ids of rules; some may have no rule yet. */
  rules: string[];
  note?: string;
}

const folderOf = (part: Part) => new URL(`./${part}/`, import.meta.url);

export const languagesOf = (part: Part): string[] =>
  readdirSync(folderOf(part))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace(/\.jsonl$/, ''))
    .sort();

/** The messages of one language; throws if a line is no JSON. */
export function messagesOf(part: Part, language: string): LabelledMessage[] {
  return readFileSync(new URL(`${language}.jsonl`, folderOf(part)), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);
}
