import type { DocumentId } from '../schemas/ids.ts';
import type { BalanceInput, Quotation } from './balance-input.ts';
import { type LedgerBalance, ledgerBalance } from './balance-ledger.ts';
import { documentOf, documentsOf, per, sum } from './balance-passages.ts';
import { type FullPlaces, fullPlaces } from './balance-places.ts';
import { type PositionBalance, positionBalance, saidIn } from './balance-questions.ts';
import { type SymmetryBalance, symmetryBalance } from './balance-symmetry.ts';
import type { TextBalance } from './balance-text.ts';
import { countVerbs, plainShare, textsAbout, type VerbCount } from './balance-verbs.ts';

/** What one document gets. */
export interface DocumentBalance extends LedgerBalance {
  id: DocumentId;
  /** Words of the document itself. */
  length: number;
  /** Statements for each 1,000 words of it; 0 for a document without words. */
  statementsPer1000: number;
  positions: PositionBalance & FullPlaces;
  texts: {
    citations: number;
    /** Different statements cited. */
    statements: number;
    citingWords: number;
    /** `citingWords` for each 1,000 words of the document; 0 for a document without words. */
    citingWordsPer1000: number;
    citingAlone: number;
    /** Blocks in which it speaks, its name at their head. */
    blocks: number;
    /** Texts in which it is cited before the others, and after them. */
    first: number;
    last: number;
  };
  /** Charts that rest on a statement of it. */
  charts: number;
  /** Charts that rest on it and on none of the other four. */
  chartsAlone: number;
  quotations: { texts: number; positions: number };
  verbs: {
    texts: VerbCount;
    positions: VerbCount;
    /** "says" and "states" among the verbs of saying in texts, in per cent. */
    plainShare: number;
  };
  /** The rules that are the same for all five. */
  symmetry: SymmetryBalance;
  /** Things it holds that this site does not show, each with a reason. */
  notShown: { what: string; reason: string }[];
}

/**
 * Measures what one document gets.
 *
 * @param measured the balance of each text of the input
 */
export function documentBalance(
  id: DocumentId,
  input: BalanceInput,
  measured: readonly TextBalance[],
): DocumentBalance {
  const { questions, texts, statements, lengths, charts, coverage, words } = input;
  const passages = texts.flatMap((text) => text.passages);
  const cites = passages.flatMap(({ runs }) => runs).flatMap((run) => run.cites);
  const own = (all: readonly Quotation[]) => all.filter(({ document }) => document === id).length;
  const quotations = {
    texts: own(input.quotations.texts),
    positions: own(input.quotations.positions),
  };
  const positions = positionBalance(id, questions, words.names);
  const citingWords = sum(measured.map((text) => text.citingWords[id]));
  const verbs = countVerbs(textsAbout(id, passages), false);
  return {
    id,
    length: lengths[id],
    statementsPer1000: per(1000, statements[id].length, lengths[id]),
    ...ledgerBalance(statements[id]),
    positions: { ...positions, ...fullPlaces(id, questions) },
    texts: {
      citations: sum(measured.map((text) => text.citations[id])),
      statements: new Set(cites.filter((cited) => documentOf(cited) === id)).size,
      citingWords,
      citingWordsPer1000: per(1000, citingWords, lengths[id]),
      citingAlone: sum(measured.map((text) => text.citingAlone[id])),
      blocks: passages.filter(({ voice }) => voice?.begins && voice.of === id).length,
      first: measured.filter((text) => text.first === id).length,
      last: measured.filter((text) => text.last === id).length,
    },
    charts: charts.filter((chart) => documentsOf(chart).includes(id)).length,
    chartsAlone: charts.filter((chart) => documentsOf(chart).join() === id).length,
    quotations,
    verbs: {
      texts: verbs,
      positions: countVerbs(
        questions.flatMap(({ positions }) => saidIn(positions[id])),
        true,
      ),
      plainShare: plainShare(verbs),
    },
    symmetry: symmetryBalance(id, input, {
      words: citingWords + sum(Object.values(positions.words)),
      quotations: quotations.texts + quotations.positions,
    }),
    notShown: coverage.rows.flatMap(({ document, what, reason }) =>
      document === id && reason !== undefined ? [{ what, reason }] : [],
    ),
  };
}
