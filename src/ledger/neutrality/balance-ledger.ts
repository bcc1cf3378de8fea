import type { Statement } from '../schemas/statement.ts';
import { per } from './balance-passages.ts';

/** What the statements of one document weigh. */
export interface LedgerBalance {
  statements: number;
  /** Statements that carry a reading note of ours. */
  notes: number;
  /** Reading notes for each 100 statements; 0 where there are none. */
  notesPer100: number;
  /** Statements by how far they could be checked. */
  checked: Record<Statement['checked'], number>;
  /** Statements by whose voice they are in. */
  voices: Record<Statement['voice'], number>;
  /** Statements that need care: no card, no preview, no slide. */
  care: number;
}

/** Measures the statements of one document. */
export function ledgerBalance(statements: readonly Statement[]): LedgerBalance {
  const notes = statements.filter(({ note }) => note !== undefined).length;
  const checked = (value: Statement['checked']) =>
    statements.filter((statement) => statement.checked === value).length;
  const voiced = (value: Statement['voice']) =>
    statements.filter(({ voice }) => voice === value).length;
  return {
    statements: statements.length,
    notes,
    notesPer100: per(100, notes, statements.length),
    checked: {
      exact: checked('exact'),
      supported: checked('supported'),
      differs: checked('differs'),
      'not-verified': checked('not-verified'),
      'not-applicable': checked('not-applicable'),
    },
    voices: { own: voiced('own'), reports: voiced('reports'), quotes: voiced('quotes') },
    care: statements.filter(({ care }) => care === true).length,
  };
}
