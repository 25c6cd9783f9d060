import '../text/with-all-words.ts';

export { createLinter, defaultLintSettings, lint } from './linter.ts';
export type * from './types.ts';
