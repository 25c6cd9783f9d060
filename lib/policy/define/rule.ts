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
}

export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;

/** What a rule must and must not find, by language; kept out of the build by being an export of its own. */
export interface Examples {
  bad: { en: readonly string[] } & Readonly<Record<string, readonly string[]>>;
  good: { en: readonly string[] } & Readonly<Record<string, readonly string[]>>;
}
