/** Totals of a dataset against their parts, and the counts in its notes against what is known. */
import type { Book, Dataset } from '../book.ts';
import { countsIn } from '../numbers.ts';

/** Faults in the numbers of all datasets. */
export function sumFaults({ datasets, context }: Book): string[] {
  const known = new Set([
    ...datasets.flatMap(({ table }) => table.rows.flatMap((row) => Object.values(row))),
    ...datasets.flatMap(({ meta }) => meta.totals?.map(({ total }) => total) ?? []),
    ...context.flatMap(({ says, basis }) => countsIn(`${says} ${basis}`)),
  ]);
  return datasets.flatMap((dataset) => [
    ...inRows(dataset),
    ...inColumns(dataset),
    ...inNotes(dataset, known),
  ]);
}

/** `sums`: in each row that has them all, the parts make the total. */
function inRows({ id, meta, table }: Dataset): string[] {
  return (meta.sums ?? []).flatMap(({ total, parts }) =>
    table.rows.flatMap((row, index) => {
      const values = parts.map((part) => row[part]);
      if (values.includes(null)) return [];
      const sum = values.reduce<number>((all, value) => all + Number(value), 0);
      return sum === row[total]
        ? []
        : [
            `content/data/${id}/data.csv, row ${index + 2}, column "${total}": ${String(row[total])}; expected ${sum}, the sum of ${parts.join(' and ')}`,
          ];
    }),
  );
}

/** `totals`: a column adds up to what its publisher prints. */
function inColumns({ id, meta, table }: Dataset): string[] {
  return (meta.totals ?? []).flatMap(({ column, total }) => {
    const sum = table.rows.reduce((all, row) => all + Number(row[column]), 0);
    return sum === total
      ? []
      : [
          `content/data/${id}/data.csv, column "${column}": the rows add up to ${sum}; expected ${total}, as meta.yaml says`,
        ];
  });
}

function inNotes({ id, meta }: Dataset, known: ReadonlySet<unknown>): string[] {
  return [meta.about, meta.cannotShow, ...(meta.notes ?? [])].flatMap((text) =>
    countsIn(text)
      .filter((count) => !known.has(count))
      .map(
        (count) =>
          `content/data/${id}/meta.yaml, notes: ${count.toLocaleString('en-GB')} stands in no data and in no source; expected a number that does`,
      ),
  );
}
