import puppeteer, { type Page } from 'puppeteer-core';
import { type Engine, type EngineOptions, overlayHost, signalsOf } from './engine.ts';
import { until } from './until.ts';

const geckoId = 'buyer-message-guard@buyer-message-guard.example';
/** Firefox makes this up at install; fixed, so that tests know the address of the extension's pages. */
const uuid = '6f1f3a4e-58a4-4d0c-9b1e-2f4a6f0f9d11';

/** WebDriver BiDi, as far as puppeteer does not offer it: https://w3c.github.io/webdriver-bidi/ */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type Evaluation =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Firefox over WebDriver BiDi, with access to its own scope for stopping the background and reading its console. */
export async function startFirefox(options: EngineOptions): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    ...signalsOf(options),
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1440, height: 900 } : null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: ['-remote-allow-system-access', ...(options.headless ? [] : ['--width', '1500', '--height', '950'])],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...(options.language === undefined ? {} : { 'intl.accept_languages': options.language }),
    },
  });
  const { connection } = browser as unknown as { connection: BidiConnection };
  const send = async <Answer>(method: string, params: object) =>
    (await connection.send(method, params)).result as Answer;
  const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

  const written: string[] = [];

  const inFirefoxItself = async (expression: string): Promise<string> => {
    const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const context = contexts[0]?.context;
    const answer = await send<Evaluation>('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return resultOf(answer);
  };

  return {
    browser,
    async install(folder) {
      await browser.installExtension(folder);
    },
    extensionOrigin: () => `moz-extension://${uuid}`,
    async showExtensionPage(page, url) {
      // The navigation of an extension page never reports its end over BiDi: ask the document instead.
      await send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
      await until(
        () =>
          page
            .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
            .catch(() => false),
        (isThere) => isThere,
        `${url} to load`,
      );
    },
    async callOnOverlay(page, declaration, argsJson) {
      const target = { context: contextOf(page) };
      const host = await send<Evaluation>('script.evaluate', {
        expression: `document.querySelector('${overlayHost}')`,
        target,
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      });
      const sharedId = sharedIdOfRoot(host);
      if (sharedId === undefined) return undefined;
      const answer = await send<Evaluation>('script.callFunction', {
        functionDeclaration: declaration,
        target,
        arguments: [{ sharedId }, { type: 'string', value: argsJson }],
        awaitPromise: true,
      });
      return resultOf(answer);
    },
    async stopBackground() {
      await inFirefoxItself(
        `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground().then(() => 'stopped')`,
      );
    },
    async watch(page) {
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'assert') written.push(message.text());
      });
    },
    async consoleErrors() {
      // Uncaught errors of content scripts come through Firefox's own console only.
      const uncaught = JSON.parse(await inFirefoxItself(readConsole)) as string[];
      return [...written, ...uncaught];
    },
  };
}

function resultOf(answer: Evaluation): string {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return String(answer.result.value);
}

function sharedIdOfRoot(answer: Evaluation): string | undefined {
  if (answer.type === 'exception' || answer.result.type !== 'node') return undefined;
  const { shadowRoot } = answer.result.value as { shadowRoot?: { sharedId: string } | null };
  return shadowRoot?.sharedId;
}

// Left out: what Firefox writes itself when a background is stopped, as tests do on purpose, while the browser still works on
// one of its calls. The script that could catch it is gone by then.
const readConsole = `JSON.stringify(Services.console.getMessageArray()
  .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & Ci.nsIScriptError.warningFlag))
  .filter((entry) => /^(moz-extension|https):/.test(entry.sourceName))
  .filter((entry) => !entry.errorMessage.startsWith('Promise rejected after context unloaded'))
  .map((entry) => entry.errorMessage + ' (' + entry.sourceName + ':' + entry.lineNumber + ')'))`;
