import { GAP } from '../schemas/words.ts';
import { countSyllables } from './syllables.ts';
import { withoutNames } from './names.ts';

/** What a reading grade is worked out from. */
export interface Readability {
  sentences: number;
  words: number;
  syllables: number;
  /** Flesch–Kincaid grade: years of school in the United States. */
  grade: number;
}

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|cf|no|mr|mrs|ms|dr|prof|inc|ltd|art)\.$/i;

/**
 * Flesch–Kincaid grade of a text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, 1975).
 *
 * @param text plain text; a blank line ends a sentence
 * @param names names and titles, removed before grading
 * @returns counts and grade; the grade of a text without words is 0
 */
export function readability(text: string, names: readonly string[] = []): Readability {
  const kept = splitSentences(withoutNames(text, names))
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0);
  const sentences = kept.length;
  const words = kept.reduce((sum, tokens) => sum + tokens.length, 0);
  const syllables = kept.flat().reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { sentences, words, syllables, grade };
}

/**
 * The sentences of a text: they end at a full stop, question or exclamation mark (and closing quotes
 * or brackets) before a space and a capital, a digit or an opening quote, and at a blank line.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((block) =>
      joinAbbreviated(block.split(/(?<=[.!?…][”’"')\]]*)\s+(?=[“‘"'([]?[\p{Lu}\d])/u)),
    )
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

function joinAbbreviated(pieces: readonly string[]): string[] {
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences.splice(-1, 1, `${last} ${piece}`);
    else sentences.push(piece);
  }
  return sentences;
}

/** Words between spaces; dashes part words, hyphens do not. */
function tokensOf(sentence: string): string[] {
  return sentence
    .replaceAll(GAP, ' ')
    .split(/[\s–—/]+/)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((token) => token !== '');
}
