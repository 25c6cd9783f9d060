import { parseArgs } from 'node:util';
import { browserNames } from '../browser/driver/find-browser.ts';
import { browsersStage } from './browsers.ts';
import { build } from './build.ts';
import { runStages } from './stages.ts';
import { pictureLanguages } from './tour/languages.ts';
import { showAround } from './tour/show-around.ts';
import { runTour } from './tour/tour.ts';

/*
 * `npm start`: the extension on the practice Seller Central in a browser window. With `--check`, or without a display, the
 * whole tour unattended instead. `--browser firefox`, `--lang de`. `--languages` makes the README's picture of drafts in six languages.
 */
const languages = ['en', 'de'] as const;
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
    lang: { type: 'string' },
    languages: { type: 'boolean', default: false },
  },
});
const browserName =
  browserNames.find((name) => name === values.browser) ?? stop(`--browser is ${browserNames.join(' or ')}`);
const language = languages.find((tag) => tag === values.lang);
if (language === undefined && values.lang !== undefined) stop(`--lang is ${languages.join(' or ')}`);

const made = await runStages([
  browsersStage([browserName]),
  { name: 'extension built', after: ['browsers'], run: () => build([browserName]) },
]);
if (made.failed > 0) process.exit(1);

const wishes = { browserName, ...(language === undefined ? {} : { language }) };
if (values.languages) await pictureLanguages();
else if (values.check || !hasDisplay()) process.exitCode = (await runTour(wishes)) ? 0 : 1;
else await showAround(wishes);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
