import { sum } from 'd3-array';
import { count, short } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { FieldSeries } from './series.ts';
import type { Region } from './state.ts';

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
      share < 1 ? Number(percent(share)) : '',
    ]),
  };
}

/** One state in sentences: the whole, the regions that stand out, and what is enlarged. */
export function fieldWords(series: FieldSeries, stateId: string): string {
  const { focus, single, apart, zoom } = stateOf(series.states, stateId);
  const { total, unit, amount, marks, regions } = series;
  const whole = `${count(marks)} squares stand for ${count(total)} ${unit}, ${count(amount)} each.`;
  if (single) return `One square, large, stands for ${count(amount)} ${unit}. ${whole}`;
  const some = focus.length < regions.length;
  const told = zoom ? [zoom] : focus;
  const sentences = [
    whole,
    some && !zoom ? 'These stand out.' : '',
    ...told.map(inSquares),
    some && focus.length > 1 ? `Together: ${count(sum(focus, ({ value }) => value))} ${unit}.` : '',
    apart ? 'They are drawn again, larger, in a box over the others.' : '',
    zoom ? enlarged(series, zoom) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function enlarged({ amount, unit }: FieldSeries, { name, value, share }: Region): string {
  const place = 'A small map shows where in the whole.';
  return share < 1
    ? `Its square, enlarged, is filled to ${percent(share)} per cent: ${count(value)} of ${count(amount)} ${unit}. ${place}`
    : `The squares of ${name} and those around them are enlarged. ${place}`;
}

function inSquares({ name, words, marks, share }: Region): string {
  const squares =
    share < 1 ? 'part of one square' : `${count(marks)} ${marks === 1 ? 'square' : 'squares'}`;
  return `${name}: ${words}, ${squares}.`;
}

function percent(share: number): string {
  return short(100 * share, 2);
}
