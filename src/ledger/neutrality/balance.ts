import type { Coverage } from '../schemas/coverage.ts';
import { DOCUMENT_IDS } from '../schemas/ids.ts';
import { type DocumentBalance, documentBalance } from './balance-document.ts';
import type { BalanceInput } from './balance-input.ts';
import { type DifferenceCounts, differenceCounts } from './balance-kinds.ts';
import { type Neighbours, neighboursIn } from './balance-places.ts';
import { type QuestionBalance, questionBalance } from './balance-questions.ts';
import { type Summary, summaryOf } from './balance-summary.ts';
import { type TextBalance, textBalance } from './balance-text.ts';
import { type WordingBalance, wordingBalance } from './balance-wording.ts';

/** The balance report. */
export interface Balance {
  summary: Summary;
  documents: DocumentBalance[];
  questions: QuestionBalance[];
  /** Which document stands right after which, and in how many questions. */
  neighbours: Neighbours[];
  differences: DifferenceCounts;
  texts: (TextBalance & { id: string; title: string })[];
  wording: WordingBalance;
  /** Statements that nothing on the site uses, each with a reason. */
  unused: Coverage['unused'];
}

/** Works out the balance report. Nothing in it knows one document from another. */
export function balanceOf(input: BalanceInput): Balance {
  const { names } = input.words;
  const texts = input.texts.map(({ id, title, passages }) => ({
    id,
    title,
    ...textBalance(passages, names),
  }));
  const { texts: quoted, positions, elsewhere } = input.quotations;
  const documents = DOCUMENT_IDS.map((id) => documentBalance(id, input, texts));
  const questions = input.questions.map(questionBalance);
  return {
    summary: summaryOf(documents, questions, texts, input.charts.length),
    documents,
    questions,
    neighbours: neighboursIn(questions.map(({ order }) => order)),
    differences: differenceCounts(input.questions),
    texts,
    wording: wordingBalance(input.ownTexts, [...quoted, ...positions, ...elsewhere], input.words),
    unused: input.coverage.unused,
  };
}
