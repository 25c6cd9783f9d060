import { effect } from '@preact/signals';
import type { BackgroundLink } from '../../lib/coordinator/background-link.ts';
import { postSend } from '../../lib/coordinator/outbox.ts';
import type { SendSighting } from '../../lib/coordinator/sightings.ts';
import {
  isContactSendPress,
  marketplaceIdOfForm,
  messageWasSent,
  orderIdOfForm,
} from '../../lib/seller-central/contact-buyer.ts';
import { isSendPress, openCaseId, orderIdOfCase, sendAlert, sentBubbleIds } from '../../lib/seller-central/inbox.ts';
import { knownValue } from '../../lib/seller-central/reading.ts';
import { accountOf, marketplaceOf } from '../../lib/seller-central/shell.ts';
import { caseIdInPath } from '../../lib/seller-central/wire/envelope.ts';
import { receiveAnswers } from '../../lib/seller-central/wire/receive.ts';
import { readSendAnswer } from '../../lib/seller-central/wire/send-answer.ts';
import type { Page } from './page.ts';
import type { PageReading } from './read-page.ts';

/** An answer that comes later than this belongs to no press that we saw. */
const answerWithinMs = 60_000;

/** What the thread shows counts only after this: the page's answer, which also knows of refusals, is read a moment later. */
const answerGraceMs = 1_000;

/** A trusted press of Send that waits for the page's own proof that the message went. */
interface PressedSend extends Omit<SendSighting, 'key' | 'outcome' | 'sentAtMs'> {
  pressedAtMs: number;
  bubblesBefore: Set<string>;
  alertBefore: Element | undefined;
  /** The thread shows the message; the answer may still come. */
  isShown: boolean;
}

/**
 * Counts what the seller sends: a trusted press, and then the page's proof. In the inbox the proof is the answer to the
 * page's own request or, without one, a new bubble together with a new success notice; both carry the same id, so that one
 * message is one record. On Contact Buyer it is the notice that replaces the form. Nothing the page says counts by itself.
 */
export function setup(
  document: Document,
  page: Page,
  reading: PageReading,
  link: BackgroundLink,
  life: AbortSignal,
): void {
  let inboxPress: PressedSend | undefined;
  let contactPress: (PressedSend & { key: string }) | undefined;

  const post = (press: PressedSend, proof: Pick<SendSighting, 'key' | 'outcome' | 'explanation'>) => {
    const { pressedAtMs: _at, bubblesBefore: _bubbles, alertBefore: _alert, isShown: _shown, ...facts } = press;
    void link.ask(() => postSend({ ...facts, ...proof, sentAtMs: Date.now() }));
  };

  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const path = event.composedPath();
      if (isSendPress(path)) inboxPress = pressInInbox(document, page);
      if (isContactSendPress(path)) {
        contactPress = { ...pressOnContactBuyer(document, page), key: contactPress?.key ?? crypto.randomUUID() };
      }
    },
    { capture: true, signal: life },
  );

  receiveAnswers(
    document,
    (envelope) => {
      if (envelope.kind !== 'send' || inboxPress === undefined || isStale(inboxPress)) return;
      if (envelope.atMs < inboxPress.pressedAtMs || caseIdInPath(envelope.path) !== inboxPress.caseId) return;
      const press = inboxPress;
      inboxPress = undefined;
      const answer = readSendAnswer(envelope);
      if (answer.outcome === 'sent') post(press, { key: answer.artifactId, outcome: 'sent' });
      if (answer.outcome === 'refused') {
        post(press, { key: answer.artifactId, outcome: 'refused', explanation: answer.explanation });
      }
    },
    life,
  );

  const countShown = (press: PressedSend, bubbleId: string) => {
    if (inboxPress !== press) return;
    inboxPress = undefined;
    post(press, { key: bubbleId, outcome: 'sent' });
  };
  const stop = effect(() => {
    void reading.looks.value;
    const press = inboxPress;
    const bubbleId = press && !press.isShown ? proofInThread(document, press) : undefined;
    if (press !== undefined && bubbleId !== undefined) {
      press.isShown = true;
      setTimeout(countShown, answerGraceMs, press, bubbleId);
      window.addEventListener('pagehide', () => countShown(press, bubbleId), { once: true, signal: life });
    }
    if (contactPress !== undefined && messageWasSent(document)) {
      post(contactPress, { key: contactPress.key, outcome: 'sent' });
      contactPress = undefined;
    }
  });
  life.addEventListener('abort', stop, { once: true });
}

function pressInInbox(document: Document, page: Page): PressedSend {
  return {
    ...pressedNow(document, page),
    surface: 'inbox',
    caseId: knownValue(openCaseId(document.location.href)),
    orderId: knownValue(orderIdOfCase(document)),
    marketplaceId: knownValue(marketplaceOf(document)),
  };
}

function pressOnContactBuyer(document: Document, page: Page): PressedSend {
  const address = document.location.href;
  return {
    ...pressedNow(document, page),
    surface: 'contact-buyer',
    orderId: knownValue(orderIdOfForm(address)),
    marketplaceId: knownValue(marketplaceIdOfForm(address)) ?? knownValue(marketplaceOf(document)),
  };
}

function pressedNow(document: Document, page: Page) {
  return {
    account: knownValue(accountOf(document)),
    ruleIds: [...new Set(page.findings.peek().map((finding) => finding.rule))],
    pressedAtMs: Date.now(),
    bubblesBefore: new Set(sentBubbleIds(document)),
    alertBefore: sendAlert(document),
    isShown: false,
  };
}

/** The id of a bubble that was not there before, once a new success notice confirms it. The page makes a new notice each time. */
function proofInThread(document: Document, press: PressedSend): string | undefined {
  const alert = sendAlert(document);
  if (isStale(press) || alert === undefined || alert === press.alertBefore) return undefined;
  if (knownValue(openCaseId(document.location.href)) !== press.caseId) return undefined;
  return sentBubbleIds(document).find((id) => !press.bubblesBefore.has(id));
}

function isStale(press: PressedSend): boolean {
  return Date.now() - press.pressedAtMs > answerWithinMs;
}
