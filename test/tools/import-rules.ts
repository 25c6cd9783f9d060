/**
 * Which part of the house may know which. A folder not in `values` or `types` of another must not be imported there; a
 * folder always knows itself.
 */
export interface Room {
  folder: string;
  /** Folders whose code it may use. */
  values: readonly string[];
  /** Folders of which it may name types only. */
  types?: readonly string[];
  /** Names of the browser's world that its code must not use. */
  withoutGlobals?: readonly string[];
}

const extensionGlobals = ['browser', 'chrome'];
const pageGlobals = [
  ...extensionGlobals,
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
];

/** Pure: what it knows comes in as arguments. */
const pure = (folder: string, values: string[], types: string[] = []): Room => ({
  folder,
  values,
  types: ['lib/i18n', ...types],
  withoutGlobals: pageGlobals,
});

const everyLibFolder = [
  'lib/policy',
  'lib/text',
  'lib/reason',
  'lib/lint',
  'lib/guard',
  'lib/quota',
  'lib/deadline',
  'lib/template',
  'lib/settings',
  'lib/i18n',
  'lib/seller-central',
  'lib/field',
  'lib/store',
];

export const rooms: readonly Room[] = [
  pure('lib/policy', [], ['lib/text', 'lib/lint']),
  pure('lib/text', ['lib/policy']),
  pure('lib/reason', ['lib/policy', 'lib/text'], ['lib/lint']),
  pure('lib/lint', ['lib/policy', 'lib/text', 'lib/reason']),
  pure('lib/guard', ['lib/policy', 'lib/text', 'lib/reason', 'lib/lint']),
  pure('lib/quota', [], ['lib/store']),
  pure('lib/deadline', [], ['lib/store', 'lib/lint']),
  pure('lib/template', []),
  pure('lib/settings', []),
  pure('lib/i18n', []),
  {
    folder: 'lib/seller-central',
    values: ['lib/policy', 'lib/text'],
    types: ['lib/lint', 'lib/i18n', 'lib/store', 'lib/reason'],
    withoutGlobals: extensionGlobals,
  },
  { folder: 'lib/field', values: [], types: ['lib/lint', 'lib/i18n'], withoutGlobals: extensionGlobals },
  {
    folder: 'lib/store',
    values: ['lib/settings', 'lib/quota', 'lib/deadline'],
    types: ['lib/lint', 'lib/policy', 'lib/i18n'],
    withoutGlobals: extensionGlobals,
  },
  { folder: 'lib/coordinator', values: everyLibFolder },
  {
    folder: 'components',
    values: ['lib/i18n', 'lib/policy'],
    types: everyLibFolder,
    withoutGlobals: extensionGlobals,
  },
  { folder: 'entrypoints', values: [...everyLibFolder, 'lib/coordinator', 'components'] },
  // Tests may look at everything.
  { folder: 'test', values: [...everyLibFolder, 'lib/coordinator', 'components', 'entrypoints', 'test'] },
];

/** Packages that only some folders may use. */
export const guardedPackages: readonly { pattern: RegExp; allowedIn: readonly string[]; why: string }[] = [
  {
    pattern: /^(wxt\/browser|webextension-polyfill)$/,
    allowedIn: ['lib/coordinator', 'entrypoints', 'test'],
    why: 'only the coordinator and the entrypoints know the browser',
  },
  { pattern: /^node:/, allowedIn: ['test'], why: 'the extension does not run in Node' },
];
