/** A stretch of a text. */
export interface Place {
  at: number;
  length: number;
}

/** Patterns that were made before; a phrase always gives the same one. */
const patterns = new Map<string, RegExp>();

/**
 * Where a phrase stands in a text, as whole words.
 *
 * @param phrase lower-case words; a space stands for any white space
 * @param folded the text, folded
 */
export function occurrences(phrase: string, folded: string): Place[] {
  if (!phrase.split(' ').every((word) => folded.includes(word))) return [];
  const pattern = patterns.get(phrase) ?? patternFor(phrase);
  patterns.set(phrase, pattern);
  return [...folded.matchAll(pattern)].map((match) => ({
    at: match.index,
    length: match[0].length,
  }));
}

function patternFor(phrase: string): RegExp {
  const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}

/**
 * A text as phrases are looked for in it: lower case, straight apostrophes, plain hyphens and
 * spaces; ids and addresses are blanked. It keeps its length, so that places stay right.
 */
export function fold(text: string): string {
  const blanked = text.replace(
    /https?:\/\/\S+|\/[\w#/.-]+\/|\b(?:crin|ecpat|brown|nspcc|iwf|outside)-[a-z0-9-]+/g,
    (found) => ' '.repeat(found.length),
  );
  return blanked
    .replace(/\p{Lu}/gu, (letter) => lowered(letter))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00A0/g, ' ');
}

function lowered(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
