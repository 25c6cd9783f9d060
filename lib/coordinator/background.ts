import { browser } from 'wxt/browser';
import { openStore, type Store } from '../store/index.ts';
import { allWords } from '../text/all-words.ts';
import { takeAnswer } from './answers.ts';
import { caseKey, mergeShown } from './case-facts.ts';
import { enterOpenPages } from './open-pages.ts';
import { orderKey } from './order-record.ts';
import { drainOutbox } from './outbox.ts';
import { onMessage } from './protocol.ts';
import { publishWords } from './publish-words.ts';
import { hostOf, requireOurs } from './sender.ts';
import { onSettingsChange, readSettings } from './settings-storage.ts';
import type { OrderFacts } from './sightings.ts';
import { badgeAlarm, publishSnapshot } from './snapshot.ts';
import { chosenTexts, publishTexts } from './texts.ts';

/**
 * Registers every listener at once, as a worker that was just woken must. Each handler checks its sender, does one thing
 * with the store and publishes; nothing that matters lives in memory, so the worker may die at any moment.
 */
export function listen(): void {
  const { read, change } = storeAccess();
  const seenFrom = (sender: { url?: string | undefined }, account: string | undefined) => ({
    account,
    host: hostOf(sender),
    atMs: Date.now(),
  });

  onMessage('pageAnswered', ({ data, sender }) => {
    requireOurs(sender);
    return change((store) => takeAnswer(store, data.envelope, seenFrom(sender, data.account)));
  });
  onMessage('sendPosted', ({ sender }) => {
    requireOurs(sender);
    return change(drainOutbox);
  });
  onMessage('caseShown', ({ data, sender }) => {
    requireOurs(sender);
    const key = caseKey(data.account, data.caseId);
    return change((store) => store.updateCase(key, (known) => mergeShown(known, data, seenFrom(sender, data.account))));
  });
  onMessage('pageRead', ({ data, sender }) => {
    requireOurs(sender);
    return change((store) => store.setPageProblem({ ...data, atMs: Date.now() }));
  });
  onMessage('orderFacts', ({ data, sender }) => {
    requireOurs(sender);
    return read((store) => orderFacts(store, data.account, data.orderId));
  });
  onMessage('storeChanged', ({ sender }) => {
    requireOurs(sender);
    return change(async () => undefined);
  });
  onMessage('texts', async ({ sender }) => {
    requireOurs(sender);
    return chosenTexts(await readSettings());
  });

  // Asked only where they do not stand in storage as they should.
  onMessage('words', ({ sender }) => {
    requireOurs(sender);
    void publishWords();
    return allWords;
  });

  onSettingsChange((settings) => void publishTexts(settings));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === badgeAlarm) void change(async () => undefined);
  });
  // The browser may speak another language than before.
  browser.runtime.onStartup.addListener(() => void readSettings().then(publishTexts));
  browser.runtime.onInstalled.addListener(() => void settleIn());
  // Sends that were posted while the background was stopping.
  void change(drainOutbox);
}

type Change = (job: (store: Store) => Promise<unknown>) => Promise<void>;

/** After install and update: texts and words are laid out, then pages that are open already get us too. */
async function settleIn(): Promise<void> {
  await publishTexts(await readSettings());
  await publishWords();
  if (!import.meta.env.FIREFOX) await enterOpenPages();
}

async function orderFacts(store: Store, account: string | undefined, orderId: string): Promise<OrderFacts> {
  const known = await store.order(orderKey(account, orderId));
  return {
    ...(known?.fulfilment === undefined ? {} : { fulfilment: known.fulfilment }),
    ...(known?.status === undefined ? {} : { orderStatus: known.status }),
    ...(known?.customised === undefined ? {} : { customised: known.customised }),
  };
}

/** One store for the worker's life, opened when first needed; a failure to open is tried again with the next event. */
function storeAccess(): { read<T>(job: (store: Store) => Promise<T>): Promise<T>; change: Change } {
  let opened: Promise<Store> | undefined;
  const store = () => {
    opened ??= openStore().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  let publishing: Promise<void> = Promise.resolve();
  return {
    read: async (job) => job(await store()),
    change: async (job) => {
      const known = await store();
      await job(known);
      // One after the other: an older picture must not overwrite a newer one.
      publishing = publishing.catch(() => undefined).then(() => publishSnapshot(known, Date.now()));
      await publishing;
    },
  };
}
