import type { Link, Span } from '../policy/define/reading.ts';
import { isLinkEnding, isWordEnding } from '../policy/hosts.ts';
import { kind, kindOf } from './characters.ts';
import type { Normalised } from './rewrite.ts';
import type { Tokenised } from './tokenise.ts';

/** Web and mail addresses, from the dots and at-signs outwards; every character is looked at a fixed number of times. */
export interface Addresses {
  links: Link[];
  addresses: Span[];
}

/** What the language adds: whether a word that leads to a link stands right before a place. */
export type LinkWordBefore = (offset: number) => boolean;

export function findAddresses(
  source: string,
  { text, startOf, endOf }: Normalised,
  tokens: Tokenised,
  linkWordBefore: LinkWordBefore,
): Addresses {
  const addresses = tokens.ats.flatMap((at) => mailAround(text, at) ?? []);
  const links: Link[] = [];
  let done = 0;
  let mailIndex = 0;
  for (const dot of tokens.dots) {
    if (dot < done) continue;
    const start = hostStart(text, dot, done);
    let end = hostEnd(text, dot);
    done = end;
    while (end > start && /[-.]/.test(text[end - 1] ?? '')) end--;
    while ((addresses[mailIndex]?.end ?? text.length) <= start) mailIndex++;
    if (text[start - 1] === '@' || text[end] === '@' || (addresses[mailIndex]?.start ?? text.length) < end) continue;
    const host = text.slice(start, end);
    const scheme = /(?:^|[^a-z])(h(?:tt|xx)ps?):\/\/$/.exec(text.slice(Math.max(0, start - 9), start))?.[1];
    const pathEnd = scanPath(text, end);
    const span = { start: scheme ? start - scheme.length - 3 : start, end: pathEnd };
    const typed = source.slice(startOf(start), endOf(end));
    const certain = scheme !== undefined || host.startsWith('www.') || (pathEnd > end && text[end] === '/');
    if (!isLink(host, typed, certain, () => linkWordBefore(start))) continue;
    links.push({
      ...span,
      host: host.replace(/^www\./, ''),
      secure: scheme === undefined || scheme.endsWith('s'),
      disguised: typed.toLowerCase() !== host,
    });
    done = pathEnd;
  }
  return { links, addresses };
}

function isLink(host: string, typed: string, certain: boolean, linkWordBefore: () => boolean): boolean {
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('') || !/^[a-z]{2,}$/.test(ending)) return false;
  if (certain)
    return isLinkEnding(ending) || isWordEnding(ending) || host.startsWith('www.') || !fileEnding.test(ending);
  if (/^[A-Z][a-z]/.test(typed.slice(-ending.length)) && isWordLike(ending)) return false;
  if (isLinkEnding(ending)) return true;
  return isWordEnding(ending) && linkWordBefore();
}

/** "It arrived.Shop around": a capital after the dot begins a sentence. */
const isWordLike = (ending: string) => ending.length > 3 || isWordEnding(ending);
const fileEnding = /^(?:pdf|txt|docx?|jpe?g|png|gif|html?|xlsx?|csv|zip)$/;

const longestHost = 253;

function isHostCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === 0x2d || code === 0x2e) return true;
  const what = kindOf(code);
  return what === kind.letter || what === kind.digit;
}

function hostStart(text: string, dot: number, limit: number): number {
  let start = dot;
  while (start > limit && isHostCharacter(text, start - 1)) start--;
  while (start < dot && /[-.]/.test(text[start] ?? '')) start++;
  return start;
}

function hostEnd(text: string, dot: number): number {
  let end = dot + 1;
  while (isHostCharacter(text, end)) end++;
  return end;
}

function scanPath(text: string, from: number): number {
  if (!/[/?#:]/.test(text[from] ?? '') || (text[from] === ':' && !/\d/.test(text[from + 1] ?? ''))) return from;
  let end = from;
  while (end < text.length && !/[\s<>"'“”)\]}]/.test(text[end] ?? '')) end++;
  while (end > from && /[.,;:!?]/.test(text[end - 1] ?? '')) end--;
  return end;
}

const isEnding = (label: string) => isLinkEnding(label) || isWordEnding(label);

function mailAround(text: string, at: number): Span | undefined {
  let start = at;
  if (text[start - 1] === ' ') start--;
  const localEnd = start;
  while (
    start > 0 &&
    localEnd - start < 64 &&
    (isHostCharacter(text, start - 1) || '%+'.includes(text[start - 1] ?? ' '))
  )
    start--;
  let from = at + 1;
  if (text[from] === ' ') from++;
  let end = from;
  while (end - from < longestHost && isHostCharacter(text, end)) end++;
  while (end > from && /[-.]/.test(text[end - 1] ?? '')) end--;
  const domain = text.slice(from, end);
  // "find us as @bright.lamps" is a name on another platform.
  const isHandle = text[at - 1] === ' ' && text[at + 1] !== ' ' && !isEnding(domain.slice(domain.lastIndexOf('.') + 1));
  if (isHandle || start === localEnd || !/^[^.]+(?:\.[^.]+)+$/.test(domain) || !/\.[a-z]{2,}$/.test(domain))
    return undefined;
  return { start, end };
}
