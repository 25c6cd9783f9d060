import { describe, expect, test } from 'vitest';
import { hostPermissions } from '../../../lib/seller-central/hosts.ts';
import {
  examplesIn,
  isOfLibrary,
  type Manifest,
  manifestProblems,
  sizeProblems,
  waysOutIn,
} from '../../tools/build-check.ts';

const goodManifest: Manifest = {
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
  optional_permissions: ['notifications'],
  host_permissions: hostPermissions,
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
};

describe('the manifest', () => {
  test('passes with exactly what the plan allows', () => {
    expect(manifestProblems(goodManifest)).toEqual([]);
  });

  test.each<[string, Manifest]>([
    ['one more permission', { ...goodManifest, permissions: [...(goodManifest.permissions ?? []), 'tabs'] }],
    ['one more that could be asked for', { ...goodManifest, optional_permissions: ['notifications', 'tabs'] }],
    ['one more host', { ...goodManifest, host_permissions: [...hostPermissions, 'https://example.com/*'] }],
    ['a weaker policy', { ...goodManifest, content_security_policy: { extension_pages: "script-src 'self'" } }],
    ['a resource that the page can load', { ...goodManifest, web_accessible_resources: [{ resources: ['a.js'] }] }],
  ])('fails with %s', (_name, manifest) => {
    expect(manifestProblems(manifest)).toHaveLength(1);
  });
});

describe('a way out of the browser', () => {
  test.each([
    'fetch("/x")',
    'new XMLHttpRequest',
    'new WebSocket("wss://a")',
    'navigator.sendBeacon("/x")',
    'eval("1")',
  ])('%s is found in a built script', (code) => {
    expect(waysOutIn(new Map([['background.js', `const a=1;${code}`]]))).toEqual([expect.stringContaining(code)]);
  });

  test('the page-world script may name fetch and XMLHttpRequest, nothing else', () => {
    const wire = (code: string) => waysOutIn(new Map([['content-scripts/wire.js', code]]));
    expect(wire('const a=fetch(b),c=XMLHttpRequest')).toEqual([]);
    expect(wire('new WebSocket("wss://a")')).toHaveLength(1);
  });

  test('words that only look alike are not', () => {
    expect(waysOutIn(new Map([['background.js', 'prefetch(a);retrieval(b);']]))).toEqual([]);
  });
});

describe('the sizes', () => {
  const small = new Map([
    ['content-scripts/messaging.js', 'a'],
    ['background.js', ''],
    ['content-scripts/wire.js', 'a'],
    ['content-scripts/orders.js', 'a'],
    ['popup.html', '<script src="/chunks/popup-x1.js">'],
    ['chunks/popup-x1.js', 'import"./shared-y2.js"'],
    ['chunks/shared-y2.js', 'a'],
  ]);
  const noise = Array.from({ length: 90_000 }, () => String.fromCharCode(33 + Math.floor(Math.random() * 90))).join('');

  test('within the budgets are fine', () => {
    expect(sizeProblems(small)).toEqual([]);
  });

  test('count what a page loads, and what that loads', () => {
    expect(sizeProblems(new Map([...small, ['chunks/shared-y2.js', noise]]))).toEqual([
      expect.stringMatching(/^popup\.html weighs 7\d\.\d kB/),
    ]);
  });

  test('a script that is missing from the build is a problem', () => {
    const without = new Map(small);
    without.delete('content-scripts/wire.js');
    expect(sizeProblems(without)).toEqual(['content-scripts/wire.js is not in the build']);
  });
});

describe('a warning of addons-linter', () => {
  const sources = new Map([
    ['chunks/a.js', 'e.innerHTML=t.dangerouslySetInnerHTML.__html'],
    ['chunks/b.js', 'panel.innerHTML=buyerName'],
  ]);
  const warning = (file: string, code = 'UNSAFE_VAR_ASSIGNMENT') => ({ code, message: '', file, line: 1, column: 2 });

  test("is accepted inside Preact's own code", () => {
    expect(isOfLibrary(warning('chunks/a.js'), sources)).toBe(true);
  });

  test('is not accepted in code of ours, nor of another kind', () => {
    expect(isOfLibrary(warning('chunks/b.js'), sources)).toBe(false);
    expect(isOfLibrary(warning('chunks/a.js', 'DANGEROUS_EVAL'), sources)).toBe(false);
  });
});

test('an example of a rule in a built script is found, in a page it is not looked for', () => {
  const files = new Map([
    ['content-scripts/messaging.js', 'const a="Please leave us a review.";'],
    ['popup.html', 'Please write us a review.'],
  ]);
  expect(examplesIn(files, ['Please leave us a review.', 'Please write us a review.'])).toEqual([
    'content-scripts/messaging.js: Please leave us a review.',
  ]);
});
