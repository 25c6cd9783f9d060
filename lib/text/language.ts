import type { Tokens } from '../policy/define/reading.ts';

/** The words that a language is known by: short, frequent, and as the text is compared, without accents. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the and is are was you your we our of to for with this that have has it be will not on at which please if an been they',
  de: 'der die das und ist sind sie wir ihr ihre ihnen nicht mit fur auf ein eine den dem von zu haben wird werden bitte auch oder wenn uns es ich noch bei',
  fr: 'le la les et est sont vous nous votre vos notre pas avec pour sur un une des du de que qui dans ne avez avons ou au ce cette il je sera',
  es: 'el la los las y es son usted su sus nuestro no con para por un una del de que en se le lo ha hemos esta este si al como muy usted nos te lo mas pero porque cuando puede',
  it: 'il lo la gli e sono lei suo sua nostro non con per un una della del di che in si ha abbiamo questo questa se al come i le da nel sul dal alla dei delle possiamo puo ci vi gia piu',
  nl: 'de het een en is zijn u uw wij ons niet met voor op van te dat die hebben heeft wordt kunt als aan ook of bij nog we er',
  pl: 'i w na z do nie jest sa sie ze to panstwa pani pan nasz nasza prosze czy bardzo dziekujemy tylko mozna jesli wiec tez mamy u o ktory ktora oraz dla po od jak tym ale bedzie moze zostala zostal',
  sv: 'och att det som en ett ar pa av for med inte vi ni du er din var har kan den till om fran vill ska oss eller nar detta',
  pt: 'o a os as e sao voce seu sua nosso nao com para por um uma do da de que em se ao foi esta este pelo como muito no na',
  tr: 've bir bu icin ile da de cok olarak siz sizin biz bizim lutfen degil var yok mi olan gibi daha ne kadar sonra ama veya urun size sizi once sonra icinde eger hemen kargo gun olan olur',
};
const languages = Object.keys(stopWords);

let known: Map<string, number[]> | undefined;

/**
 * Which of the eleven languages a text is written in: 'unknown' where there is too little of it, or where two are close. `text` is
 * normalised; Turkish dotless i counts as i. Linear in the text.
 */
export function languageOf(text: string, { count, start, end }: Tokens): string {
  known ??= indexWords();
  const scores = languages.map(() => 0);
  let kana = 0;
  for (let token = 0; token < count; token++) {
    const from = start[token] ?? 0;
    const to = end[token] ?? 0;
    if (isKana(text.charCodeAt(from))) kana++;
    if (to - from > longestWord) continue;
    const typed = text.slice(from, to);
    const word = typed.replaceAll('ı', 'i').replaceAll('ł', 'l');
    const owners = known.get(word) ?? marked(typed, word);
    for (const owner of owners) scores[owner] = (scores[owner] ?? 0) + 1 / owners.length;
  }
  const best = scores.indexOf(Math.max(...scores));
  const top = scores[best] ?? 0;
  if (kana >= leastKana && kana > top * 2) return 'ja';
  const isAlone = scores.every((score, language) => language === best || score * 2 <= top);
  return top >= leastScore && kana < leastKana && isAlone ? (languages[best] ?? 'unknown') : 'unknown';
}

/** Where no stop word tells: letters and endings that no other of the languages has. */
function marked(typed: string, word: string): readonly number[] {
  if (typed.includes('ł')) return polish;
  return typed.includes('ı') || /[iu](?:[nm][iu]z|yor)$/.test(word) ? turkish : none;
}

const none: readonly number[] = [];
const polish = [languages.indexOf('pl')];
const turkish = [languages.indexOf('tr')];
const longestWord = 24;
const leastKana = 6;
const leastScore = 4;

/** Hiragana and Katakana: Chinese has neither. */
const isKana = (code: number) => code >= 0x3041 && code <= 0x30ff;

function indexWords(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  languages.forEach((language, number) => {
    for (const word of stopWords[language]?.split(' ') ?? []) {
      const owners = index.get(word);
      if (owners) owners.push(number);
      else index.set(word, [number]);
    }
  });
  return index;
}
