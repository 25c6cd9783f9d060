import '../text/with-all-words.ts';

export { identifyReason } from './identify.ts';
export { type Suggestion, suggestReason } from './suggest.ts';
