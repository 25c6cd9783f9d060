/** A text as the rules compare it, and the way back to where each character came from. */
export interface Normalised {
  text: string;
  /** UTF-16 offset in the source at which the character at `index` begins. */
  startOf(index: number): number;
  /** UTF-16 offset in the source behind the character that ends at `index`. */
  endOf(index: number): number;
}

/**
 * Lower case, full-width and other compatibility forms, look-alike letters and invisible characters undone. Offsets always
 * fall between code points of the source. Never throws; linear.
 */
export function normalise(source: string): Normalised {
  const same = (index: number) => index;
  odd.lastIndex = 0;
  return odd.test(source) ? fold(source) : { text: lower(source), startOf: same, endOf: same };
}

/**
 * What is more than lower case away from its compared form. Not odd are Latin letters whose lower case is as long as they
 * are, and signs that stay what they are although Unicode would spell some of them out.
 */
const odd = /[^\0-\x7f\u00c0-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u00a0¡¢£¥§©«®°»¿–—‘’‚“”„•…‹›€™]/g;

const lower = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'");

function fold(source: string): Normalised {
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
    while (end - start < longestCluster && isMark(source.charCodeAt(end))) end++;
    text += lower(source.slice(done, start));
    const folded = isInvisible(code) ? '' : foldCharacter(source.slice(start, end));
    if (folded.length !== end - start) changes.add(text.length, folded.length, start, end);
    text += folded;
    done = end;
  }
  text += lower(source.slice(done));
  return { text, startOf: (index) => changes.startOf(index), endOf: (index) => changes.endOf(index) };
}

/** Where characters became more or fewer: between two such places the offsets run side by side. */
class Changes {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly sourceFrom: number[] = [];
  private readonly sourceTo: number[] = [];

  add(from: number, length: number, sourceFrom: number, sourceTo: number): void {
    this.from.push(from);
    this.to.push(from + length);
    this.sourceFrom.push(sourceFrom);
    this.sourceTo.push(sourceTo);
  }

  startOf(index: number): number {
    const change = this.lastUpTo(index);
    if (change < 0) return index;
    const to = this.to[change] ?? 0;
    return index < to ? (this.sourceFrom[change] ?? 0) : (this.sourceTo[change] ?? 0) + index - to;
  }

  endOf(index: number): number {
    if (index === 0) return 0;
    const change = this.lastUpTo(index - 1);
    if (change < 0) return index;
    const to = this.to[change] ?? 0;
    return index <= to ? (this.sourceTo[change] ?? 0) : (this.sourceTo[change] ?? 0) + index - to;
  }

  private lastUpTo(index: number): number {
    let low = 0;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.from[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
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
    .replace(/[\u0300-\u036f]/g, '');
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

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  if (code === 0xad || code === 0x61c || code === 0x180e || code === 0xfeff || isMark(code)) return true;
  if (code >= 0x200b && code <= 0x200f) return true;
  if (code >= 0x202a && code <= 0x202e) return true;
  if (code >= 0x2060 && code <= 0x206f) return true;
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0000 && code <= 0xe01ef);
}
