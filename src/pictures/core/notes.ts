/** What a dataset says of single rows. */
import type { DatasetMeta } from '../../ledger/schemas/dataset.ts';

/**
 * The note of each row, from the columns that `rowNotes` names; empty where a row has none.
 * @throws where `rowNotes` names a column that is not there, or words do not fit its type
 */
export function notesOf(
  { rowNotes = [], fields }: Pick<DatasetMeta, 'rowNotes' | 'fields'>,
  rows: readonly Readonly<Record<string, unknown>>[],
): string[] {
  for (const { column, words } of rowNotes) {
    const wanted = words === undefined ? 'string' : 'boolean';
    const field = fields.find(({ name }) => name === column);
    if (field?.type !== wanted)
      throw new Error(
        `meta.yaml, rowNotes: column "${column}" is ${field ? `of type ${field.type}` : 'not there'}; expected one of type ${wanted}`,
      );
  }
  return rows.map((row) =>
    rowNotes
      .map(({ column, words }) => {
        const cell = row[column];
        if (typeof cell === 'string') return cell;
        return cell === true ? (words ?? '') : '';
      })
      .filter((note) => note !== '')
      .join(' '),
  );
}
