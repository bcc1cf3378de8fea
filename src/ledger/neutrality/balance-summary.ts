import type { DocumentId } from '../schemas/ids.ts';
import type { DocumentBalance } from './balance-document.ts';
import { byDocument, type ByDocument, per, sum } from './balance-passages.ts';
import type { QuestionBalance } from './balance-questions.ts';
import type { TextBalance } from './balance-text.ts';

/** What the list of weak points says over all documents, questions and texts. */
export interface Summary {
  /** The longest document. */
  longest: DocumentId;
  /** What each document has of the sum over the five, in per cent. */
  shares: Record<'length' | 'statements' | 'citingWords', ByDocument<number>>;
  charts: number;
  texts: number;
  /** Words that stand after the last citation of their paragraph, in all texts. */
  uncitedWords: number;
  /** Sentences longer than the rule, in all texts. */
  longSentences: number;
  /** The widest ratio among full positions. */
  widestRatio: number;
}

/**
 * Adds up what the parts of the report say.
 *
 * @throws Error where there is no document
 */
export function summaryOf(
  documents: readonly DocumentBalance[],
  questions: readonly Pick<QuestionBalance, 'ratio'>[],
  texts: readonly Pick<TextBalance, 'uncitedWords' | 'sentences'>[],
  charts: number,
): Summary {
  const [longest] = [...documents].sort((a, b) => b.length - a.length);
  if (!longest) throw new Error('documents: none given; expected at least one');
  return {
    longest: longest.id,
    shares: {
      length: sharesOf(documents, ({ length }) => length),
      statements: sharesOf(documents, ({ statements }) => statements),
      citingWords: sharesOf(documents, (document) => document.texts.citingWords),
    },
    charts,
    texts: texts.length,
    uncitedWords: sum(texts.map(({ uncitedWords }) => uncitedWords)),
    longSentences: sum(texts.map(({ sentences }) => sentences.long)),
    widestRatio: Math.max(1, ...questions.map(({ ratio }) => ratio)),
  };
}

function sharesOf(
  documents: readonly DocumentBalance[],
  value: (document: DocumentBalance) => number,
): ByDocument<number> {
  const all = sum(documents.map(value));
  return byDocument((id) => {
    const own = sum(documents.filter((document) => document.id === id).map(value));
    return per(100, own, all);
  });
}
