/** Numbers as words and texts carry them, so that one can be held against another. */

const WORDS = [
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const LARGE: Readonly<Record<string, number>> = {
  hundred: 100,
  century: 100,
  thousand: 1000,
  k: 1000,
  million: 1_000_000,
  m: 1_000_000,
  billion: 1_000_000_000,
};
const FRACTIONS: Readonly<Record<string, number>> = { half: 50, 'a quarter': 25, 'a third': 33 };

const TOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(\d+(?:,\d{3})+|\d+)(\.\d+)?|(${[...WORDS, ...TENS, 'a'].join('|')}))(?:[- ](${Object.keys(LARGE).join('|')})s?\b|(m|k)\b)?(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * Every number of a text: digits ("1,380", "8.87", "15.8 million", "16.8m") and words ("nine", "a
 * century"). "half" counts as 50, of a hundred.
 */
export function numbersIn(text: string): number[] {
  const found = [...text.matchAll(TOKEN)].flatMap(([, digits, decimals, word, large, letter]) => {
    const factor = LARGE[(large ?? letter ?? '').toLowerCase()];
    if (word?.toLowerCase() === 'a' && factor === undefined) return [];
    const base =
      digits === undefined
        ? valueOf(word ?? '')
        : Number(digits.replaceAll(',', '') + (decimals ?? ''));
    // "16.8" times a million would be 16,800,000.000000002.
    return [Math.round(base * (factor ?? 1) * 1e6) / 1e6];
  });
  const parts = Object.entries(FRACTIONS)
    .filter(([words]) => new RegExp(String.raw`\b${words}\b`, 'i').test(text))
    .map(([, value]) => value);
  return [...found, ...parts];
}

/** Numbers that are written with a comma, "1,380": counts, never years or numbers of paragraphs. */
export function countsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]*\d)/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
}

function valueOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a') return 1;
  const ten = TENS.indexOf(lower);
  return ten >= 0 ? (ten + 2) * 10 : WORDS.indexOf(lower);
}
