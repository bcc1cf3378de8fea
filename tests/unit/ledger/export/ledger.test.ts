import { describe, expect, test } from 'vitest';
import { toCodebook } from '../../../../src/ledger/export/codebook.ts';
import { positionTable, questionTable } from '../../../../src/ledger/export/questions.ts';
import { toRecords } from '../../../../src/ledger/export/records.ts';
import { sound } from '../../../../src/ledger/export/sheet.ts';
import { statementTable } from '../../../../src/ledger/export/statements.ts';
import { documentTable, sourceTable } from '../../../../src/ledger/export/works.ts';
import type { LedgerTable } from '../../../../src/ledger/export/columns.ts';
import { book } from '../../../support/book.ts';

const origin = 'https://example.org';
const { documents, questions, ledger, context } = book;
const tables = [
  documentTable(documents),
  questionTable(questions, origin),
  positionTable(questions),
  statementTable([...ledger.statements.values()], origin),
  sourceTable(context, origin),
];

/** Values of a column. */
function column({ sheet }: LedgerTable, name: string): unknown[] {
  const at = sheet.columns.findIndex((one) => one.name === name);
  return sheet.rows.map((row) => row[at]);
}

describe.each(tables)('$name', (table) => {
  test('is sound, and names each row once', () => {
    expect(() => sound(table.sheet, table.name)).not.toThrow();
    const keys = table.sheet.rows.map((_, row) =>
      table.key.map((name) => String(column(table, name)[row])).join(' '),
    );
    expect(new Set(keys).size).toBe(table.sheet.rows.length);
  });

  test('leads only to rows that are there', () => {
    const lost = Object.entries(table.leads).flatMap(([name, { resource, field }]) => {
      const other = tables.find((one) => one.name === resource);
      const there = new Set(other ? column(other, field) : []);
      return column(table, name).filter((value) => !there.has(value));
    });
    expect(lost).toEqual([]);
  });

  test('uses no value that the codebook does not explain', () => {
    const strange = Object.entries(table.values).flatMap(([name, meanings]) =>
      column(table, name)
        .flatMap((cell) => (typeof cell === 'string' ? cell.split('; ') : []))
        .filter((value) => !(value in meanings)),
    );
    expect(strange).toEqual([]);
  });
});

test('every statement, source, question and position is there', () => {
  expect(tables.map(({ sheet }) => sheet.rows.length)).toEqual([
    documents.length,
    questions.length,
    questions.length * documents.length,
    ledger.statements.size,
    context.length,
  ]);
});

test('positions stand in the order in which the site shows them', () => {
  const [, , positions] = tables;
  const first = positions && column(positions, 'document').filter((_, row) => row % 5 === 0);
  expect(first?.slice(0, 6)).toEqual(['crin', 'ecpat', 'brown', 'nspcc', 'iwf', 'crin']);
});

test('a position leads to statements of its own document only', () => {
  const [, , positions] = tables;
  if (!positions) throw new Error('no positions');
  const of = column(positions, 'document');
  const faults = column(positions, 'statements').flatMap((cell, row) =>
    typeof cell === 'string'
      ? cell.split('; ').filter((id) => ledger.statements.get(id)?.documentId !== of[row])
      : [],
  );
  expect(faults).toEqual([]);
});

test('codebook and records name every column', () => {
  const about = {
    ...{ id: 'ledger', title: 'Ledger', description: 'All.', caveat: 'Not all.', version: '1.0.0' },
    ...{ date: '2026-11-22', page: `${origin}/data/ledger/`, publisher: 'Example', site: origin },
    ...{ source: 'Five.', sources: [], citation: 'Example.' },
  };
  const codebook = toCodebook(about, tables);
  for (const { sheet } of tables)
    for (const { name } of sheet.columns) expect(codebook).toContain(`| \`${name}\` |`);
  const [first] = tables;
  if (!first) throw new Error('no table');
  expect(JSON.parse(toRecords(about, first))).toMatchObject({
    licence: { name: 'CC BY 4.0' },
    rows: documents.map(({ id }) => ({ id })),
  });
});
