import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type SellerCentral, startSellerCentral } from '../seller-central/index.ts';
import { buildFolder } from '../tools/build.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch, type Session } from './driver/session.ts';
import { chooseLanguage } from './steps/language.ts';

/** A practice Seller Central and a browser with the production build, for one test file or one tour. */
export interface World {
  readonly browserName: BrowserName;
  readonly build: string;
  readonly site: SellerCentral;
  readonly session: Session;
  /** Keeps a picture of the page, where pictures are wanted. */
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** BCP-47 language of the practice site's pages and, in Chromium, of the extension. */
  language?: 'en' | 'de';
  /** Where pictures go and how their names begin; none are made without it. */
  pictures?: { folder: string; prefix: string };
  headless?: boolean;
  /** False starts the browser without the extension. */
  withExtension?: boolean;
  /** Another build than the one in .output. */
  build?: string;
}

export async function openWorld(browserName: BrowserName, options: WorldOptions = {}): Promise<World> {
  const { language, pictures, headless = true, withExtension = true, build = buildFolder(browserName) } = options;
  const site = await startSellerCentral(language === 'de' ? { language: 'de-DE' } : {});
  const session = await launch(browserName, {
    proxyPort: site.proxyPort,
    headless,
    ...(withExtension ? { extensionPath: build } : {}),
    ...(language === undefined ? {} : { language }),
  }).catch(async (problem) => {
    await site.close();
    throw problem;
  });
  // Firefox without a language pack does not let extensions speak another language than its own.
  if (language !== undefined && withExtension && browserName === 'firefox') await chooseLanguage(session, language);
  return {
    browserName,
    build,
    site,
    session,
    async picture(page, name) {
      if (pictures === undefined) return;
      await mkdir(pictures.folder, { recursive: true });
      await page.screenshot({ path: join(pictures.folder, `${pictures.prefix}${name}.png`) });
    },
    async close() {
      await session.close();
      await site.close();
    },
  };
}
