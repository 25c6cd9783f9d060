import type { BackgroundLink } from '../../lib/coordinator/background-link.ts';
import { sendMessage } from '../../lib/coordinator/protocol.ts';
import { publishedTexts } from '../../lib/coordinator/texts.ts';
import type { Catalogue } from '../../lib/i18n/index.ts';
import { en } from '../../lib/i18n/locales/en.ts';

/**
 * The interface's texts as a plain record, read once: they stay when the extension behind the page goes. English is built in
 * for the moment right after installation in which nobody answers yet.
 */
export async function readTexts(link: BackgroundLink): Promise<Catalogue> {
  return (await link.ask(publishedTexts)) ?? (await link.ask(() => sendMessage('texts'))) ?? en;
}
