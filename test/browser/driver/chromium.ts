import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { type Engine, type EngineOptions, overlayHost, signalsOf } from './engine.ts';

/** Chromium over a pipe; see https://pptr.dev/guides/chrome-extensions for `installExtension`. */
export async function startChromium(options: EngineOptions): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    headless: options.headless,
    ...signalsOf(options),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1440, height: 900 } : null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.headless ? [] : ['--window-size=1500,950']),
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
    ],
  });
  const connections = new WeakMap<Page, CDPSession>();
  const errors: string[] = [];
  let extensionId = '';

  const connectionTo = async (page: Page) => {
    const known = connections.get(page);
    if (known !== undefined) return known;
    const connection = await page.createCDPSession();
    connections.set(page, connection);
    return connection;
  };

  return {
    browser,
    async install(folder) {
      extensionId = await browser.installExtension(folder);
    },
    extensionOrigin: () => `chrome-extension://${extensionId}`,
    async showExtensionPage(page, url) {
      await page.goto(url);
    },
    async callOnOverlay(page, declaration, argsJson) {
      const connection = await connectionTo(page);
      const root = await closedRoot(connection);
      if (root === undefined) return undefined;
      const answer = await connection.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (argsJson) { return (${declaration})(this, argsJson); }`,
        objectId: root,
        arguments: [{ value: argsJson }],
        awaitPromise: true,
        returnByValue: true,
      });
      await connection.send('Runtime.releaseObject', { objectId: root });
      if (answer.exceptionDetails !== undefined) {
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      }
      return String(answer.result.value);
    },
    async stopBackground() {
      const workers = browser.targets().filter((target) => target.type() === 'service_worker');
      const running = workers.find((target) => target.url().startsWith(`chrome-extension://${extensionId}/`));
      await (await running?.worker())?.close();
    },
    async watch(page) {
      // puppeteer's own console event leaves out the isolated worlds, where content scripts live.
      const connection = await connectionTo(page);
      connection.on('Runtime.consoleAPICalled', (event) => {
        if (event.type !== 'error' && event.type !== 'assert') return;
        errors.push(event.args.map((value) => String(value.value ?? value.description ?? value.type)).join(' '));
      });
      connection.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
      });
      await connection.send('Runtime.enable');
    },
    consoleErrors: async () => [...errors],
  };
}

async function closedRoot(connection: CDPSession): Promise<string | undefined> {
  const host = await connection.send('Runtime.evaluate', { expression: `document.querySelector('${overlayHost}')` });
  const hostId = host.result.objectId;
  if (hostId === undefined) return undefined;
  const { node } = await connection.send('DOM.describeNode', { objectId: hostId, depth: 1, pierce: true });
  await connection.send('Runtime.releaseObject', { objectId: hostId });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await connection.send('DOM.resolveNode', { backendNodeId });
  return object.objectId;
}
