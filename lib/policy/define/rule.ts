import type { Draft, MessageContext } from '../message.ts';
import type { SourceId } from '../sources.ts';
import type { Fixer } from './fix.ts';
import type { Finder } from './reading.ts';
import type { SeverityOf } from './severity.ts';

/** Name, message and reason of a rule are the strings `rule.<id>.name`, `.message` and `.why`. */
export interface Rule<Id extends string = string> {
  id: Id;
  /** By context; a single match may say otherwise. */
  severity: SeverityOf;
  find: Finder;
  fix: Fixer;
  sources: readonly SourceId[];
  /** Rules that say more of the same words: where one of them fires, this one is silent. */
  yieldsTo?: readonly string[];
  /** The finding is about the message as a whole and looks at the body only. */
  wholeMessage?: true;
  /** The rule is about the subject and does not look at the body. */
  subjectOnly?: true;
}

export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;

/** A text, or a draft with what is known around it where the rule depends on that. */
export type Example = string | ExampleDraft;
export type ExampleDraft = Draft & { context?: MessageContext };

/** What a rule must and must not find, by language; kept out of the build by being an export of its own. */
export interface Examples {
  bad: { en: readonly Example[] } & Readonly<Record<string, readonly Example[]>>;
  good: { en: readonly Example[] } & Readonly<Record<string, readonly Example[]>>;
}
