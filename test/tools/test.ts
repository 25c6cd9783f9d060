import { browserNames } from '../browser/driver/find-browser.ts';
import { browsersStage } from './browsers.ts';
import { build } from './build.ts';
import { checkBuild, checkFirefoxLint } from './build-check.ts';
import { checkImportsOfProject } from './import-check.ts';
import { checks, program, runStages, type Stage } from './stages.ts';
import { testRun } from './test-run.ts';

// `npm test`: everything that must hold before a change is shared.
const stages: Stage[] = [
  browsersStage(browserNames),
  program('prepare', ['wxt', 'prepare']),
  program('types', ['tsc', '--noEmit'], ['prepare']),
  program('biome', ['biome', 'ci', '--colors=off'], ['prepare']),
  checks('imports', checkImportsOfProject),
  program('knip', ['knip', '--no-progress'], ['prepare']),
  { name: 'builds', after: ['types'], run: build },
  testRun('unit tests', 'unit', ['prepare']),
  checks('addons-linter', checkFirefoxLint, ['builds']),
  checks('build contents', checkBuild, ['builds']),
  testRun('whole extension in Chromium', 'chromium', ['builds', 'browsers']),
  testRun('whole extension in Firefox', 'firefox', ['builds', 'browsers']),
];

const total = await runStages(stages);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
