import type { MessageKey } from '../i18n/index.ts';
import type { Edit, Severity } from '../policy/message.ts';
import type { RuleId } from '../policy/rules/index.ts';
import type { SourceId } from '../policy/sources.ts';

export type {
  CaseState,
  Draft,
  Edit,
  MessageContext,
  OfferedReason,
  Severity,
} from '../policy/message.ts';

export interface Fix {
  label: MessageKey;
  edits: Edit[];
}

export interface Finding {
  rule: RuleId | 'own-phrase';
  severity: Severity;
  part: 'body' | 'subject' | 'attachment' | 'message';
  /** UTF-16 offsets into the part; 0,0 for the whole message. */
  start: number;
  end: number;
  message: MessageKey;
  params: Record<string, string>;
  fixes: Fix[];
  sources: SourceId[];
}

/** The seller's own changes to the rules. */
export interface LintSettings {
  severities: Partial<Record<RuleId, Severity | 'off'>>;
  phrases: readonly OwnPhrase[];
  allowed: readonly Allowed[];
}

/** Words to be told of. A `*` stands for any words of one clause. Without `marketplaceIds` it holds everywhere. */
export interface OwnPhrase {
  text: string;
  severity: Severity;
  marketplaceIds?: readonly string[];
}

/** What is to be left alone: all that is named must be true of a finding. */
export interface Allowed {
  /** A phrase like those of `OwnPhrase` with which the finding shares a word. */
  phrase?: string;
  /** "shop.com": the finding is at a link to it or to a part of it. */
  domain?: string;
  rule?: RuleId;
  marketplaceIds?: readonly string[];
}
