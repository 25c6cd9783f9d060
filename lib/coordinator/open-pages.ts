import { browser } from 'wxt/browser';

type Injected = Parameters<typeof browser.scripting.executeScript>[0]['files'];

interface ContentScriptEntry {
  matches: string[];
  js?: NonNullable<Injected>;
  css?: string[];
  all_frames?: boolean;
  world?: 'MAIN' | 'ISOLATED';
}

/**
 * Brings the content scripts into pages that were open before the extension was installed or updated. Only Chrome needs it:
 * Firefox does so by itself, in both worlds. A script that starts takes over from an earlier one.
 */
export async function enterOpenPages(): Promise<void> {
  const entries = (browser.runtime.getManifest().content_scripts ?? []) as ContentScriptEntry[];
  for (const entry of entries) {
    const tabs = await browser.tabs.query({ url: entry.matches, discarded: false });
    await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : enter(tab.id, entry))));
  }
}

async function enter(tabId: number, entry: ContentScriptEntry): Promise<void> {
  const target = { tabId, allFrames: entry.all_frames ?? false };
  try {
    if (entry.css) await browser.scripting.insertCSS({ target, files: entry.css });
    if (entry.js) {
      await browser.scripting.executeScript({
        target,
        files: entry.js,
        world: entry.world ?? 'ISOLATED',
        injectImmediately: true,
      });
    }
  } catch (error) {
    // A tab may close or show an error page meanwhile: it gets the scripts with its next load.
    console.warn('Buyer Message Guard could not enter a page that was already open:', error);
  }
}
