import { GAP, type WordingRule, type Words } from '../schemas/words.ts';
import { fold, occurrences } from './phrases.ts';
import { splitSentences } from './readability.ts';
import { findWording, type WordingList } from './wording.ts';
import { countWords } from './words.ts';

/** Most words in a sentence. As a rule it has at most 25; the method page counts those that have more. */
export const MOST_WORDS_IN_SENTENCE = 35;

/** A text to be held to the rules. */
export interface ProseText {
  /** One block of what readers see; quotations, titles and names are gaps. */
  text: string;
  /** True where its frame says whose view it is; words that judge are then that view’s. */
  attributed: boolean;
}

/** Something that a sentence of ours should not hold. */
export interface ProseFault {
  rule: WordingList | 'evaluation' | 'length';
  /** The words at fault; for a long sentence, how it starts. */
  found: string;
  /** The sentence. */
  sentence: string;
  /** What to write instead. */
  instead: string;
}

/**
 * Holds a text to the rules of wording.
 *
 * @param words the rules of `content/words.yaml`
 * @returns faults sentence by sentence; a quotation is exempt, and so is a word that judges where
 *   its sentence says whose judgement it is
 */
export function proseFaults({ text, attributed }: ProseText, words: Words): ProseFault[] {
  return splitSentences(text).flatMap((sentence) => [
    ...findWording(sentence, words).map(({ rule, word, instead }) => ({
      rule,
      found: word,
      sentence,
      instead,
    })),
    ...(attributed ? [] : evaluationFaults(sentence, words)),
    ...lengthFaults(sentence),
  ]);
}

/** A fault as a line that says what to write instead. */
export function faultLine(at: string, { rule, found, sentence, instead }: ProseFault): string {
  return `${at}: "${found}" (${rule}) in "${sentence.replaceAll(GAP, '…').slice(0, 160)}"; write instead: ${instead}`;
}

function evaluationFaults(sentence: string, { evaluation, attribution }: Words): ProseFault[] {
  const folded = fold(sentence);
  if (attribution.some((phrase) => occurrences(phrase, folded).length > 0)) return [];
  return evaluation.flatMap((rule) =>
    judgementsIn(folded, rule).map(({ at, length }) => ({
      rule: 'evaluation' as const,
      found: sentence.slice(at, at + length),
      sentence,
      instead: rule.instead,
    })),
  );
}

function judgementsIn(folded: string, { forms, except = [] }: WordingRule) {
  const fine = except.flatMap((phrase) => occurrences(phrase, folded));
  return forms
    .flatMap((form) => occurrences(form, folded))
    .filter(
      ({ at, length }) =>
        !fine.some((place) => place.at <= at && place.at + place.length >= at + length),
    );
}

function lengthFaults(sentence: string): ProseFault[] {
  const count = countWords(sentence);
  if (count <= MOST_WORDS_IN_SENTENCE) return [];
  return [
    {
      rule: 'length',
      found: `${sentence.split(/\s+/).slice(0, 6).join(' ')} …`,
      sentence,
      instead: `two sentences; this one has ${count} words, expected at most ${MOST_WORDS_IN_SENTENCE}`,
    },
  ];
}
