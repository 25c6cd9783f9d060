import { catalogues } from './catalogues.ts';

/**
 * The `_locales` files that the browser needs for the manifest; build time only. `catalogue` tells at run time which of
 * them the browser chose: its own language codes do not tell it reliably (Chromium with `--lang=de` says en-US).
 */
export function manifestTexts(): { relativeDest: string; contents: string }[] {
  return Object.entries(catalogues).map(([language, catalogue]) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify({
      extensionName: { message: catalogue.extensionName },
      extensionDescription: { message: catalogue.extensionDescription },
      catalogue: { message: language },
    }),
  }));
}
