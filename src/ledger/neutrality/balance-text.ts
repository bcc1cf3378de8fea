import {
  byDocument,
  type ByDocument,
  documentOf,
  type Mark,
  type Passage,
  restingOn,
  restsOnlyOn,
  type Run,
  sum,
  textOf,
} from './balance-passages.ts';
import { beginsWithName } from './balance-verbs.ts';
import { readability, splitSentences } from './readability.ts';
import { countWords } from './words.ts';

/** Words in a sentence as a rule. */
export const LONG_SENTENCE = 25;

/** What one chapter, or the home page, weighs. */
export interface TextBalance {
  /** Paragraphs and list items by how they are marked. */
  paragraphs: Record<Mark, number>;
  /** Their words. */
  words: Record<Mark, number>;
  /** How often each document is cited. */
  citations: ByDocument<number>;
  /** How often a source from outside the five is cited. */
  outsideCitations: number;
  /** Words that rest on each document; a run that cites several counts in full for each. */
  citingWords: ByDocument<number>;
  /** The same, where the run rests on this document and on nothing else. */
  citingAlone: ByDocument<number>;
  /** Words in paragraphs not marked as ours that no citation follows. */
  uncitedWords: number;
  /** Quotations are counted in. */
  sentences: { count: number; long: number; longest: number };
  /** Sentences of paragraphs that cite, and those that begin with the name of a document. */
  citing: { sentences: number; named: number };
  /** Flesch–Kincaid grades; 0 where there are no words. */
  grade: { brief: number; body: number };
  /** The document cited first, and the one cited last. */
  first?: string;
  last?: string;
}

/**
 * Measures one text.
 *
 * @param passages its paragraphs and list items in order
 * @param names names and titles, left out before grading
 */
export function textBalance(passages: readonly Passage[], names: readonly string[]): TextBalance {
  const placed = passages.flatMap((passage) => passage.runs.map((run) => ({ run, passage })));
  const runs = placed.map(({ run }) => run);
  const cites = runs.flatMap((run) => run.cites);
  const order = cites.map(documentOf).filter((id) => id !== undefined);
  const [first] = order;
  const last = order.at(-1);
  const sentences = passages
    .filter(({ mark }) => mark === 'cited')
    .flatMap((passage) => splitSentences(textOf(passage)));
  const lengths = passages.flatMap((passage) => splitSentences(textOf(passage)).map(countWords));
  return {
    paragraphs: byMark((mark) => passages.filter((passage) => passage.mark === mark).length),
    words: byMark((mark) => wordsOf(passages.filter((passage) => passage.mark === mark))),
    citations: byDocument((id) => order.filter((cited) => cited === id).length),
    outsideCitations: cites.length - order.length,
    citingWords: byDocument((id) =>
      wordsIn(placed.filter(({ run, passage }) => restingOn(run, passage).includes(id))),
    ),
    citingAlone: byDocument((id) =>
      wordsIn(placed.filter(({ run, passage }) => restsOnlyOn(id, run, passage))),
    ),
    uncitedWords: sum(
      passages
        .filter(({ mark }) => mark !== 'ours')
        .flatMap((passage) => passage.runs.filter((run) => run.cites.length === 0))
        .map((run) => countWords(run.text)),
    ),
    sentences: {
      count: lengths.length,
      long: lengths.filter((length) => length > LONG_SENTENCE).length,
      longest: Math.max(0, ...lengths),
    },
    citing: { sentences: sentences.length, named: sentences.filter(beginsWithName).length },
    grade: {
      brief: gradeOf(
        passages.filter(({ brief }) => brief),
        names,
      ),
      body: gradeOf(passages, names),
    },
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  };
}

function byMark(count: (mark: Mark) => number): Record<Mark, number> {
  return { cited: count('cited'), ours: count('ours'), outside: count('outside') };
}

function wordsIn(placed: readonly { run: Run }[]): number {
  return sum(placed.map(({ run }) => countWords(run.text)));
}

function wordsOf(passages: readonly Passage[]): number {
  return sum(passages.map((passage) => countWords(textOf(passage))));
}

function gradeOf(passages: readonly Passage[], names: readonly string[]): number {
  return readability(passages.map(textOf).join('\n\n'), names).grade;
}
