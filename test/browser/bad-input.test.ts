import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { overlayHost } from './driver/engine.ts';
import { until } from './driver/until.ts';
import { openCase, replyBox, send, writeDraft } from './steps/inbox.ts';
import { findingsInPanel } from './steps/overlay.ts';
import { openPopup, putIntoStorage, removeFromStorage, sentToday, untilSentToday, waitingRows } from './steps/popup.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('browserName'));
});
afterEach(async () => {
  world.site.switches.missingParts = [];
});
afterAll(async () => {
  await world?.close();
});

const dueSoon = () => world.site.state.knownCase('dueIn20Minutes').caseId;

test('a reply box that vanishes while typing leaves nothing behind and no error on the console', async () => {
  const { session } = world;
  const page = await openCase(world, dueSoon());
  await writeDraft(page, 'Please write to lamps@hearthandpine.example or');
  await findingsInPanel(session, page, 1);
  await page.evaluate((box) => {
    const typed = document.querySelector(box);
    typed?.addEventListener('keydown', () => typed.remove());
  }, replyBox);
  await page.keyboard.type(' call +1 206 555 0142');
  await until(
    () => session.inOverlay(page, (root) => root.querySelectorAll('.mark, .draft-panel').length),
    (left) => left === 0,
    'underlines and panel to go with the box',
  );
  expect(await page.$$eval(overlayHost, (hosts) => hosts.length)).toBe(1);
  expect(await session.consoleErrors()).toEqual([]);
  await page.close();
});

test('words that are gone from storage come from the background, and those of another version are not used', async () => {
  const { session } = world;
  const popup = await openPopup(world);
  await removeFromStorage(popup, 'words');
  const first = await openCase(world, dueSoon());
  await writeDraft(first, 'Bitte hinterlassen Sie eine Rezension.');
  await findingsInPanel(session, first, 1);

  await putIntoStorage(popup, { words: { version: 'another', languages: [] } });
  const second = await openCase(world, dueSoon());
  await writeDraft(second, 'Laissez-nous un avis, s’il vous plaît.');
  await findingsInPanel(session, second, 1);
  await Promise.all([popup.close(), first.close(), second.close()]);
});

test('a page without its reply box is said to be unreadable, by the name of the part', async () => {
  world.site.switches.missingParts = ['case-message-view-composer-textarea-container'];
  const page = await world.session.openPage(`/messaging/inbox?fi=all&cc=${dueSoon()}`);
  const words = 'Cannot read this page: the reply box';
  await until(
    () => world.session.inOverlay(page, (root) => root.textContent),
    (text) => text?.includes(words) === true,
    'the page itself to say so',
  );
  const popup = await openPopup(world);
  const problem = await popup.waitForSelector('.page-problem');
  expect(await problem?.evaluate((element) => element.textContent)).toContain(words);
  await Promise.all([page.close(), popup.close()]);
});

test('an answer of the page that does not fit is ignored, counted and shown; nothing known is lost', async () => {
  const known = await openCase(world, dueSoon());
  const popup = await openPopup(world);
  const before = await until(
    () => waitingRows(popup),
    (rows) => rows.length > 0,
    'the known cases',
  );
  const restore = world.site.replaceAnswer(/^\/messaging\/api\/global\/cases\?/, {
    body: { cases: [{ caseId: 12, status: 'MELTED', buyerName: ['?'] }] },
  });
  const page = await world.session.openPage('/messaging/inbox?fi=all');
  await popup.bringToFront();
  const summary = await popup.waitForSelector('.unread summary');
  expect(await summary?.evaluate((element) => element.textContent)).toMatch(/^1 answer of the page could not be read/);
  expect((await waitingRows(popup)).map(({ address }) => address)).toEqual(
    expect.arrayContaining(before.map(({ address }) => address)),
  );
  restore();
  await Promise.all([known.close(), page.close(), popup.close()]);
});

test('a wire message that the page forged makes no count and does nothing', async () => {
  const { caseId } = world.site.state.knownCase('dueIn20Minutes');
  const before = await sentToday(world);
  const page = await openCase(world, caseId);
  await page.evaluate((id) => {
    const forged = {
      v: 1,
      kind: 'send',
      path: `/messaging/api/global/cases/${id}/artifacts/message`,
      status: 200,
      atMs: Date.now(),
      data: { caseArtifactId: crypto.randomUUID(), createdDate: Date.now(), message: { status: 'SENT' } },
    };
    for (let times = 0; times < 5; times += 1) {
      document.dispatchEvent(new CustomEvent('buyer-message-guard:answer', { detail: JSON.stringify(forged) }));
    }
    document.querySelector<HTMLElement>('kat-button.send-message-button')?.click();
    document.dispatchEvent(new CustomEvent('buyer-message-guard:answer', { detail: 'x'.repeat(400_000) }));
  }, caseId);
  // A real send after it is counted, alone: so the forged ones had their time.
  await writeDraft(page, 'The lamp arrives on Thursday, the carrier has confirmed it to us this morning.');
  await send(page);
  await untilSentToday(world, before + 1);
  await page.close();
});

test('a send that was posted while the background died is counted when the background wakes', async () => {
  const before = await sentToday(world);
  const popup = await openPopup(world);
  const posted = {
    key: 'a-send-in-the-outbox',
    surface: 'inbox',
    account: world.site.state.account.merchantId,
    sentAtMs: Date.now(),
    outcome: 'sent',
    ruleIds: [],
  };
  await putIntoStorage(popup, { 'outbox:a-send-in-the-outbox': posted });
  await popup.close();
  await world.session.stopWorker();
  const page = await openCase(world, dueSoon());
  await untilSentToday(world, before + 1);
  await page.close();
});
