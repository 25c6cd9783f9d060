import type { BackgroundLink } from '../../lib/coordinator/background-link.ts';
import { sendMessage } from '../../lib/coordinator/protocol.ts';
import { onTextsChange, publishedTexts } from '../../lib/coordinator/texts.ts';
import type { Catalogue } from '../../lib/i18n/index.ts';

/**
 * The interface's texts as a plain record, read once: they stay when the extension behind the page goes. None are built in,
 * which would double this script's words; right after installation they are waited for.
 */
export async function readTexts(link: BackgroundLink, life: AbortSignal): Promise<Catalogue> {
  return (
    (await link.ask(publishedTexts)) ??
    (await link.ask(() => sendMessage('texts'))) ??
    new Promise((resolve) => onTextsChange(resolve, life))
  );
}
