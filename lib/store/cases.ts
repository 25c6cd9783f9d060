import type { CaseRow, Database } from './database.ts';
import type { AccountId, CaseRecord } from './records.ts';

/** Reads, merges and writes one case in one transaction, so that two tabs cannot overwrite each other. */
export async function updateCase(
  database: Database,
  key: string,
  merge: (known: CaseRecord | undefined) => CaseRecord | undefined,
): Promise<void> {
  const work = database.transaction('cases', 'readwrite');
  const merged = merge(recordOf(await work.store.get(key)));
  if (merged !== undefined) await work.store.put(rowOf(merged));
  await work.done;
}

/** Cases of an account in which the seller owes an answer. */
export async function openCases(database: Database, account: AccountId): Promise<CaseRecord[]> {
  const rows = await database.getAllFromIndex('cases', 'awaiting', [account, 1]);
  return rows.flatMap((row) => recordOf(row) ?? []);
}

function rowOf(record: CaseRecord): CaseRow {
  return record.needsAnswer ? { ...record, awaiting: 1 } : record;
}

function recordOf(row: CaseRow | undefined): CaseRecord | undefined {
  if (row === undefined) return undefined;
  const { awaiting: _, ...record } = row;
  return record;
}
