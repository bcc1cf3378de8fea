import { sum } from 'd3-array';
import { count, short } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { FieldSeries, Region } from './series.ts';

/** Every region: its number, its squares, and how far a square is filled that stands for less. */
export function fieldTable(series: FieldSeries): DataTable {
  return {
    columns: [
      { label: 'Shown', numeric: false },
      { label: 'Number', unit: series.unit, numeric: true },
      { label: 'Squares', numeric: true },
      { label: 'All squares', numeric: true },
      { label: 'Filled part of a single square', unit: 'per cent', numeric: true },
    ],
    rows: series.regions.map(({ name, value, marks, share }) => [
      ...[name, value, marks, series.marks],
      share < 1 ? percent(share) : '',
    ]),
  };
}

/** One state in sentences: the whole, the regions that stand out, and what the lens shows. */
export function fieldWords(series: FieldSeries, stateId: string): string {
  const { focus, zoom } = stateOf(series.states, stateId);
  const { total, unit, amount, marks, regions } = series;
  const some = focus.length < regions.length;
  const sentences = [
    `${count(marks)} squares stand for ${count(total)} ${unit}, ${count(amount)} each.`,
    some ? 'These stand out.' : '',
    ...focus.map(inSquares),
    some && focus.length > 1 ? `Together: ${count(sum(focus, ({ value }) => value))} ${unit}.` : '',
    zoom
      ? `One square, enlarged, is filled to ${percent(zoom.share)} per cent: ${count(zoom.value)} of ${count(amount)} ${unit}.`
      : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function inSquares({ name, words, marks, share }: Region): string {
  const squares =
    share < 1 ? 'part of one square' : `${count(marks)} ${marks === 1 ? 'square' : 'squares'}`;
  return `${name}: ${words}, ${squares}.`;
}

function percent(share: number): string {
  return short(100 * share, 2);
}
