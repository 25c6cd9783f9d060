import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildFolder } from '../tools/build.ts';
import { copyOfBuild, plant } from './driver/extension-copy.ts';
import { type Asked, askedDuringVisit, surplus } from './steps/requests.ts';

const browserName = inject('browserName');
let without: Asked;
beforeAll(async () => {
  without = await askedDuringVisit(browserName);
});

test('with the extension the browser asks for exactly what it asks for without it', async () => {
  expect(await askedDuringVisit(browserName, buildFolder(browserName))).toEqual(without);
  expect(without.ofSite.length).toBeGreaterThan(10);
});

let planted: string;
beforeAll(async () => {
  planted = await copyOfBuild(buildFolder(browserName));
});
afterAll(() => rm(planted, { recursive: true, force: true }));

test('a request planted in the content script, the page-world script or the popup would be seen', async () => {
  const ask = (who: string) =>
    [`https://${who}.planted.example/`, `https://sellercentral.amazon.com/messaging/api/planted/${who}`]
      .map((address) => `fetch(${JSON.stringify(address)},{mode:'no-cors'}).catch(()=>{});`)
      .join('');
  const [popup = 'no popup script'] = globSync('chunks/popup-*.js', { cwd: planted });
  await plant(planted, 'content-scripts/messaging.js', ask('content'));
  await plant(planted, 'content-scripts/wire.js', ask('wire'));
  await plant(planted, popup, ask('popup'));
  await allowPagesToConnect(planted);

  const asked = await askedDuringVisit(browserName, planted);
  expect(surplus(asked.elsewhere, without.elsewhere)).toEqual([
    'content.planted.example',
    'popup.planted.example',
    'wire.planted.example',
  ]);
  expect(new Set(surplus(asked.ofSite, without.ofSite).map((line) => line.split('/').at(-1)))).toEqual(
    new Set(['content', 'popup', 'wire']),
  );
});

/** The policy of the pages would stop the popup's request by itself; here the log has to show it. */
async function allowPagesToConnect(build: string): Promise<void> {
  const file = join(build, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  expect(manifest).toContain("connect-src 'none'");
  await writeFile(file, manifest.replace("connect-src 'none'", 'connect-src *'));
}
