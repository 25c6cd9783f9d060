import './style.css';
import { computed, signal } from '@preact/signals';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { relayAnswers } from '../../lib/coordinator/answer-relay.ts';
import { linkToBackground } from '../../lib/coordinator/background-link.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../lib/coordinator/settings-storage.ts';
import { takeOver } from '../../lib/coordinator/take-over.ts';
import { onTextsChange } from '../../lib/coordinator/texts.ts';
import { createOverlayHost } from '../../lib/field/host.ts';
import { createTranslator, type Translator } from '../../lib/i18n/index.ts';
import type { Finding } from '../../lib/lint/types.ts';
import { messagingMatches } from '../../lib/seller-central/hosts.ts';
import type { PagePart } from '../../lib/seller-central/page-part.ts';
import { hasMessagingApp } from '../../lib/seller-central/shell.ts';
import { watchPage } from '../../lib/seller-central/watch.ts';
import { defaultSettings } from '../../lib/settings/index.ts';
import * as checkParts from './check-parts.ts';
import * as countSends from './count-sends.ts';
import { knownOrder } from './known-order.ts';
import * as lintDraft from './lint-draft.ts';
import type { Notice, Page, ReasonAdvice } from './page.ts';
import { readPage } from './read-page.ts';
import * as showCase from './show-case.ts';
import * as showNotice from './show-notice.ts';
import * as suggestReason from './suggest-reason.ts';
import { readTexts } from './texts.ts';
import { type WordsState, wordsFromStorage } from './words.ts';

export default defineContentScript({
  matches: messagingMatches,
  allFrames: true,
  runAt: 'document_end',
  main: () => {
    const life = takeOver(document);
    whenMessagingApp(life, () => void start(life));
  },
});

/** Frames without the messaging app, such as the feedback widget, are left alone. */
function whenMessagingApp(life: AbortSignal, then: () => void): void {
  if (hasMessagingApp(document)) {
    then();
    return;
  }
  const found = new AbortController();
  watchPage(
    document,
    () => {
      if (!hasMessagingApp(document)) return;
      found.abort();
      then();
    },
    AbortSignal.any([life, found.signal]),
  );
}

async function start(life: AbortSignal): Promise<void> {
  const link = linkToBackground(document, life);
  const translator = signal(createTranslator(await readTexts(link, life)));
  const settings = signal((await link.ask(readSettings)) ?? defaultSettings);
  if (life.aborted) return;
  onTextsChange((texts) => {
    translator.value = createTranslator(texts);
  }, life);
  onSettingsChange((changed) => {
    settings.value = changed;
  }, life);

  const words = wordsFromStorage(link, life);
  const reading = readPage(document, life);
  const orderFacts = knownOrder(document, reading.context, link, life);
  const missing = checkParts.setup(document, reading, link, life);
  const advice = signal<ReasonAdvice | undefined>(undefined);
  const page: Page = {
    draftField: reading.draftField,
    context: computed(() => ({ ...reading.context.value, ...orderFacts.value })),
    translator,
    settings,
    words,
    findings: signal<Finding[]>([]),
    notice: computed(() => noticeOf(link.isCut.value, words.state.value, missing.value, translator.value)),
    suggestion: advice,
    sendButton: reading.sendButton,
    overlay: createOverlayHost(life),
    rememberPanelIsOpen: (panelIsOpen) => void link.ask(() => changeSettings({ panelIsOpen })),
  };

  relayAnswers(document, link, life);
  countSends.setup(document, page, reading, link, life);
  lintDraft.setup(page, life);
  suggestReason.setup(document, page, reading, advice, life);
  showCase.setup(document, reading, link, life);
  showNotice.setup(page, life);
}

function noticeOf(
  linkIsCut: boolean,
  words: WordsState,
  missing: PagePart[],
  translator: Translator,
): Notice | undefined {
  if (words === 'missing') return { key: 'notice.noWords' };
  if (linkIsCut) return { key: 'notice.reload' };
  if (missing.length === 0) return undefined;
  return { key: 'notice.cannotRead', params: { parts: missing.map((part) => translator(`part.${part}`)).join(', ') } };
}
