import { count, inWords } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import { pointsIn, type Point, type TimeLineSeries } from './series.ts';

/** What stands beside numbers that are not drawn hollow. */
const SURE = 'From a primary source';

/** Every year that some state draws, with every count, how sure it is, and where it is not like the others. */
export function timeLineTable(series: TimeLineSeries): DataTable {
  const shown = series.states.flatMap((state) =>
    state.lines.flatMap((line) => pointsIn(line, state).map(({ year }) => year)),
  );
  const years = [...new Set(shown)].sort((a, b) => a - b);
  const lines = series.lines.filter((line) =>
    series.states.some((state) => state.lines.includes(line)),
  );
  return {
    columns: [
      { label: 'Year', numeric: true, year: true },
      ...lines.map((line) => ({ label: line.heading, unit: line.unit, numeric: true })),
      ...(series.hollow === '' ? [] : [{ label: 'How sure', numeric: false }]),
      { label: 'Note', numeric: false },
    ],
    rows: years.map((year) => {
      const points = lines.map((line) => line.points.find((point) => point.year === year));
      const sure = points.every((point) => point?.sure ?? true) ? SURE : series.hollow;
      return [
        year,
        ...points.map((point) => point?.value ?? ''),
        ...(series.hollow === '' ? [] : [sure]),
        series.notes.get(year) ?? series.breaks.find(({ at }) => at === year)?.label ?? '',
      ];
    }),
  };
}

/** One state in sentences: ends of each unbroken run, single points, breaks. */
export function timeLineWords(series: TimeLineSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const sentences: string[] = [];
  for (const line of state.lines) {
    const points = pointsIn(line, state);
    if (line.draw === 'points') {
      const words = points.map(({ year, value }) => `${inWords(value)} ${line.unit} for ${year}`);
      sentences.push(`Beside the line stands a ring: ${words.join(', ')}.`);
      continue;
    }
    const runs = runsOf(points, series.breaks).map(runWords);
    sentences.push(`${line.heading} by year: ${runs.join('; after the break, ')}.`);
  }
  for (const gap of series.breaks.filter(({ at }) => at > state.from && at <= state.to))
    sentences.push(`The line breaks before ${gap.at}: ${gap.label}.`);
  return sentences.join(' ');
}

/** Points before, between and after the breaks: nothing is compared across one. */
function runsOf(points: readonly Point[], breaks: readonly { at: number }[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const year = run?.at(-1)?.year ?? 0;
    if (run && !breaks.some(({ at }) => at > year && at <= point.year)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function runWords(run: readonly Point[]): string {
  const [first, last] = [run[0], run.at(-1)];
  const ends = first === last ? [first] : [first, last];
  return ends
    .flatMap((point) => (point ? [`${count(point.value)} in ${point.year}`] : []))
    .join(' to ');
}
