import { LICENCE } from '../schemas/licence.ts';
import type { About } from './about.ts';
import type { LedgerTable } from './columns.ts';

/** A table of the ledger as JSON: what it is, its columns, and an object a row. */
export function toRecords(about: About, { name, title, about: row, sheet }: LedgerTable): string {
  const rows = sheet.rows.map((cells) =>
    Object.fromEntries(sheet.columns.map((column, at) => [column.name, cells[at] ?? null])),
  );
  const all = {
    ...{ id: name, title, about: row, version: about.version, date: about.date },
    page: about.page,
    licence: { name: LICENCE.name, address: LICENCE.address },
    ...{ columns: sheet.columns, rows },
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
