/** Words that the rules below get wrong and that this site uses often. */
const KNOWN: Readonly<Record<string, number>> = {
  area: 3,
  areas: 3,
  idea: 3,
  ideas: 3,
  people: 2,
  science: 2,
  sometimes: 2,
  something: 2,
  someone: 2,
  therefore: 2,
};

/** Two vowels that are heard as two syllables, though they stand together. */
const APART = [
  /(?<![cgstx])ia(?!ge)/g, // media, material; not social, initial
  /(?<![cglstx])io/g, // period, violence; not million, region
  /(?<![cst])iu/g, // medium
  /(?<![gq])ua(?=[lr])/g, // actual, sexual; not quality
  /iet/g, // society, quiet
  /(?<![ct])ie(?=nt|nc)/g, // client, experience; not patient
  /eo(?!u)/g, // video
  /crea(?!m|s)/g, // create
  /ei(?=ng$)/g, // being
  /yi(?=ng$)/g, // carrying
];

/** An "e" that is written but not heard. */
const SILENT = [
  /[^aeiouy]e$/, // made
  /[^aeiouycgsxz]es$/, // makes
  /[^aeiouydt]ed$/, // asked
  /[^aeiouy]e(?=ly$|ment|ful|less)/, // safely
];

/**
 * How many syllables a written English word has, by counting groups of vowels, with corrections for
 * silent letters and for vowels that are heard apart. Right for most words and a syllable out for
 * some, which evens out over a text.
 *
 * Abbreviations, figures and symbols count one, as Flesch counts them (How to Write Plain English,
 * 1979).
 *
 * @param word one word; hyphens join parts that are each counted
 * @returns at least 1
 */
export function countSyllables(word: string): number {
  if (/\d/.test(word) || /^[^a-z]+s?$/.test(word)) return 1;
  const parts = word
    .toLowerCase()
    .split(/[^a-z'’]+/)
    .map((part) => part.replace(/['’]/g, ''));
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + syllablesOf(part), 0),
  );
}

function syllablesOf(part: string): number {
  if (part === '') return 0;
  const known = KNOWN[part];
  if (known !== undefined) return known;
  let count = part.match(/[aeiouy]+/g)?.length ?? 0;
  for (const pair of APART) count += part.match(pair)?.length ?? 0;
  if (SILENT.some((rule) => rule.test(part)) && !/[^aeiouy]le(s|d)?$/.test(part)) count -= 1;
  return Math.max(1, count);
}
