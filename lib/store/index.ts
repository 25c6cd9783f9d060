import { openCases, updateCase } from './cases.ts';
import { type Database, openDatabase } from './database.ts';
import type { AccountId, CaseRecord, OrderRecord, PageProblem, QuarantineRecord, SendRecord } from './records.ts';
import { addSend, markRefused, sendsSince } from './sends.ts';

/** Unread answers kept for the seller to look at; older ones make room. */
const keptQuarantine = 50;

/** Everything the extension remembers. Extension pages and background share it; transactions are the arbiter. */
export interface Store {
  accounts(): Promise<AccountId[]>;
  addSend(record: SendRecord): Promise<boolean>;
  markRefused(key: string, explanation: string | undefined): Promise<boolean>;
  sendsSince(account: AccountId, sinceMs: number): Promise<SendRecord[]>;
  updateCase(key: string, merge: (known: CaseRecord | undefined) => CaseRecord | undefined): Promise<void>;
  openCases(account: AccountId): Promise<CaseRecord[]>;
  putOrders(records: OrderRecord[]): Promise<void>;
  order(key: string): Promise<OrderRecord | undefined>;
  setAside(record: QuarantineRecord): Promise<void>;
  quarantine(): Promise<QuarantineRecord[]>;
  /** An empty list of missing parts clears the surface's problem. */
  setPageProblem(problem: PageProblem): Promise<void>;
  pageProblems(): Promise<PageProblem[]>;
}

/** Rejects when the browser will not open the database; the caller says so to the seller. */
export async function openStore(): Promise<Store> {
  return storeOn(await openDatabase());
}

function storeOn(database: Database): Store {
  return {
    accounts: () => accounts(database),
    addSend: (record) => addSend(database, record),
    markRefused: (key, explanation) => markRefused(database, key, explanation),
    sendsSince: (account, sinceMs) => sendsSince(database, account, sinceMs),
    updateCase: (key, merge) => updateCase(database, key, merge),
    openCases: (account) => openCases(database, account),
    putOrders: async (records) => {
      const work = database.transaction('orders', 'readwrite');
      await Promise.all(records.map((record) => work.store.put(record)));
      await work.done;
    },
    order: (key) => database.get('orders', key),
    setAside: (record) => setAside(database, record),
    quarantine: () => database.getAll('quarantine'),
    setPageProblem: async (problem) => {
      if (problem.missing.length === 0) await database.delete('problems', problem.surface);
      else await database.put('problems', problem);
    },
    pageProblems: () => database.getAll('problems'),
  };
}

/** Every account that a case or a send was seen of, found by jumping along the index instead of reading all rows. */
async function accounts(database: Database): Promise<AccountId[]> {
  const found = new Set<AccountId>();
  const work = database.transaction(['cases', 'sends']);
  let caseCursor = await work.objectStore('cases').index('byAccount').openKeyCursor(null, 'nextunique');
  while (caseCursor !== null) {
    found.add(caseCursor.key);
    caseCursor = await caseCursor.continue();
  }
  let sendCursor = await work.objectStore('sends').index('byTime').openKeyCursor();
  while (sendCursor !== null) {
    const [account] = sendCursor.key;
    found.add(account);
    sendCursor = await sendCursor.continue([account, Number.POSITIVE_INFINITY]);
  }
  return [...found].sort();
}

async function setAside(database: Database, record: QuarantineRecord): Promise<void> {
  const work = database.transaction('quarantine', 'readwrite');
  await work.store.add(record);
  const keys = await work.store.getAllKeys();
  for (const key of keys.slice(0, Math.max(0, keys.length - keptQuarantine))) await work.store.delete(key);
  await work.done;
}
