import { browserNames } from '../browser/driver/find-browser.ts';
import { browsersStage } from './browsers.ts';
import { build } from './build.ts';
import { runStages } from './stages.ts';
import { testRun } from './test-run.ts';

// `npm run test:deep`: what takes too long for every change.
const total = await runStages([
  browsersStage(browserNames),
  { name: 'builds', after: ['browsers'], run: build },
  testRun('page variants in Chromium', 'chromium-deep', ['builds']),
  testRun('page variants in Firefox', 'firefox-deep', ['builds']),
]);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
