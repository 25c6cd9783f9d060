import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { takeAnswer } from '../../../lib/coordinator/answers.ts';
import type { Envelope } from '../../../lib/seller-central/wire/envelope.ts';
import { openStore, type Store } from '../../../lib/store/index.ts';

const now = Date.UTC(2026, 10, 16, 9);
const received = { account: 'A1SELLER', host: 'sellercentral.amazon.com', atMs: now };
const caseId = '11111111-2222-4333-8444-555555555555';
let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
});

function envelope(fields: Partial<Envelope>): string {
  const whole: Envelope = {
    v: 1,
    kind: 'cases',
    path: '/messaging/api/global/cases',
    status: 200,
    atMs: now,
    data: {},
    ...fields,
  };
  return JSON.stringify(whole);
}

const waiting = {
  caseId,
  status: 'ACTION_NEEDED',
  marketplaceId: 'ATVPDKIKX0DER',
  lastUpdatedDate: now - 1000,
  merchantId: 'A1SELLER',
};

test('a case of the list is kept under its own account', async () => {
  await takeAnswer(store, envelope({ data: { cases: [waiting] } }), { ...received, account: 'ANOTHER' });
  expect(await store.accounts()).toEqual(['A1SELLER']);
  expect((await store.openCases('A1SELLER')).map((each) => each.caseId)).toEqual([caseId]);
});

test('an answer that does not fit is set aside without its content, and nothing known is lost', async () => {
  await takeAnswer(store, envelope({ data: { cases: [waiting] } }), received);
  await takeAnswer(
    store,
    envelope({ data: { cases: [{ ...waiting, lastUpdatedDate: 'yesterday', buyerName: 'Secret' }] } }),
    received,
  );
  const [aside, ...others] = await store.quarantine();
  expect(others).toEqual([]);
  expect(aside).toMatchObject({ kind: 'cases', problem: 'cases.0.lastUpdatedDate: invalid_type' });
  expect(JSON.stringify(aside)).not.toContain('Secret');
  expect(await store.openCases('A1SELLER')).toHaveLength(1);
});

test('a send that only the wire tells of counts nothing', async () => {
  const data = { caseArtifactId: 'forged', createdDate: now, message: { status: 'SENT' } };
  await takeAnswer(
    store,
    envelope({ kind: 'send', path: `/messaging/api/global/cases/${caseId}/artifacts/message`, data }),
    received,
  );
  expect(await store.sendsSince('A1SELLER', 0)).toEqual([]);
});

test('a message that Amazon refuses later is marked with its words', async () => {
  await store.addSend({
    key: 'artifact-1',
    account: 'A1SELLER',
    marketplaceId: 'ATVPDKIKX0DER',
    surface: 'inbox',
    sentAtMs: now,
    outcome: 'sent',
    ruleIds: [],
  });
  const caseArtifacts = [
    {
      caseArtifactId: 'artifact-1',
      creator: { caseRole: 'SELLER' },
      createdDate: now,
      message: { status: 'REJECTED', statusExplanation: 'Not sent.' },
    },
  ];
  await takeAnswer(store, envelope({ kind: 'case', data: { partyCase: { ...waiting, caseArtifacts } } }), received);
  expect(await store.sendsSince('A1SELLER', 0)).toMatchObject([{ outcome: 'refused', explanation: 'Not sent.' }]);
});

test('a resolved case stops waiting', async () => {
  await takeAnswer(store, envelope({ data: { cases: [waiting] } }), received);
  await takeAnswer(
    store,
    envelope({ kind: 'case-status', path: `/messaging/api/global/cases/${caseId}/caseStatus?marketplaceId=X` }),
    received,
  );
  expect(await store.openCases('A1SELLER')).toEqual([]);
});

test('an order tells fulfilment, status and whether it is customised', async () => {
  const data = {
    amazonOrderId: '111-2222222-3333333',
    fulfillmentChannel: 'Seller',
    orderStatus: { OrderStatus: 'Unshipped' },
    orderItems: [{ ItemCustomizations: true }],
  };
  await takeAnswer(store, envelope({ kind: 'order', path: '/orders-api/order/111-2222222-3333333', data }), received);
  expect(await store.order('A1SELLER/111-2222222-3333333')).toMatchObject({
    fulfilment: 'merchant',
    status: 'unshipped',
    customised: true,
  });
});

test('no answer of any shape throws or becomes a send', async () => {
  const kinds = ['cases', 'case', 'send', 'case-status', 'order', 'orders'] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), fc.jsonValue(), async (kind, data) => {
      await takeAnswer(store, envelope({ kind, data }), received);
    }),
    { numRuns: 60 },
  );
  expect(await store.sendsSince('A1SELLER', 0)).toEqual([]);
});
