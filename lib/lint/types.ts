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
  rule: RuleId;
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
}
