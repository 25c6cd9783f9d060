export { identifyReason } from './identify.ts';
export { type Suggestion, suggestReason } from './suggest.ts';
