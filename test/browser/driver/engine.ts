import type { Browser, Page } from 'puppeteer-core';

/** What is done differently in each browser; the session above it is the same for both. */
export interface Engine {
  readonly browser: Browser;
  /** Installs or updates the unpacked extension in `folder`; its pages are then at `extensionOrigin()`. */
  install(folder: string): Promise<void>;
  extensionOrigin(): string;
  /** Loads an address of the extension in `page` and returns when its document is complete. */
  showExtensionPage(page: Page, url: string): Promise<void>;
  /**
   * Calls `declaration`, the source of `(root: ShadowRoot, argsJson: string) => Promise<string>`, on the extension's
   * closed shadow root; undefined if the page has no overlay.
   */
  callOnOverlay(page: Page, declaration: string, argsJson: string): Promise<string | undefined>;
  /** Ends the background, if it runs, as the browser itself does when it idles. */
  stopBackground(): Promise<void>;
  /** Collects what `page` and the extension's scripts in it write to the console as errors. */
  watch(page: Page): Promise<void>;
  consoleErrors(): Promise<string[]>;
}

export interface EngineOptions {
  executablePath: string;
  /** A proxy on loopback; undefined leaves the browser without any network. */
  proxyPort: number;
  language?: string | undefined;
  profile?: string | undefined;
  headless: boolean;
}

/** A browser that a person looks at is closed by the command that opened it; any other dies with its process. */
export function signalsOf({ headless }: EngineOptions) {
  return { handleSIGINT: headless, handleSIGTERM: headless, handleSIGHUP: headless };
}

/** The element that carries the overlay, a child of the page's root element. */
export const overlayHost = 'buyer-message-guard';
