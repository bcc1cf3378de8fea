/** How many each region stands for, from its file or from the data. */
import { sum } from 'd3-array';
import { column, countedColumn, needTable, numberIn, wordsIn } from '../../core/columns.ts';
import type { Table } from '../../core/table.ts';
import type { FieldSpec } from './spec.ts';

/**
 * Amounts in the order of the regions.
 * @param file chart file, for errors
 * @throws where a region has no row, shares one, has nothing, or all do not add up to the total
 */
export function amountsOf(spec: FieldSpec, data: Table | undefined, file: string): number[] {
  const rows = rowsOf(spec, data, file);
  const named = spec.regions.flatMap(({ id, value }) =>
    Array.isArray(value) ? value.map((label) => ({ id, label })) : [],
  );
  named.forEach(({ id, label }, index) => {
    if (!rows.has(label))
      throw new Error(`${file}, regions.${id}.value: "${label}"; expected a row of the data`);
    if (named.findIndex((other) => other.label === label) !== index)
      throw new Error(`${file}, regions.${id}.value: "${label}"; expected in one region only`);
  });
  const taken = sum(named, ({ label }) => rows.get(label));
  const amounts = spec.regions.map(({ id, value }) => {
    const amount =
      typeof value === 'number'
        ? value
        : value === 'rest'
          ? sum(rows.values()) - taken
          : sum(value, (label) => rows.get(label));
    if (amount > 0) return amount;
    throw new Error(`${file}, regions.${id}.value: ${amount}; expected more than 0`);
  });
  const all = sum(amounts);
  // Decimals add up to a hair more or less.
  if (Math.abs(all - spec.total) > 1e-6)
    throw new Error(`${file}, total: ${spec.total}; expected ${all}, the sum of all regions`);
  return amounts;
}

/** Numbers of the data by label; empty where every region has a number of its own. */
function rowsOf(spec: FieldSpec, data: Table | undefined, file: string): Map<string, number> {
  if (spec.regions.every(({ value }) => typeof value === 'number')) return new Map();
  const table = needTable(data, file);
  const label = column(table, spec.label ?? '', file, 'label');
  const counted = countedColumn(table, spec.column ?? '', file, 'column');
  return new Map(
    table.rows.map((row) => [wordsIn(row[label.name]), numberIn(row[counted.name]) ?? 0]),
  );
}
