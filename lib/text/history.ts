import type { Span } from '../policy/define/reading.ts';
import type { Quoting } from '../policy/words/concepts.ts';

/** Parts of a normalised text that somebody else wrote before: "> " lines and all that follows "On … wrote:". */
export function quotedHistory(text: string, quoting: readonly Quoting[]): Span[] {
  const spans = quotedLines(text);
  const from = Math.min(introductionStart(text, quoting), separatorStart(text, quoting));
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

/** Where "-----Original Message-----" begins its line, or the text's length. */
function separatorStart(text: string, quoting: readonly Quoting[]): number {
  for (let at = text.indexOf('--'); at >= 0; at = text.indexOf('--', at + 1)) {
    let word = at;
    while (text[word] === '-') word++;
    if (text[word] === ' ') word++;
    if (quoting.some(({ separators }) => separators.some((separator) => text.startsWith(separator, word))))
      return lineStart(text, at);
    at = word;
  }
  return text.length;
}

/** Where "On … wrote:" begins its line, or the text's length. Every introduction ends with a colon and its line. */
function introductionStart(text: string, quoting: readonly Quoting[]): number {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const behind = /^\s*(?:\n|$)/.exec(text.slice(colon + 1, colon + 200));
    // The answer may stand below the quoted lines: then only those are history.
    if (!behind || /^\s*>/.test(text.slice(colon + 1, colon + 200))) continue;
    for (const { opens, holds = '', closes } of quoting.flatMap(({ introductions }) => introductions)) {
      const at = colon + 1 - closes.length;
      if (!text.startsWith(closes, at)) continue;
      const line = introduction(text, at, opens);
      if (line !== undefined && text.slice(line, at).includes(holds)) return line;
    }
  }
  return text.length;
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
