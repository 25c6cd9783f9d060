import { describe, expect, test } from 'vitest';
import { checkImports } from '../../tools/import-check.ts';

const violationsIn = (path: string, source: string) => checkImports([{ path, source }]).map(({ why }) => why);

describe('a planted violation is found:', () => {
  test.each([
    [
      'a lower part that uses a higher one',
      'lib/text/a.ts',
      "import { lint } from '../lint/index.ts';",
      'does not know lib/lint',
    ],
    [
      'code where only types are allowed',
      'lib/lint/a.ts',
      "import { fill } from '../i18n/index.ts';",
      'types of lib/i18n only',
    ],
    ['a re-export', 'lib/quota/a.ts', "export { open } from '../store/index.ts';", 'types of lib/store only'],
    ['a dynamic import', 'lib/field/a.ts', "await import('../store/index.ts');", 'does not know lib/store'],
    ['an import for its effect alone', 'lib/field/a.ts', "import '../i18n/index.ts';", 'types of lib/i18n only'],
    [
      'the browser in a component',
      'components/popup/A.tsx',
      "import { browser } from 'wxt/browser';",
      'only the coordinator',
    ],
    ['the polyfill in the store', 'lib/store/a.ts', "import b from 'webextension-polyfill';", 'only the coordinator'],
    ['Node in the extension', 'lib/store/a.ts', "import { join } from 'node:path';", 'does not run in Node'],
    ['a missing extension', 'lib/lint/a.ts', "import { rules } from '../policy/rules';", 'carries its extension'],
    [
      'somebody who imports an entrypoint',
      'lib/field/a.ts',
      "import x from '../../entrypoints/popup/main.tsx';",
      'nobody',
    ],
    [
      'a test in the extension',
      'components/a.tsx',
      "import { x } from '../test/browser/a.ts';",
      'does not know its tests',
    ],
    ['a way out of the house', 'lib/lint/a.ts', "import x from '../../../elsewhere/a.ts';", 'out of the house'],
    ['a new folder without a place in the table', 'lib/attic/a.ts', 'export const a = 1;', 'not in the table'],
    ['the document in a pure part', 'lib/lint/a.ts', 'export const a = () => document.title;', 'this global'],
    ['the browser without import', 'lib/store/a.ts', 'export const a = chrome.runtime.id;', 'this global'],
  ])('%s', (_name, path, source, why) => {
    expect(violationsIn(path, source)).toEqual([expect.stringContaining(why)]);
  });
});

describe('what the plan allows passes:', () => {
  test.each([
    ['a higher part that uses a lower one', 'lib/lint/a.ts', "import { words } from '../policy/words/en.ts';"],
    ['types where types are allowed', 'lib/lint/a.ts', "import type { MessageKey } from '../i18n/index.ts';"],
    ['types marked one by one', 'lib/lint/a.ts', "import { type MessageKey } from '../i18n/index.ts';"],
    ['a part of its own folder', 'lib/field/a.ts', "import { place } from './place.ts';"],
    ['the browser in the coordinator', 'lib/coordinator/a.ts', "import { browser } from 'wxt/browser';"],
    [
      'a property that is called document',
      'lib/lint/a.ts',
      'export const a = (page: Document) => page.document ?? { document: 1 };',
    ],
    ['a type of the document', 'lib/lint/a.ts', 'export type A = typeof document;'],
    ['a stylesheet with a query', 'components/a.tsx', "import css from './a.css?inline';"],
  ])('%s', (_name, path, source) => {
    expect(violationsIn(path, source)).toEqual([]);
  });
});
