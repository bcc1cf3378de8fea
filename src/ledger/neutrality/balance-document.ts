import type { DocumentId } from '../schemas/ids.ts';
import type { BalanceInput, Quotation } from './balance-input.ts';
import { type LedgerBalance, ledgerBalance } from './balance-ledger.ts';
import { documentOf, documentsOf, sum } from './balance-passages.ts';
import { type FullPlaces, fullPlaces } from './balance-places.ts';
import { type PositionBalance, positionBalance } from './balance-questions.ts';
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
  { questions, texts, statements, lengths, charts, quotations, coverage, words }: BalanceInput,
  measured: readonly TextBalance[],
): DocumentBalance {
  const passages = texts.flatMap((text) => text.passages);
  const cites = passages.flatMap(({ runs }) => runs).flatMap((run) => run.cites);
  const own = (all: readonly Quotation[]) => all.filter(({ document }) => document === id).length;
  const citingWords = sum(measured.map((text) => text.citingWords[id]));
  const verbs = countVerbs(textsAbout(id, passages), false);
  return {
    id,
    length: lengths[id],
    statementsPer1000: per1000(statements[id].length, lengths[id]),
    ...ledgerBalance(statements[id]),
    positions: {
      ...positionBalance(id, questions, words.names),
      ...fullPlaces(id, questions),
    },
    texts: {
      citations: sum(measured.map((text) => text.citations[id])),
      statements: new Set(cites.filter((cited) => documentOf(cited) === id)).size,
      citingWords,
      citingWordsPer1000: per1000(citingWords, lengths[id]),
      citingAlone: sum(measured.map((text) => text.citingAlone[id])),
      first: measured.filter((text) => text.first === id).length,
      last: measured.filter((text) => text.last === id).length,
    },
    charts: charts.filter((chart) => documentsOf(chart).includes(id)).length,
    chartsAlone: charts.filter((chart) => documentsOf(chart).join() === id).length,
    quotations: { texts: own(quotations.texts), positions: own(quotations.positions) },
    verbs: {
      texts: verbs,
      positions: countVerbs(
        questions.map(({ positions }) => positions[id].text),
        true,
      ),
      plainShare: plainShare(verbs),
    },
    notShown: coverage.rows.flatMap(({ document, what, reason }) =>
      document === id && reason !== undefined ? [{ what, reason }] : [],
    ),
  };
}

/** How many for each 1,000 words; 0 where there are no words. */
function per1000(count: number, words: number): number {
  return words === 0 ? 0 : (1000 * count) / words;
}
