import { countWords } from './words.ts';

/** How sentences follow each other. */
export interface Rhythm {
  sentences: number;
  /** Mean length in words, and how far lengths lie from it (standard deviation of the whole). */
  mean: number;
  deviation: number;
  /** Share of sentences that begin with the name of a document, 0 to 1. */
  named: number;
}

/**
 * Measures sentences: such of one length drone or chop, and such that each begin with who says it tire.
 *
 * @param sentences plain text, one each
 * @param names what a document is called at the beginning of a sentence, without an article
 * @returns zeros where there is no sentence
 */
export function rhythmOf(sentences: readonly string[], names: readonly string[]): Rhythm {
  const lengths = sentences.map(countWords).filter((words) => words > 0);
  const count = lengths.length;
  if (count === 0) return { sentences: 0, mean: 0, deviation: 0, named: 0 };
  const mean = sum(lengths) / count;
  const deviation = Math.sqrt(sum(lengths.map((words) => (words - mean) ** 2)) / count);
  const named = sentences.filter((sentence) => beginsWith(sentence, names)).length / count;
  return { sentences: count, mean, deviation, named };
}

function beginsWith(sentence: string, names: readonly string[]): boolean {
  const bare = sentence.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^the\s+/i, '');
  return names.some(
    (name) => bare.startsWith(name) && !/^[\p{L}\p{N}]/u.test(bare.slice(name.length)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
