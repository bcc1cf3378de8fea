/** Files of content, changed by chance: each can be read, or a line says which file and which field is at fault. */
import fc from 'fast-check';
import { tagsOf } from '../../../src/ledger/evidence/mdx.ts';
import type { Book } from '../../../src/site/book/book.ts';
import { readCharts } from '../../../src/site/book/charts.ts';
import { openBook } from '../../../src/site/book/open.ts';
import { beginReading, type Files } from '../../../src/site/book/reading.ts';
import { pictureFaults } from '../../../src/site/book/rules/pictures.ts';
import { type Input, input, must } from './input.ts';
import { type Change, changes, mutated } from './mutate.ts';

/** Longest piece of a file that is changed at a time: lists are cut between items. */
const LONGEST = 6000;
/** Words of an error that nobody meant to write. */
const UNMEANT =
  /is not a function|Cannot |undefined|\[object |call stack|is not iterable|Invalid (array|string)|Internal/;
/** A line on a file: which, then a field or row or the place of a slip, then a sentence. */
const TOLD = /^content\/[\w./-]+(, .+?(\(line \d+\))?|): .+/;

/** A file, or some items of it. */
interface Piece {
  file: string;
  text: string;
}

type Reads = (piece: Piece) => string[];

/**
 * One input for each sort of file.
 * @param files everything under content/
 * @param book what they make: charts are read with its data
 */
export function contentInputs(files: Files, book: Book): Input[] {
  const sort = (name: string, share: number, pattern: RegExp, reads: Reads): Input =>
    input(
      name,
      share,
      fc.tuple(fc.constantFrom(...piecesOf(files, pattern)), changes),
      ([piece, all]) => told(piece, all, reads),
    );
  return [
    sort(
      'content, YAML of every schema',
      24,
      /^content\/(?!charts\/|fingerprints\/).*\.yaml$/,
      alone,
    ),
    sort('content, generated JSON', 2, /^content\/(fingerprints\/.*|released)\.json$/, alone),
    sort('content, charts', 12, /^content\/charts\//, (piece) => chart(piece, book)),
    sort('content, tables (CSV)', 20, /\/data\.csv$/, (piece) => table(piece, files)),
    sort('content, texts (MDX)', 16, /\.mdx$/, alone),
  ];
}

function told({ file, text }: Piece, all: readonly Change[], reads: Reads): void {
  const faults = reads({ file, text: mutated(text, all) });
  for (const fault of faults) {
    must(
      fault.startsWith(file) && TOLD.test(fault),
      `a line on ${file} and its field, not "${fault}"`,
    );
    must(
      !UNMEANT.test(fault.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')),
      `words for an editor, not "${fault}"`,
    );
  }
}

/** A file read by itself, as if content/ held no other; that others are missing is no fault here. */
function alone({ file, text }: Piece): string[] {
  if (file.endsWith('.mdx')) tagsOf(text);
  return openBook(new Map([[file, text]])).faults.filter(
    (fault) => !fault.endsWith(': is missing; expected a file'),
  );
}

function chart({ file, text }: Piece, book: Book): string[] {
  const reading = beginReading(new Map([[file, text]]));
  const marks = new Map(book.documents.map(({ id, mark }) => [id, mark]));
  const charts = readCharts(
    reading,
    book,
    (id) => marks.get(id) ?? 'circle',
    (id) => id,
  );
  for (const one of charts) one.table();
  return [...reading.faults, ...pictureFaults({ charts })];
}

function table({ file, text }: Piece, files: Files): string[] {
  const meta = file.replace('data.csv', 'meta.yaml');
  return openBook(
    new Map([
      [file, text],
      [meta, files.get(meta) ?? ''],
    ]),
  ).faults.filter((fault) => !fault.endsWith(': is missing; expected a file'));
}

/** Files as they are, or, where they are long lists, runs of their items. */
function piecesOf(files: Files, pattern: RegExp): Piece[] {
  return [...files]
    .filter(([file]) => pattern.test(file))
    .flatMap(([file, text]) =>
      runsOf(text).map((run) => ({ file, text: run, [fc.toStringMethod]: () => file })),
    );
}

function runsOf(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const runs: string[] = [];
  for (const item of text.split(/^(?=- )/m)) {
    const last = runs.at(-1) ?? '';
    if (runs.length > 0 && last.length + item.length <= LONGEST)
      runs[runs.length - 1] = last + item;
    else runs.push(item.slice(0, 4 * LONGEST));
  }
  return runs;
}
