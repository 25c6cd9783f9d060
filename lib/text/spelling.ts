/** Other ways to write a word that people take when the keys are missing or the time is short. */
export const spellings = {
  'as-written': (words: string) => words,
  /** "ça va" as "ca va", "dziękuję" as "dziekuje"; the accents of the shortest words tell them apart: "a" and "à". */
  'accents-optional': (words: string) =>
    words.replace(accented, (word) =>
      word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[œæıłßø]/g, (letter) => bare[letter] ?? letter),
    ),
  /** "für" as "fuer". */
  'umlauts-spelled': (words: string) => words.replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter),
};

const accented = /[a-z]*[à-ʯ][a-zà-ʯ]{2,}|[a-z]+[à-ʯ][a-zà-ʯ]+|[a-z]{2,}[à-ʯ]/g;
const bare: Record<string, string> = { œ: 'oe', æ: 'ae', ı: 'i', ł: 'l', ß: 'ss', ø: 'o' };
const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
