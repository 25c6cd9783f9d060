import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { BackgroundLink } from '../../lib/coordinator/background-link.ts';
import { sendMessage } from '../../lib/coordinator/protocol.ts';
import type { OrderFacts } from '../../lib/coordinator/sightings.ts';
import type { MessageContext } from '../../lib/lint/types.ts';
import { knownValue } from '../../lib/seller-central/reading.ts';
import { accountOf } from '../../lib/seller-central/shell.ts';

/** What the order pages told of the order that the message is about; empty until asked and when nothing is known. */
export function knownOrder(
  page: Document,
  context: ReadonlySignal<MessageContext>,
  link: BackgroundLink,
  life: AbortSignal,
): ReadonlySignal<OrderFacts> {
  const known = signal<OrderFacts>({});
  let asked: string | undefined;
  const stop = effect(() => {
    const { orderId } = context.value;
    if (orderId === asked) return;
    asked = orderId;
    known.value = {};
    if (orderId === undefined) return;
    void link
      .ask(() => sendMessage('orderFacts', { orderId, account: knownValue(accountOf(page)) }))
      .then((facts) => {
        if (facts !== undefined && orderId === asked) known.value = facts;
      });
  });
  life.addEventListener('abort', stop, { once: true });
  return known;
}
