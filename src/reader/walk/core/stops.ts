/** A chart's table as stops of a walk: the chart, its groups, their rows, their cells. */
import { type CellAt, nameColumns, type WalkTable } from './table.ts';
import { cellWords, ended, many, rowWords, toldColumns } from './words.ts';

/** A place where a reader stands. */
export interface Stop {
  /** Where it is and what is there, in one sentence with its place. */
  says: string;
  /** 1 is the chart. */
  level: number;
  /** Its place among those beside it, from 1. */
  place: number;
  of: number;
  /** The stop that it is in; -1 for the chart. */
  parent: number;
  /** The first stop inside; -1 where there is none. */
  inside: number;
  /** The cells that are told here for good: each cell of the table belongs to one stop. */
  cells: readonly CellAt[];
}

interface Branch {
  says: string;
  cells: readonly CellAt[];
  branches: readonly Branch[];
}

/** More rows than this are parted. */
const MOST = 24;
/** Rows of a part. */
const PART = 10;

/** All stops, each before those inside of it. */
export function stopsOf(table: WalkTable): Stop[] {
  const stops: Stop[] = [];
  function add(branch: Branch, parent: number, place: number, of: number): void {
    const at = stops.length;
    const { says, cells, branches } = branch;
    stops.push({
      ...{ level: (stops[parent]?.level ?? 0) + 1, place, of, parent, cells },
      says: parent === -1 ? says : `${says} ${place} of ${of}.`,
      inside: branches.length > 0 ? at + 1 : -1,
    });
    for (const [index, inner] of branches.entries()) add(inner, at, index + 1, branches.length);
  }
  add(chartOf(table), -1, 1, 1);
  return stops;
}

function chartOf(table: WalkTable): Branch {
  const told = toldColumns(table);
  const rows = table.rows.map((_, row) => rowOf(table, row, told));
  const [only] = rows;
  const parts = partsOf(table);
  const entries = many(rows.length, 'entry', 'entries');
  const title = ended(table.title);
  if (rows.length === 1 && only)
    return {
      says: `${title} ${many(only.branches.length, 'thing', 'things')}.`,
      ...{ cells: [], branches: only.branches },
    };
  if (parts.length === 0) return { says: `${title} ${entries}.`, cells: [], branches: rows };
  return {
    says: `${title} ${entries} in ${many(parts.length, 'group', 'groups')}.`,
    cells: [],
    branches: parts.map(({ name, rows: its }) => ({
      says: `${name}, ${many(its.length, 'entry', 'entries')}.`,
      cells: [],
      branches: its.flatMap((row) => rows[row] ?? []),
    })),
  };
}

function rowOf(table: WalkTable, row: number, told: readonly number[]): Branch {
  const names = nameColumns(table);
  const others = table.columns.flatMap((_, at) => (names.includes(at) ? [] : [at]));
  return {
    says: rowWords(table, row, told),
    cells: names.map((at): CellAt => [row, at]),
    branches: others.map((at) => ({
      ...{ says: cellWords(table, [row, at]), cells: [[row, at]], branches: [] },
    })),
  };
}

/** Groups of rows: what a column says that groups them; where there are many rows without such a column, tens. */
function partsOf({ columns, rows }: WalkTable): { name: string; rows: number[] }[] {
  const at = columns.findIndex(({ groups }) => groups);
  const all = rows.map((_, row) => row);
  if (at !== -1) {
    const names = [...new Set(rows.map((cells) => cells[at] ?? ''))];
    return names.map((name) => ({ name, rows: all.filter((row) => rows[row]?.[at] === name) }));
  }
  if (rows.length <= MOST) return [];
  const { numeric = false, year = false, label = '' } = columns[0] ?? {};
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => {
    const its = all.slice(part * PART, (part + 1) * PART);
    const ends = [its[0], its.at(-1)].map((row) => rows[row ?? 0]?.[0] ?? '');
    return { name: `${numeric && !year ? `${label} ` : ''}${ends.join(' to ')}`, rows: its };
  });
}
