import type { Span } from '../policy/define/reading.ts';
import type { Quoting } from '../policy/words/concepts.ts';

/** Parts of a normalised text that somebody else wrote before: "> " lines and all that follows "On … wrote:". */
export function quotedHistory(text: string, quoting: readonly Quoting[]): Span[] {
  const spans = quotedLines(text);
  const from = Math.min(...quoting.map((marks) => historyStart(text, marks)));
  if (from < text.length) spans.push({ start: from, end: text.length });
  return spans;
}

function quotedLines(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('>'); at >= 0; at = text.indexOf('>', at + 1)) {
    if (!opensLine(text, at)) continue;
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    spans.push({ start: at, end });
    at = end;
  }
  return spans;
}

/** Where the history begins, or the text's length. */
function historyStart(text: string, { introductions, separators }: Quoting): number {
  let start = text.length;
  for (const separator of separators) {
    const at = text.indexOf(separator);
    if (at >= 0 && at < start && /-{2,} ?$/.test(text.slice(Math.max(0, at - 6), at))) start = lineStart(text, at);
  }
  for (const { opens, holds = '', closes } of introductions) {
    for (let at = text.indexOf(closes); at >= 0 && at < start; at = text.indexOf(closes, at + 1)) {
      const line = introduction(text, at, opens);
      const rest = text.slice(at + closes.length, at + closes.length + 200);
      if (line === undefined || !text.slice(line, at).includes(holds) || !/^\s*(?:\n|$)/.test(rest)) continue;
      // The answer may stand below the quoted lines: then only those are history.
      if (/^\s*>/.test(rest)) continue;
      start = line;
    }
  }
  return start;
}

/** "On Monday, Ada <…> wrote:" may be broken over two lines. */
function introduction(text: string, at: number, opens: string): number | undefined {
  const line = lineStart(text, at);
  if (text.startsWith(opens, line)) return line;
  const above = line > 0 ? lineStart(text, line - 1) : line;
  return text.startsWith(opens, above) && at - above < 300 ? above : undefined;
}

/** The beginning of the line, or the place as far back as a line of an introduction may reach. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - longestLine);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

const longestLine = 300;

function opensLine(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && text[before - 1] === ' ' && at - before < 4) before--;
  return before === 0 || text[before - 1] === '\n';
}
