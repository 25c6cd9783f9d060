import type { Database } from './database.ts';
import type { AccountId, SendRecord } from './records.ts';

/** Adds a send once; a second sighting of the same message changes nothing. True if it was new. */
export async function addSend(database: Database, record: SendRecord): Promise<boolean> {
  const work = database.transaction('sends', 'readwrite');
  const isNew = (await work.store.getKey(record.key)) === undefined;
  if (isNew) await work.store.put(record);
  await work.done;
  return isNew;
}

/** Amazon refused a message after it had been accepted. True if that was not known yet. */
export async function markRefused(database: Database, key: string, explanation: string | undefined): Promise<boolean> {
  const work = database.transaction('sends', 'readwrite');
  const record = await work.store.get(key);
  const isNews = record !== undefined && record.outcome !== 'refused';
  if (isNews) {
    await work.store.put({ ...record, outcome: 'refused', ...(explanation === undefined ? {} : { explanation }) });
  }
  await work.done;
  return isNews;
}

/** Sends of an account from `sinceMs` (epoch ms) on, oldest first. */
export async function sendsSince(database: Database, account: AccountId, sinceMs: number): Promise<SendRecord[]> {
  const range = IDBKeyRange.bound([account, sinceMs], [account, Number.POSITIVE_INFINITY]);
  return database.getAllFromIndex('sends', 'byTime', range);
}
