import { saidInWords } from '../../core/said.ts';
import type { OptionsMatrixSpec } from './spec.ts';

/** An option with its words, in the order of the aspects; null where the source does not say. */
export interface OptionRow {
  id: string;
  name: string;
  cells: (string | null)[];
}

export interface OptionsMatrixSeries {
  says: string;
  silent: string;
  /** Heading of the rows in the table. */
  heading: string;
  aspects: string[];
  rows: OptionRow[];
  /** `alt` says every row; `aspect` is an index. */
  states: { id: string; alt: string; aspect: number }[];
}

/** More words than this are no longer read at a glance. */
const MOST_WORDS = 9;

/**
 * Puts every option's words in the order of the aspects.
 * @param file chart file, for errors
 * @throws where an option lacks an aspect, names an unknown one or says too much
 */
export function optionsMatrixSeries(spec: OptionsMatrixSpec, file: string): OptionsMatrixSeries {
  const ids = spec.aspects.map(({ id }) => id);
  const { says, silent } = spec;
  const rows = spec.options.map(({ id, name, cells }) => {
    for (const aspect of Object.keys(cells)) indexOf(aspect, ids, `options.${id}.cells`, file);
    return {
      id,
      name,
      cells: ids.map((aspect) => cellOf(cells[aspect], `${file}, options.${id}.cells.${aspect}`)),
    };
  });
  return {
    says,
    silent,
    heading: spec.rows ?? 'Option',
    aspects: spec.aspects.map(({ name }) => name),
    rows,
    states: spec.states.map(({ id, alt, aspect: name }) => {
      const aspect = indexOf(name, ids, `states.${id}.aspect`, file);
      return { id, alt: `${alt} ${rowsInWords(rows, aspect, silent)}`, aspect };
    }),
  };
}

/** Every row of one aspect, each with its words: the rows left open stand together at the end. */
export function rowsInWords(rows: readonly OptionRow[], aspect: number, silent: string): string {
  return saidInWords(
    rows.map(({ name, cells }) => ({ name, words: cells[aspect] ?? null })),
    silent,
  );
}

function indexOf(aspect: string, ids: readonly string[], field: string, file: string): number {
  const index = ids.indexOf(aspect);
  if (index >= 0) return index;
  throw new Error(
    `${file}, ${field}: "${aspect}" is not an aspect; expected one of ${ids.join(', ')}`,
  );
}

function cellOf(cell: string | null | undefined, at: string): string | null {
  if (cell === undefined)
    throw new Error(`${at}: missing; expected words, or null where the source does not say`);
  const count = cell?.split(' ').length ?? 0;
  if (count > MOST_WORDS)
    throw new Error(`${at}: "${cell}" has ${count} words; expected at most ${MOST_WORDS}`);
  return cell;
}
