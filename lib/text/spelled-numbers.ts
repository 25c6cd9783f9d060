import type { Hit, NumberRun, Tokens } from '../policy/define/reading.ts';

/** As many as the shortest phone number has. */
const fewestDigits = 7;

/** "four one five …": so many digits in words, one behind the other, are a phone number; nobody counts like that. */
export function spelledNumbers({ start, end, sentence }: Tokens, words: readonly Hit[]): NumberRun[] {
  const runs: NumberRun[] = [];
  let first = -1;
  let last = -2;
  for (const { first: token } of words) {
    // "six" is a word of several languages.
    if (token === last) continue;
    if (token !== last + 1 || sentence[token] !== sentence[last]) {
      close();
      first = token;
    }
    last = token;
  }
  close();
  return runs;

  function close(): void {
    if (last - first + 1 < fewestDigits) return;
    runs.push({ start: start[first] ?? 0, end: end[last] ?? 0, kind: 'phone' });
  }
}
