import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CaseRecord, OrderRecord, PageProblem, QuarantineRecord, SendRecord } from './records.ts';

const databaseName = 'buyer-message-guard';
const databaseVersion = 1;

/** A case as stored: `awaiting` exists only while an answer is owed, so that its index holds nothing else. */
export type CaseRow = CaseRecord & { awaiting?: 1 };

export interface Tables extends DBSchema {
  sends: { key: string; value: SendRecord; indexes: { byTime: [string, number] } };
  cases: { key: string; value: CaseRow; indexes: { byAccount: string; awaiting: [string, number] } };
  orders: { key: string; value: OrderRecord };
  quarantine: { key: number; value: QuarantineRecord };
  problems: { key: string; value: PageProblem };
}

export type Database = IDBPDatabase<Tables>;

/** Rejects with the browser's error when the database cannot be opened (private window, damaged profile, full disk). */
export async function openDatabase(): Promise<Database> {
  const database = await openDB<Tables>(databaseName, databaseVersion, {
    upgrade(opened) {
      opened.createObjectStore('sends', { keyPath: 'key' }).createIndex('byTime', ['account', 'sentAtMs']);
      const cases = opened.createObjectStore('cases', { keyPath: 'key' });
      cases.createIndex('byAccount', 'account');
      cases.createIndex('awaiting', ['account', 'awaiting']);
      opened.createObjectStore('orders', { keyPath: 'key' });
      opened.createObjectStore('quarantine', { keyPath: 'id', autoIncrement: true });
      opened.createObjectStore('problems', { keyPath: 'surface' });
    },
    // A newer version of the extension wants to upgrade: an open popup must not hold it up.
    blocking: () => database.close(),
  });
  return database;
}
