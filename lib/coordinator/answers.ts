import type * as z from 'zod/mini';
import { caseIdInPath, type Envelope } from '../seller-central/wire/envelope.ts';
import { readEnvelope } from '../seller-central/wire/receive.ts';
import { problemOf, schemas } from '../seller-central/wire/schema.ts';
import type { Store } from '../store/index.ts';
import {
  accountOfCase,
  afterResolve,
  caseKey,
  mergeListed,
  mergeThread,
  refusedMessages,
  type Seen,
} from './case-facts.ts';
import { orderRecord } from './order-record.ts';

/**
 * Takes one of the page's answers into the store. An answer that does not fit what is known of it is set aside with the
 * place where it differs, and changes nothing else. Any script of the page can forge an answer: none of them counts as a send.
 */
export async function takeAnswer(store: Store, text: string, received: Seen): Promise<void> {
  const envelope = readEnvelope(text);
  if (envelope === undefined || envelope.status >= 400) return;
  const seen: Seen = { ...received, atMs: Math.min(envelope.atMs, received.atMs) };

  switch (envelope.kind) {
    case 'cases':
      return withData(store, envelope, schemas.cases, async ({ cases }) => {
        for (const answer of cases) {
          await store.updateCase(caseKey(accountOfCase(answer, seen), answer.caseId), (known) =>
            mergeListed(known, answer, seen),
          );
        }
      });
    case 'case':
      return withData(store, envelope, schemas.case, async (thread) => {
        await store.updateCase(caseKey(accountOfCase(thread.partyCase, seen), thread.partyCase.caseId), (known) =>
          mergeThread(known, thread, seen),
        );
        for (const { key, explanation } of refusedMessages(thread)) await store.markRefused(key, explanation);
      });
    case 'case-status': {
      const caseId = caseIdInPath(envelope.path);
      if (caseId === undefined) return;
      return store.updateCase(caseKey(seen.account, caseId), (known) => afterResolve(known, seen.atMs));
    }
    case 'order':
      return withData(store, envelope, schemas.order, (order) => store.putOrders([orderRecord(order, seen)]));
    case 'orders':
      return withData(store, envelope, schemas.orders, ({ orders }) =>
        store.putOrders(orders.map((order) => orderRecord(order, seen))),
      );
    case 'send':
      // Read in the content script, together with the trusted press of Send that it needs.
      return;
  }
}

async function withData<Schema extends z.ZodMiniType>(
  store: Store,
  envelope: Envelope,
  schema: Schema,
  take: (data: z.infer<Schema>) => Promise<void>,
): Promise<void> {
  const parsed = schema.safeParse(envelope.data);
  if (parsed.success) return take(parsed.data);
  await store.setAside({
    kind: envelope.kind,
    path: envelope.path.split('?')[0] ?? '',
    problem: problemOf(parsed.error),
    atMs: envelope.atMs,
  });
}
