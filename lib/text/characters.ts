/** What a character is to the tokeniser. */
export const kind = {
  other: 0,
  blank: 1,
  newline: 2,
  letter: 3,
  digit: 4,
  apostrophe: 5,
  /** Ends a sentence if a blank follows. */
  stop: 6,
  /** Ends a clause. */
  pause: 7,
  /** A letter that is a token of its own, so that phrases match inside unspaced text. */
  ideograph: 8,
  /** A sign that rules ask for: % € $ £ ★. */
  sign: 9,
} as const;
export type Kind = (typeof kind)[keyof typeof kind];

const tableSize = 0x250;
const unmet = 0xff;
/** Filled in as characters are met: a cold start does not pay for all of them. */
const table = new Uint8Array(tableSize).fill(unmet);

/** Linear-time lookup; each character is classified once. */
export function kindOf(code: number): Kind {
  const known = code < tableSize ? table[code] : remembered.get(code);
  return known === undefined || known === unmet ? meet(code) : (known as Kind);
}

const remembered = new Map<number, Kind>();

function meet(code: number): Kind {
  const found = classify(code);
  if (code < tableSize) table[code] = found;
  else remembered.set(code, found);
  return found;
}

/** Han, Hiragana and Katakana, without the signs among them. */
export const isIdeograph = (code: number) =>
  code >= firstIdeograph &&
  ((code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x309d && code <= 0x30ff && code !== 0x30a0 && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x2e80 && code <= 0x2fd5) ||
    (code >= 0xf900 && code <= 0xfad9) ||
    (code >= 0xff66 && code <= 0xff9d));
const firstIdeograph = 0x2e80;

function classify(code: number): Kind {
  const character = String.fromCharCode(code);
  if (character === '\n' || character === '\r' || character === '\u2028') return kind.newline;
  if (/\s/.test(character)) return kind.blank;
  if (/\d/.test(character)) return kind.digit;
  if (character === "'") return kind.apostrophe;
  if ('.!?…。'.includes(character)) return kind.stop;
  if (',;:()[]{}"“”„«»–—|/•'.includes(character)) return kind.pause;
  if ('%€$£¥★☆'.includes(character)) return kind.sign;
  if (isIdeograph(code)) return kind.ideograph;
  return /[\p{L}\p{N}\p{M}_]/u.test(character) ? kind.letter : kind.other;
}
