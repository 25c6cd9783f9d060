import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../../lib/store/index.ts';
import type { CaseRecord, SendRecord } from '../../../lib/store/records.ts';

let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
});

const send = (key: string, account = 'A1', sentAtMs = 1_000): SendRecord => ({
  key,
  account,
  marketplaceId: 'M1',
  surface: 'inbox',
  sentAtMs,
  outcome: 'sent',
  ruleIds: [],
});

const waitingCase = (account: string, caseId: string, needsAnswer = true): CaseRecord => ({
  key: `${account}/${caseId}`,
  account,
  marketplaceId: 'M1',
  caseId,
  state: 'response-needed',
  needsAnswer,
  reportedUnresolved: false,
  reported: false,
  origin: 'wire',
  host: 'sellercentral.amazon.com',
  seenAtMs: 1,
});

test('one message is one record, however many tabs report it at once', async () => {
  const second = await openStore();
  const added = await Promise.all([store.addSend(send('a')), second.addSend(send('a')), store.addSend(send('a'))]);
  expect(added.filter(Boolean)).toHaveLength(1);
  expect(await store.sendsSince('A1', 0)).toHaveLength(1);
});

test('sends are read by account and from a moment on', async () => {
  for (const record of [send('a', 'A1', 10), send('b', 'A1', 20), send('c', 'A2', 30)]) await store.addSend(record);
  expect((await store.sendsSince('A1', 20)).map((record) => record.key)).toEqual(['b']);
});

test('only cases that wait for an answer are open', async () => {
  await store.updateCase('A1/x', () => waitingCase('A1', 'x'));
  await store.updateCase('A1/y', () => waitingCase('A1', 'y', false));
  await store.updateCase('A2/z', () => waitingCase('A2', 'z'));
  expect((await store.openCases('A1')).map((each) => each.caseId)).toEqual(['x']);
  await store.updateCase('A1/x', (known) => known && { ...known, needsAnswer: false });
  expect(await store.openCases('A1')).toEqual([]);
});

test('accounts come from cases and from sends', async () => {
  await store.updateCase('A1/x', () => waitingCase('A1', 'x'));
  for (const record of [send('a', 'A2'), send('b', 'A2', 5), send('c', 'A3')]) await store.addSend(record);
  expect(await store.accounts()).toEqual(['A1', 'A2', 'A3']);
});

test('unread answers make room for newer ones', async () => {
  for (let index = 0; index < 60; index++)
    await store.setAside({ kind: 'cases', path: '/', problem: String(index), atMs: index });
  const kept = await store.quarantine();
  expect(kept).toHaveLength(50);
  expect(kept.at(-1)?.problem).toBe('59');
});

test('a page problem is shown until the page is read again', async () => {
  await store.setPageProblem({ surface: 'inbox', missing: ['thread'], atMs: 1 });
  expect(await store.pageProblems()).toHaveLength(1);
  await store.setPageProblem({ surface: 'inbox', missing: [], atMs: 2 });
  expect(await store.pageProblems()).toEqual([]);
});
