/**
 * Fingerprints let a test check quotations and copying without the documents at hand. A fingerprint
 * holds no text and no positions: only which runs of five words occur, as 20-bit hashes, and hashes
 * of those short phrases that we quote.
 *
 * Odds: a document of n distinct 5-grams wrongly answers "yes" for one 5-gram with probability
 * n / 2^20 (11,000 words: about 1 %). A quotation of k ≥ 5 words needs k − 4 hits: k = 5 about 1 %,
 * k = 9 about 1 in 10^10. A short phrase has 40 bits: about 1 in 10^12 per phrase held.
 */
import { hash20, hash40 } from './hash.ts';
import { gramsOf, GRAM } from './grams.ts';
import { normalise, wordsOf } from './normalise.ts';

/** What is kept of a document. */
export interface Fingerprint {
  /** How many words it has, normalised. */
  words: number;
  /** 20-bit hashes of its word 5-grams. */
  grams: ReadonlySet<number>;
  /** 40-bit hashes of the quoted phrases under five words that stand in it. */
  phrases: ReadonlySet<string>;
}

/**
 * Makes the fingerprint of a document.
 *
 * @param text the whole text
 * @param shortPhrases phrases under five words that we quote from it
 * @returns the fingerprint; it keeps only the phrases that do stand in the text
 */
export function makeFingerprint(text: string, shortPhrases: readonly string[]): Fingerprint {
  const words = wordsOf(text);
  const whole = ` ${words.join(' ')} `;
  const standing = shortPhrases
    .map(normalise)
    .filter((phrase) => phrase !== '' && whole.includes(` ${phrase} `));
  return {
    words: words.length,
    grams: new Set(gramsOf(words).map(hash20)),
    phrases: new Set(standing.map(hash40)),
  };
}

/** The parts of a quotation: an ellipsis (“… ”) or bracketed words split it, as words were left out. */
export function partsOf(quotation: string): string[] {
  return quotation.split(/…|\.{3}|\[[^\]]*\]/).filter((part) => wordsOf(part).length > 0);
}

/**
 * Whether quoted words stand in a document, as far as its fingerprint can tell (odds above).
 *
 * @param phrase the quotation; each part between ellipses must stand
 */
export function phraseStands(phrase: string, fingerprint: Fingerprint): boolean {
  const parts = partsOf(phrase);
  return parts.length > 0 && parts.every((part) => partStands(wordsOf(part), fingerprint));
}

function partStands(words: readonly string[], fingerprint: Fingerprint): boolean {
  if (words.length < GRAM) return fingerprint.phrases.has(hash40(words.join(' ')));
  return gramsOf(words).every((gram) => fingerprint.grams.has(hash20(gram)));
}
