/** What is sorted, and where each document treats it: ready for a page. */
import type { Ledger } from '../../../ledger/evidence/ledger.ts';
import { markPath } from '../../../pictures/theme/marks.ts';
import type { Consideration } from '../../../ledger/schemas/considerations.ts';
import type { MarkShape } from '../../../ledger/schemas/document.ts';
import type { DocumentId } from '../../../ledger/schemas/ids.ts';

/** A document at the head of its column. */
export interface Head {
  id: string;
  short: string;
  /** Path data of its mark. */
  mark: string;
}

/** A statement in which a document treats something. */
export interface Link {
  address: string;
  label: string;
}

/** One consideration, with the statements of each document in the order of the heads. */
export interface Row {
  id: string;
  text: string;
  treated: readonly (readonly Link[])[];
}

/** Heads and rows. */
export interface Board {
  heads: readonly Head[];
  rows: readonly Row[];
}

/**
 * Puts a board together.
 *
 * @param considerations in any order; rows come in alphabetical order, which says nothing of worth
 * @param documents in the fixed order
 * @param ledger labels of the statements
 */
export function boardOf(
  considerations: readonly Consideration[],
  documents: readonly { id: DocumentId; short: string; mark: MarkShape }[],
  ledger: Ledger,
): Board {
  return {
    heads: documents.map(({ id, short, mark }) => ({ id, short, mark: markPath(mark) })),
    rows: considerations
      .map(({ id, text, treated }) => ({
        id,
        text,
        treated: documents.map((document) =>
          treated[document.id].map((statement) => ({
            address: `/evidence/${statement}/`,
            label: ledger.statements.get(statement)?.statement.label ?? statement,
          })),
        ),
      }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en-GB')),
  };
}

/** Reads a board back from the table that the server has drawn of it. */
export function boardIn(table: HTMLTableElement): Board {
  const [, ...heads] = table.tHead?.rows[0]?.cells ?? [];
  return {
    heads: heads.map((cell) => ({
      id: cell.dataset.of ?? '',
      short: cell.textContent.trim(),
      mark: cell.querySelector('path')?.getAttribute('d') ?? '',
    })),
    rows: [...(table.tBodies[0]?.rows ?? [])].map((row) => {
      const [text, ...cells] = row.cells;
      return {
        id: row.dataset.id ?? '',
        text: text?.textContent.trim() ?? '',
        treated: cells.map((cell) =>
          [...cell.querySelectorAll('a')].map((link) => ({
            address: link.pathname,
            label: link.title,
          })),
        ),
      };
    }),
  };
}
