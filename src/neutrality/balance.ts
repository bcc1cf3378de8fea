import type { Coverage } from '../schemas/coverage.ts';
import { DOCUMENT_IDS, type DocumentId } from '../schemas/ids.ts';
import type { Question } from '../schemas/question.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Words } from '../schemas/words.ts';
import { type LedgerBalance, ledgerBalance } from './balance-ledger.ts';
import { type ByDocument, documentOf, type Passage, sum } from './balance-passages.ts';
import {
  type PositionBalance,
  positionBalance,
  type QuestionBalance,
  questionBalance,
} from './balance-questions.ts';
import { type TextBalance, textBalance } from './balance-text.ts';
import { countVerbs, textsAbout, type VerbCount } from './balance-verbs.ts';
import { findInOwn, findInQuotations, type OwnFind, type QuotedFind } from './balance-wording.ts';

/** A quotation, whose it is, and where it stands. */
export interface Quotation {
  document: DocumentId;
  words: string;
  at: string;
}

/** Everything that is measured. */
export interface BalanceInput {
  questions: readonly (Question & { id: string })[];
  /** The home page and the chapters, in reading order. */
  texts: readonly { id: string; title: string; passages: readonly Passage[] }[];
  statements: ByDocument<readonly Statement[]>;
  /** Words of each document, as its fingerprint counts them. */
  lengths: ByDocument<number>;
  charts: readonly { cites: readonly string[] }[];
  /** Quotations of chapters and of positions, each where it stands. */
  quotations: Record<'texts' | 'positions' | 'elsewhere', readonly Quotation[]>;
  /** What we wrote, quotations, titles and names left out. */
  ownTexts: readonly { at: string; text: string }[];
  coverage: Coverage;
  words: Words;
}

/** What one document gets. */
export interface DocumentBalance extends LedgerBalance {
  id: DocumentId;
  /** Words of the document itself. */
  length: number;
  /** Statements for each 1,000 words of it; 0 for a document without words. */
  statementsPer1000: number;
  positions: PositionBalance;
  texts: {
    citations: number;
    /** Different statements cited. */
    statements: number;
    citingWords: number;
    citingAlone: number;
    /** Texts in which it is cited before the others, and after them. */
    first: number;
    last: number;
  };
  /** Charts that rest on a statement of it. */
  charts: number;
  quotations: { texts: number; positions: number };
  verbs: { texts: VerbCount; positions: VerbCount };
  /** Things it holds that this site does not show, each with a reason. */
  notShown: { what: string; reason: string }[];
}

/** The balance report. */
export interface Balance {
  documents: DocumentBalance[];
  questions: QuestionBalance[];
  texts: (TextBalance & { id: string; title: string })[];
  wording: { textsSearched: number; own: OwnFind[]; quoted: QuotedFind[] };
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
  const { quotations, words } = input;
  const allQuotations = [...quotations.texts, ...quotations.positions, ...quotations.elsewhere];
  return {
    documents: DOCUMENT_IDS.map((id) => documentBalance(id, input, texts)),
    questions: input.questions.map(questionBalance),
    texts,
    wording: {
      textsSearched: input.ownTexts.length,
      own: findInOwn(input.ownTexts, words),
      quoted: findInQuotations(allQuotations, words),
    },
    unused: input.coverage.unused,
  };
}

function documentBalance(
  id: DocumentId,
  { questions, texts, statements, lengths, charts, quotations, coverage, words }: BalanceInput,
  measured: readonly TextBalance[],
): DocumentBalance {
  const passages = texts.flatMap((text) => text.passages);
  const cites = passages.flatMap(({ runs }) => runs).flatMap((run) => run.cites);
  const own = (all: readonly Quotation[]) => all.filter(({ document }) => document === id).length;
  return {
    id,
    length: lengths[id],
    statementsPer1000: lengths[id] === 0 ? 0 : (1000 * statements[id].length) / lengths[id],
    ...ledgerBalance(statements[id]),
    positions: positionBalance(id, questions, words.names),
    texts: {
      citations: sum(measured.map((text) => text.citations[id])),
      statements: new Set(cites.filter((cited) => documentOf(cited) === id)).size,
      citingWords: sum(measured.map((text) => text.citingWords[id])),
      citingAlone: sum(measured.map((text) => text.citingAlone[id])),
      first: measured.filter((text) => text.first === id).length,
      last: measured.filter((text) => text.last === id).length,
    },
    charts: charts.filter((chart) => chart.cites.some((cited) => documentOf(cited) === id)).length,
    quotations: { texts: own(quotations.texts), positions: own(quotations.positions) },
    verbs: {
      texts: countVerbs(textsAbout(id, passages), false),
      positions: countVerbs(
        questions.map(({ positions }) => positions[id].text),
        true,
      ),
    },
    notShown: coverage.rows.flatMap(({ document, what, reason }) =>
      document === id && reason !== undefined ? [{ what, reason }] : [],
    ),
  };
}
