import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { copyOfBuild, raiseVersion } from './extension-copy.ts';
import { type BrowserName, findBrowser, howToGet } from './find-browser.ts';
import { startFirefox } from './firefox.ts';

const sellerCentral = 'sellercentral.amazon.com';

export interface LaunchOptions {
  /** The practice site's proxy on loopback. */
  proxyPort: number;
  /** An unpacked build; a temporary copy of it is installed. Absent: a browser without the extension. */
  extensionPath?: string;
  /** BCP-47; changes the extension's own texts in Chromium only. */
  language?: string;
  /** A profile folder to keep; absent: a fresh one that is deleted at the end. */
  profile?: string;
  headless?: boolean;
}

/** What a page has not shown by then, it will not show. */
const waitMs = 15_000;

/** A running browser with the extension in it; the same for both browsers. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  openPage(path: string, host?: string): Promise<Page>;
  /** A page of the extension, as `popup.html`, in a tab. */
  openExtensionPage(file: string): Promise<Page>;
  openPopup(): Promise<Page>;
  openDashboard(): Promise<Page>;
  /**
   * Runs `look` in the page on the extension's closed shadow root. It is sent as text: it sees its arguments (JSON) and
   * the page's globals only. Undefined if the page has no overlay.
   */
  inOverlay<Args extends unknown[], Answer>(
    page: Page,
    look: (root: ShadowRoot, ...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer | undefined>;
  install(build: string): Promise<void>;
  /** Installs the running build once more with a higher version, as an update does; open pages stay open. */
  updateExtension(): Promise<string>;
  stopWorker(): Promise<void>;
  /** Errors of the pages opened here and of the extension's scripts in them, since the start. */
  consoleErrors(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts a browser. Fails with what to do if it is not on this computer. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  const executablePath = findBrowser(name);
  if (executablePath === undefined) throw new Error(howToGet(name));
  const { proxyPort, language, profile, headless = true } = options;
  const start = name === 'chromium' ? startChromium : startFirefox;
  const session = sessionOf(name, await start({ executablePath, proxyPort, language, profile, headless }));
  if (options.extensionPath !== undefined) await session.install(options.extensionPath);
  return session;
}

function sessionOf(name: BrowserName, engine: Engine): Session {
  const copies: string[] = [];

  const newPage = async () => {
    const page = await engine.browser.newPage();
    page.setDefaultTimeout(waitMs);
    await engine.watch(page);
    return page;
  };
  const openExtensionPage = async (file: string) => {
    const page = await newPage();
    await engine.showExtensionPage(page, `${engine.extensionOrigin()}/${file}`);
    return page;
  };

  return {
    name,
    browser: engine.browser,
    async openPage(path, host = sellerCentral) {
      const page = await newPage();
      await page.goto(`https://${host}${path}`);
      return page;
    },
    openExtensionPage,
    openPopup: () => openExtensionPage('popup.html'),
    openDashboard: () => openExtensionPage('dashboard.html'),
    async inOverlay(page, look, ...args) {
      const declaration = `async (root, argsJson) => JSON.stringify({ answer: await (${look})(root, ...JSON.parse(argsJson)) })`;
      const json = await engine.callOnOverlay(page, declaration, JSON.stringify(args));
      return json === undefined ? undefined : JSON.parse(json).answer;
    },
    async install(build) {
      const copy = await copyOfBuild(build);
      copies.push(copy);
      await engine.install(copy);
    },
    async updateExtension() {
      // In place: Chromium derives the id of an unpacked extension from its folder.
      const folder = copies.at(-1);
      if (folder === undefined) throw new Error('No extension is installed.');
      const version = await raiseVersion(folder);
      await engine.install(folder);
      return version;
    },
    stopWorker: () => engine.stopBackground(),
    consoleErrors: () => engine.consoleErrors(),
    async close() {
      if (engine.browser.connected) await engine.browser.close();
      await Promise.all(copies.map((copy) => rm(copy, { recursive: true, force: true })));
    },
  };
}
