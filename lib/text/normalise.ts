import { Changes, type Normalised, type Replacement, rewrite } from './rewrite.ts';

/**
 * Lower case, full-width and other compatibility forms, look-alike letters and invisible characters undone. Offsets always
 * fall between code points of the source. Never throws; linear.
 */
export function normalise(source: string): Normalised {
  const typed = { text: source, startOf: same, endOf: same };
  const spelledOut = source.includes('&') ? withoutEntities(typed) : typed;
  odd.lastIndex = 0;
  if (odd.test(spelledOut.text)) return fold(spelledOut);
  return { ...spelledOut, text: lower(spelledOut.text) };
}

const same = (index: number) => index;

const entity = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|nbsp|commat|period|lt|gt|quot));/gi;
const named: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  commat: '@',
  period: '.',
  lt: '<',
  gt: '>',
  quot: '"',
};

function withoutEntities(typed: Normalised): Normalised {
  const found: Replacement[] = [];
  for (const { 0: whole, 1: decimal, 2: hex, 3: name = '', index } of typed.text.matchAll(entity)) {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (isHalf || code > 0x10ffff) continue;
    const text = code > 0 ? String.fromCodePoint(code) : (named[name.toLowerCase()] ?? '');
    found.push({ start: index, end: index + whole.length, text });
  }
  return found.length > 0 ? rewrite(typed, found) : typed;
}

/**
 * What is more than lower case away from its compared form. Not odd are Latin letters whose lower case is as long as they
 * are, and signs that stay what they are although Unicode would spell some of them out.
 */
const odd = /[^\0-\x7f\u00c0-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u00a0¡¢£¥§©«®°»¿–—‘’‚“”„•…‹›€™]/g;

const lower = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'");

function fold({ text: source, startOf, endOf }: Normalised): Normalised {
  const changes = new Changes();
  let text = '';
  let done = 0;
  for (;;) {
    odd.lastIndex = done;
    const found = odd.exec(source)?.index;
    if (found === undefined) break;
    const start = found > done && isMark(source.charCodeAt(found)) ? found - 1 : found;
    const code = source.codePointAt(start) ?? 0;
    let end = start + (code > 0xffff ? 2 : 1);
    while (end - start < longestCluster && joinsBefore(source.charCodeAt(end))) end++;
    text += lower(source.slice(done, start));
    const folded = isInvisible(code) ? '' : foldCharacter(source.slice(start, end));
    if (folded.length !== end - start) changes.add(text.length, folded.length, start, end);
    text += folded;
    done = end;
  }
  text += lower(source.slice(done));
  return {
    text,
    startOf: (index) => startOf(changes.startOf(index)),
    endOf: (index) => endOf(changes.endOf(index)),
  };
}

/** Longer heaps of accents are a disguise; what goes beyond is dropped one by one. */
const longestCluster = 6;
const remembered = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const folded = foldAnew(character);
  // A bound, not a cache policy: ordinary texts have a few hundred different characters.
  if (remembered.size < 4096) remembered.set(character, folded);
  return folded;
}

function foldAnew(character: string): string {
  const plain = character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0300-\u036f\ufe0f\u20e3]/g, '');
  return [...plain].map((letter) => lookAlikes.get(letter) ?? letter).join('');
}

/** Cyrillic and Greek letters that pass for Latin ones; none of the languages here is written with them. */
const lookAlikes = new Map(
  pairs(
    'аa вb сc еe һh нh іi јj кk ӏl мm оo рp ԛq ѕs тt ѵv ԝw хx уy ԁd ɡg ոn αa βb εe ηn ιi κk νv οo ρp τt υu χx ѐe ёe ϲc ℓl',
  ),
);

function pairs(list: string): [string, string][] {
  return list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]);
}

/** Accents, and what makes a sign coloured or a key: 5️⃣ is a 5. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || code === 0xfe0f || code === 0x20e3;
}

/** Accents, and the marks that make "ha" a "ba" or "pa" in kana, also half-width ones. */
function joinsBefore(code: number): boolean {
  return isMark(code) || code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  if (code === 0xad || code === 0x61c || code === 0x180e || code === 0xfeff || isMark(code)) return true;
  if (code >= 0x200b && code <= 0x200f) return true;
  if (code >= 0x202a && code <= 0x202e) return true;
  if (code >= 0x2060 && code <= 0x206f) return true;
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0000 && code <= 0xe01ef);
}
