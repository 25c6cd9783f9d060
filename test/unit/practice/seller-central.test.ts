import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SellerCentral, startSellerCentral } from '../../seller-central/index.ts';
import type {
  CaseArtifactJson,
  CaseListJson,
  ContactOrderJson,
  OrderJson,
  OrderSearchJson,
  PartyCaseJson,
} from '../../seller-central/wire.ts';

const startMs = Date.UTC(2026, 10, 20, 12);
const minute = 60_000;
const host = 'sellercentral.amazon.com';
let nowMs = startMs;
let site: SellerCentral;

beforeEach(async () => {
  nowMs = startMs;
  site = await startSellerCentral({ nowMs: () => nowMs });
});
afterEach(() => site.close());

interface Answer {
  status: number;
  body: string;
}

function ask(method: 'GET' | 'POST', path: string, body = '', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: site.httpsPort,
        method,
        path,
        rejectUnauthorized: false,
        headers: { host, 'anti-csrftoken-a2z': 'practice-token', ...headers },
      },
      (response: IncomingMessage) =>
        text(response).then((all) => resolve({ status: response.statusCode ?? 0, body: all }), reject),
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const getJson = async <Shape>(path: string): Promise<Shape> => JSON.parse((await ask('GET', path)).body);
const casePath = (caseId: string, rest = ''): string => `/messaging/api/global/cases/${caseId}${rest}`;
const reply = (caseId: string, rawMessageBody: string): Promise<Answer> =>
  ask('POST', casePath(caseId, '/artifacts/message'), JSON.stringify({ rawMessageBody, attachments: [] }));
const thread = async (caseId: string): Promise<CaseArtifactJson[]> =>
  (await getJson<PartyCaseJson>(casePath(caseId))).partyCase.caseArtifacts;

/** Sends raw bytes to the proxy and gives the first line of what comes back. */
function firstLine(toProxy: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(site.proxyPort, '127.0.0.1', () => socket.write(toProxy));
    socket.on('error', reject);
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
  });
}

test('holds forty cases and sixty orders of two accounts', () => {
  expect(site.state.cases).toHaveLength(40);
  expect(site.state.orders).toHaveLength(60);
  expect(new Set(site.state.orders.map((order) => order.orderId)).size).toBe(60);
  expect(site.state.orders.every((order) => /^\d{3}-\d{7}-\d{7}$/.test(order.orderId))).toBe(true);
  expect(new Set(site.state.cases.map((item) => item.merchantId)).size).toBe(2);
});

test('the list of cases that need an answer is oldest first and of the current account only', async () => {
  const { cases } = await getJson<CaseListJson>(
    '/messaging/api/global/cases?filterList=ACTION_NEEDED&sortDirection=ASCENDING',
  );
  expect(cases.length).toBeGreaterThan(10);
  expect(cases.map((item) => item.lastUpdatedDate)).toEqual(
    cases.map((item) => item.lastUpdatedDate).sort((a, b) => a - b),
  );
  expect(cases.every((item) => item.actionNeeded && item.merchantId === site.state.account.merchantId)).toBe(true);
  expect(cases.every((item) => item.buyerProxyEmail === '')).toBe(true);
});

test('a case that one message opened twenty minutes short of a day ago has openDate equal to lastUpdatedDate', async () => {
  const item = site.state.knownCase('dueIn20Minutes');
  const { partyCase } = await getJson<PartyCaseJson>(casePath(item.caseId));
  expect(partyCase.openDate).toBe(startMs - 23 * 60 * minute - 40 * minute);
  expect(partyCase.lastUpdatedDate).toBe(partyCase.openDate);
  expect(partyCase.slaLabel).toContain('20');
  expect(partyCase.buyerProxyEmail).toContain(item.caseId);
});

test('the clock of a case runs with the clock of the site', async () => {
  const { caseId } = site.state.knownCase('dueIn20Minutes');
  nowMs += 21 * minute;
  const { partyCase } = await getJson<PartyCaseJson>(casePath(caseId));
  expect(partyCase.isOverSla).toBe(true);
});

test('the newest page of a long thread comes first and names where the older one is', async () => {
  const { caseId } = site.state.knownCase('longThread');
  const newest = await getJson<PartyCaseJson>(casePath(caseId));
  const older = await getJson<PartyCaseJson>(`${casePath(caseId)}?pageToken=${newest.nextPageToken}`);
  expect(newest.partyCase.caseArtifacts).toHaveLength(10);
  expect(older.partyCase.caseArtifacts).toHaveLength(4);
  expect(older.nextPageToken).toBe('');
});

test('a reply is answered with the artifact that the thread then holds, and is logged as sent', async () => {
  const { caseId } = site.state.knownCase('dueIn20Minutes');
  const answer: CaseArtifactJson = JSON.parse((await reply(caseId, 'Hello, it arrives tomorrow.')).body);
  expect(answer.message.status).toBe('SENT');
  expect((await thread(caseId)).at(-1)).toEqual(answer);
  const { partyCase } = await getJson<PartyCaseJson>(casePath(caseId));
  expect(partyCase).toMatchObject({ actionNeeded: false, status: 'OPEN', slaLabel: '' });
  expect(site.state.sentLog).toMatchObject([{ surface: 'inbox', caseId, outcome: 'sent', atMs: startMs }]);
});

test('the next send can fail without leaving a message', async () => {
  const { caseId } = site.state.knownCase('dueIn20Minutes');
  site.state.nextSend({ kind: 'fails', status: 503 });
  expect((await reply(caseId, 'Hello.')).status).toBe(503);
  expect(await thread(caseId)).toHaveLength(1);
  expect(site.state.sentLog).toEqual([]);
});

test('the next send can be refused at once, with its explanation', async () => {
  const { caseId } = site.state.knownCase('dueIn20Minutes');
  site.state.nextSend({ kind: 'rejected', explanation: '<b>No.</b>' });
  const { message } = JSON.parse((await reply(caseId, 'Hello.')).body) as CaseArtifactJson;
  expect(message).toMatchObject({ status: 'REJECTED', statusExplanation: '<b>No.</b>', terminal: true });
  expect(site.state.sentLog[0]?.outcome).toBe('rejected');
  expect((await getJson<PartyCaseJson>(casePath(caseId))).partyCase.actionNeeded).toBe(true);
});

test('a message against the guidelines is taken first and found refused at the next look', async () => {
  const { caseId } = site.state.knownCase('dueIn20Minutes');
  const answer: CaseArtifactJson = JSON.parse((await reply(caseId, 'Write to me at shop@example.org instead.')).body);
  expect(answer.message.status).toBe('SENT');
  expect((await thread(caseId)).at(-1)?.message.status).toBe('REJECTED');
  expect(site.state.sentLog[0]?.outcome).toBe('rejected-later');
});

test('a message to a buyer who opted out is refused', async () => {
  const { caseId } = site.state.knownCase('optedOut');
  const { message } = JSON.parse((await reply(caseId, 'The sixth towel is on its way.')).body) as CaseArtifactJson;
  expect(message.status).toBe('REJECTED');
  expect(message.statusExplanation).toContain('opted out');
});

test('a buyer who writes again opens a resolved case, and the older question keeps the clock', async () => {
  const { caseId } = site.state.knownCase('resolved');
  site.state.buyerWrites(caseId, 'One more thing.', startMs - 3 * 60 * minute);
  site.state.buyerWrites(caseId, 'Hello?', startMs);
  nowMs = startMs + 21 * 60 * minute;
  const { partyCase } = await getJson<PartyCaseJson>(casePath(caseId));
  expect(partyCase).toMatchObject({ status: 'OPEN', actionNeeded: true, isOverSla: true, lastUpdatedDate: startMs });
});

test('a case can be made with a message at an exact moment', async () => {
  const { caseId } = site.state.createCase({ text: 'Where is it?', atMs: startMs - 12_345 });
  expect((await thread(caseId))[0]).toMatchObject({ createdDate: startMs - 12_345, creator: { caseRole: 'BUYER' } });
});

test('resolving a case ends its clock', async () => {
  const { caseId } = site.state.knownCase('overdue');
  await ask('POST', casePath(caseId, '/caseStatus?marketplaceId=ATVPDKIKX0DER'), 'SOLVED');
  const { partyCase } = await getJson<PartyCaseJson>(casePath(caseId));
  expect(partyCase).toMatchObject({ status: 'SOLVED', actionNeeded: false, resolveDate: startMs });
});

test('the other account sees its own cases only', async () => {
  const { caseId } = site.state.knownCase('dueIn20Minutes');
  site.state.switchAccount('nordlicht');
  expect((await ask('GET', casePath(caseId))).status).toBe(404);
  expect((await ask('GET', '/messaging/inbox')).body).toContain(`data-merchant-id="${site.state.account.merchantId}"`);
});

test('an unshipped custom order offers to confirm the customization, a shipped one says why not', async () => {
  const actionFor = async (key: string) => {
    const { orderId, marketplaceId } = site.state.knownOrder(key);
    const path = `/messaging/api/orders/${orderId}?marketplaceId=${marketplaceId}&includeDisabledReasons=true`;
    const { _embedded } = await getJson<ContactOrderJson>(path);
    return _embedded.actions.find((action) => action._embedded.schema.name === 'confirmCustomizationDetails');
  };
  expect((await actionFor('customUnshippedNoCase'))?._embedded.schema.disabled).toBe(false);
  expect((await actionFor('spanishUnitedStates'))?._embedded.schema.disabledReason).toContain('shipped');
  expect(await actionFor('shippedNoCase')).toBeUndefined();
});

test('Contact Buyer sends, opens a case, and fails where it was told to', async () => {
  const sendTo = async (key: string) => {
    const { orderId, marketplaceId } = site.state.knownOrder(key);
    const { _embedded } = await getJson<ContactOrderJson>(
      `/messaging/api/orders/${orderId}?marketplaceId=${marketplaceId}`,
    );
    const action = _embedded.actions.find((one) => one._embedded.schema.name === 'confirmOrderDetails');
    return ask('POST', action?._links.self.href ?? '', JSON.stringify({ rawMessageBody: 'Which colour?' }));
  };
  expect((await sendTo('customUnshippedNoCase')).status).toBe(200);
  expect((await sendTo('contactBuyerFails')).status).toBe(500);
  expect(site.state.sentLog).toMatchObject([{ surface: 'contact-buyer', outcome: 'sent' }]);
  expect(site.state.cases).toHaveLength(41);
});

test('the order answers count seconds and carry fulfilment, status and customization', async () => {
  const { orderId, shipByMs } = site.state.knownOrder('customUnshipped');
  const order = await getJson<OrderJson>(`/orders-api/order/${orderId}`);
  expect(order).toMatchObject({
    amazonOrderId: orderId,
    fulfillmentChannel: 'Seller',
    orderStatus: { OrderStatus: 'Unshipped' },
    badges: ['CustomOrder'],
    latestShipDate: Math.floor(shipByMs / 1000),
  });
  expect(order.orderItems[0]?.ItemCustomizations?.ModificationGroups[0]?.Modifications).toHaveLength(3);
  const fba = await getJson<OrderSearchJson>('/orders-api/search?fulfillmentType=fba&orderStatus=shipped');
  expect(fba.orders.every((one) => one.fulfillmentChannel === 'Amazon')).toBe(true);
  expect(fba.total).toBe(2);
});

test('an answer can be replaced by rubbish and comes back', async () => {
  const undo = site.replaceAnswer(/^\/messaging\/api\/global\/cases\?/, { status: 200, body: '<html>' });
  expect((await ask('GET', '/messaging/api/global/cases?filter=ALL')).body).toBe('<html>');
  undo();
  expect(await getJson<CaseListJson>('/messaging/api/global/cases?filter=ALL')).toHaveProperty('nextToken');
});

test('a write without the page token is refused', async () => {
  const path = casePath(site.state.knownCase('overdue').caseId, '/viewed');
  expect((await ask('POST', path, '{}', { 'anti-csrftoken-a2z': '' })).status).toBe(403);
});

test('every request is logged in order, with host and query', async () => {
  await ask('GET', '/messaging/inbox?fi=all');
  await ask('GET', '/no-such-page', '', { host: 'sellercentral.amazon.de' });
  expect(site.requests).toEqual([
    { method: 'GET', host, path: '/messaging/inbox?fi=all', atMs: startMs },
    { method: 'GET', host: 'sellercentral.amazon.de', path: '/no-such-page', atMs: startMs },
  ]);
});

test('the page names switched parts and mount delay in its settings', async () => {
  site.switches.renamedParts = { 'case-messages': 'thread' };
  site.switches.mountDelayMs = 5;
  const { body } = await ask('GET', '/messaging/inbox-v3/ref=xx_bbcbm_favb_xx');
  expect(body).toContain('"renamedParts":{"case-messages":"thread"}');
  expect(body).toContain('"mountDelayMs":5');
});

test('the scripts are served without their types', async () => {
  const { status, body } = await ask('GET', '/messaging/v2/client/inbox/composer.ts');
  expect(status).toBe(200);
  expect(body).not.toContain('interface ');
  expect((await ask('GET', '/messaging/v2/client/../index.ts')).status).toBe(404);
});

test('the proxy leads every Seller Central host here and refuses and records all others', async () => {
  expect(await firstLine(`CONNECT sellercentral-europe.amazon.com:443 HTTP/1.1\r\n\r\n`)).toContain('200');
  expect(await firstLine('CONNECT www.amazon.com:443 HTTP/1.1\r\n\r\n')).toContain('403');
  expect(await firstLine('CONNECT sellercentral.amazon.com:80 HTTP/1.1\r\n\r\n')).toContain('403');
  expect(await firstLine('GET http://example.org/ HTTP/1.1\r\nHost: example.org\r\n\r\n')).toContain('403');
  expect(site.refusedHosts).toEqual(['www.amazon.com:443', 'sellercentral.amazon.com:80', 'example.org']);
});

test('a connection that breaks off does no harm, and closing does not wait for open ones', async () => {
  const half = connect(site.httpsPort, '127.0.0.1', () => half.write('not TLS at all'));
  await new Promise((resolve) => half.once('close', resolve));
  const idle = connect(site.proxyPort, '127.0.0.1');
  await new Promise((resolve) => idle.once('connect', resolve));
  const broken = plainRequest({ port: site.proxyPort, host: '127.0.0.1', path: 'http://example.org/' });
  broken.on('error', () => {});
  broken.destroy();
  expect((await ask('GET', '/messaging/inbox')).status).toBe(200);
  idle.on('error', () => {});
});
