import { column, countedColumn, needTable, numberIn, wordsIn } from '../../core/columns.ts';
import { keyOf } from '../../core/format.ts';
import type { Table } from '../../core/table.ts';
import type { TimeLineSpec } from './spec.ts';

/** A count of one year. */
export interface Point {
  year: number;
  value: number;
  sure: boolean;
}

/** A count through the years; years without a number are left out. */
export interface Line {
  id: string;
  draw: 'line' | 'points';
  label: string;
  heading: string;
  unit: string;
  points: readonly Point[];
}

export interface TimeLineState {
  id: string;
  alt: string;
  from: number;
  to: number;
  lines: readonly Line[];
  annotations: readonly { key: string; year: number; text: string }[];
}

export interface TimeLineSeries {
  lines: readonly Line[];
  breaks: readonly { at: number; label: string }[];
  /** What hollow marks mean; empty where every number is sure. */
  hollow: string;
  /** What to know about a year, where the data has a note on it. */
  notes: ReadonlyMap<number, string>;
  states: readonly TimeLineState[];
}

/**
 * Takes the counts out of a table, year by year.
 * @param file chart file, for errors
 * @throws where columns, years or states do not fit the data
 */
export function timeLineSeries(
  spec: TimeLineSpec,
  data: Table | undefined,
  file: string,
): TimeLineSeries {
  const table = needTable(data, file);
  const years = countedColumn(table, spec.year, file, 'year');
  if (years.type !== 'year')
    throw new Error(`${file}, field "year": column "${years.name}" holds no years`);
  const sure = spec.sure === undefined ? undefined : column(table, spec.sure, file, 'sure');
  if (sure && spec.hollow === undefined)
    throw new Error(`${file}, field "hollow": missing; hollow marks need words`);
  const lines = spec.lines.map((line, index): Line => {
    const field = countedColumn(table, line.column, file, `lines.${index}.column`);
    if (line.draw === 'points' && line.label === undefined)
      throw new Error(`${file}, field "lines.${index}.label": missing; single points need words`);
    const points = table.rows.flatMap((cells) => {
      const year = numberIn(cells[years.name]);
      const value = numberIn(cells[field.name]);
      if (year === null || value === null) return [];
      return [{ year, value, sure: !sure || wordsIn(cells[sure.name]) === 'primary' }];
    });
    points.sort((a, b) => a.year - b.year);
    return {
      id: line.id,
      draw: line.draw,
      label: line.label ?? field.label,
      heading: field.label,
      unit: field.unit,
      points,
    };
  });
  const hollow = lines.some((line) => line.points.some((point) => !point.sure));
  return {
    lines,
    breaks: spec.breaks,
    hollow: hollow ? (spec.hollow ?? '') : '',
    notes: new Map(
      table.rows.flatMap((cells, index) => {
        const [year, note] = [numberIn(cells[years.name]), table.notes?.[index] ?? ''];
        return year === null || note === '' ? [] : [[year, note] as const];
      }),
    ),
    states: spec.states.map((state) => {
      const where = `${file}, states.${state.id}`;
      if (state.from >= state.to)
        throw new Error(`${where}.to: ${state.to}; expected a year after ${state.from}`);
      const shown = state.lines.map((id) => lineOf(lines, id, `${where}.lines`));
      for (const note of state.annotations) {
        if (!shown[0]?.points.some((point) => point.year === note.year))
          throw new Error(`${where}.annotations: ${note.year} has no number on the first line`);
        if (note.year < state.from || note.year > state.to)
          throw new Error(`${where}.annotations: ${note.year} is outside the years shown`);
      }
      const annotations = state.annotations.map((note) => ({
        ...note,
        key: `${note.year}-${keyOf(note.text)}`,
      }));
      const { id, alt, from, to } = state;
      return { id, alt, from, to, lines: shown, annotations };
    }),
  };
}

function lineOf(lines: readonly Line[], id: string, where: string): Line {
  const line = lines.find((candidate) => candidate.id === id);
  if (line) return line;
  throw new Error(
    `${where}: no line "${id}"; expected one of ${lines.map((known) => known.id).join(', ')}`,
  );
}

/** Points of a line that a state shows. */
export function pointsIn(line: Line, state: { from: number; to: number }): readonly Point[] {
  return line.points.filter(({ year }) => year >= state.from && year <= state.to);
}
