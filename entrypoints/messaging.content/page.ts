import type { ReadonlySignal, Signal } from '@preact/signals';
import type { OverlayHost } from '../../lib/field/host.ts';
import type { MessageKey, Params, Translator } from '../../lib/i18n/index.ts';
import type { Finding, MessageContext } from '../../lib/lint/types.ts';
import type { Settings } from '../../lib/settings/index.ts';
import type { Words } from './words.ts';

/** A quiet line for the seller, such as "The extension was updated: reload this page". */
export interface Notice {
  key: MessageKey;
  params?: Params;
}

/** Which of Contact Buyer's reasons fits the message, in the page's own words. */
export interface ReasonAdvice {
  reasonLabel: string;
  /** The words of the draft that made it so; empty when the order itself did. */
  why: string[];
  offered: boolean;
}

/** What the features of one page share. Signals change as the page changes; features never import each other. */
export interface Page {
  /** The box that the seller writes in now. The inbox rebuilds it on every send: hold no node. */
  draftField: ReadonlySignal<HTMLTextAreaElement | undefined>;
  context: ReadonlySignal<MessageContext>;
  translator: ReadonlySignal<Translator>;
  settings: ReadonlySignal<Settings>;
  words: Words;
  findings: Signal<Finding[]>;
  notice: ReadonlySignal<Notice | undefined>;
  suggestion: ReadonlySignal<ReasonAdvice | undefined>;
  /** For placement only; never pressed. */
  sendButton: ReadonlySignal<Element | undefined>;
  overlay: OverlayHost;
  rememberPanelIsOpen(isOpen: boolean): void;
}
