import { knownValue } from '../seller-central/reading.ts';
import { accountOf } from '../seller-central/shell.ts';
import { askForEarlierAnswers, receiveAnswers } from '../seller-central/wire/receive.ts';
import type { BackgroundLink } from './background-link.ts';
import { sendMessage } from './protocol.ts';

/** Content script: hands the page's own answers on to the background, which alone decides whether they are what they say. */
export function relayAnswers(page: Document, link: BackgroundLink, life: AbortSignal): void {
  receiveAnswers(
    page,
    (_answer, envelope) => {
      const account = knownValue(accountOf(page));
      void link.ask(() => sendMessage('pageAnswered', { envelope, account }));
    },
    life,
  );
  askForEarlierAnswers(page);
}
