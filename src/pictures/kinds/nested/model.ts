import { position, type Position } from '../../core/axis.ts';
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Box, Label, Line, Tone } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { textWidth } from '../../core/text.ts';
import type { Group, Look } from '../field/marks.ts';
import { APART_NEAR, keyOf, layoutOf, MORE, type Layout, type Place } from './layout.ts';
import { rowsIn, type NestedSeries, type NestedState } from './series.ts';
import { pitchIn, squaresFor, squaresOf } from './squares.ts';

interface Bar extends Box {
  key: string;
}

export interface NestedModel extends BaseModel {
  /** Where each bar begins; one line below the other, as one line would run through words. */
  bases: Line[];
  /** Outlined: a whole with a part inside, or the way to the upper end of a range. */
  outlines: Bar[];
  /** Solid: a quantity, or the part inside a whole. */
  solids: Bar[];
  /** Bars made of squares, and the looks that need a pattern. */
  squares: Group[];
  patterns: Look[];
  /** Dashes to the right of a number that is a minimum. */
  more: Line[];
  /** Lines between rows that are not like-for-like. */
  rules: Line[];
  labels: Label[];
}

/** Pixels for one state: bars from one line on one scale, each with its words. */
export function nestedModel(series: NestedSeries, stateId: string, frame: Frame): NestedModel {
  const state = stateOf(series.states, stateId);
  const layout = layoutOf(series, frame);
  const { places, height, thick } = layout;
  const shown = rowsIn(series, state);
  const drawn = places.filter(({ row }) => shown.includes(row));
  // The bars of a chart with a minimum leave room for the line that says "or more".
  const open = series.rows.some(({ bound, to }) => bound === 'at-least' && to === series.most);
  const width = frame.width - 1 - (open ? MORE : 0);
  const bars =
    series.each === undefined
      ? smooth(drawn, state, thick, position('linear', [0, series.most], [0, width]))
      : inSquares(drawn, state, layout, series.most, series.each, width);
  return {
    width: frame.width,
    height: round(height),
    alt: state.alt,
    bases: drawn.map(({ row, bar }) => {
      const [y1, y2] = [round(bar - 3), round(bar + thick + 3)];
      return { key: `base-${row.id}`, x1: 0.5, x2: 0.5, y1, y2 };
    }),
    ...bars,
    rules: drawn
      .filter(({ apart, row }) => apart.length > 0 && row !== shown[0])
      .map(({ row, top, apart }) => {
        const y = round(top - apart.length * LINE_HEIGHT - APART_NEAR - 3);
        return { key: `rule-${row.id}`, x1: 0, x2: frame.width, y1: y, y2: y };
      }),
    labels: [
      ...drawn.flatMap((place) => wordsOf(place, state, place.row === shown[0])),
      ...keyLabels(series, layout, frame),
    ],
  };
}

/** What one square stands for. */
function keyLabels(series: NestedSeries, { key, height }: Layout, { width }: Frame): Label[] {
  const text = keyOf(series);
  if (text === '') return [];
  const at: Pick<Label, 'x' | 'y' | 'anchor'> =
    key === 'beside'
      ? { x: width, y: 13, anchor: 'end' }
      : { x: 0, y: round(height - 5), anchor: 'start' };
  return [{ key: 'key', ...at, text, tone: 'quiet' }];
}

type Bars = Pick<NestedModel, 'outlines' | 'solids' | 'squares' | 'patterns' | 'more'>;

function smooth(
  drawn: readonly Place[],
  state: NestedState,
  thick: number,
  length: Position,
): Bars {
  const outlines: Bar[] = [];
  const solids: Bar[] = [];
  for (const { row, bar } of drawn) {
    const at = { x: 1, y: round(bar), height: thick };
    const outlined = row.part !== undefined || row.bound === 'range';
    const solid = row.part ? row.part.value : row.value;
    if (outlined) outlines.push({ key: `whole-${row.id}`, ...at, width: round(length(row.to)) });
    if (row.part === undefined || state.parts)
      solids.push({ key: `fill-${row.id}`, ...at, width: round(length(solid)) });
  }
  const more = moreOf(drawn, thick, ({ value }) => length(value));
  return { outlines, solids, squares: [], patterns: [], more };
}

function inSquares(
  drawn: readonly Place[],
  { parts }: NestedState,
  { thick }: Layout,
  most: number,
  each: number,
  width: number,
): Bars {
  const pitch = pitchIn(squaresFor(most, each), thick, width);
  const squares = drawn.map(({ row, bar }) => squaresOf(row, each, pitch, bar, parts));
  const looks = squares.flatMap(({ shapes }) => shapes.map(({ look }) => look));
  const lengthOf = ({ value }: { value: number }): number =>
    Math.ceil(squaresFor(value, each) / pitch.long) * pitch.pitch;
  return {
    ...{ outlines: [], solids: [], squares, patterns: [...new Set(looks)].sort() },
    more: moreOf(drawn, thick, lengthOf),
  };
}

/** Dashes where a number is a minimum, right of its bar. */
function moreOf(
  drawn: readonly Place[],
  thick: number,
  lengthOf: (row: Place['row']) => number,
): Line[] {
  return drawn
    .filter(({ row }) => row.bound === 'at-least')
    .map(({ row, bar }) => {
      const y = round(bar + thick / 2);
      const x1 = round(1 + lengthOf(row) + 4);
      return { key: `more-${row.id}`, x1, x2: round(x1 + MORE - 6), y1: y, y2: y };
    });
}

/** Words of one row: what differs, what it is, who says so, the number, the part inside. */
function wordsOf(place: Place, state: NestedState, first: boolean): Label[] {
  const { row, apart, label, from, beside, words, part, after, top, below } = place;
  const lines = (name: string, texts: readonly string[], y: number, tone: Tone): Label[] =>
    texts.map((text, index) => ({
      key: `${name}-${row.id}-${index}`,
      x: 0,
      y: round(y + 13 + index * LINE_HEIGHT),
      anchor: 'start',
      text,
      tone,
    }));
  const under = top + label.length * LINE_HEIGHT;
  const besideX = textWidth(label.at(-1) ?? '', 600) + LABEL_GAP;
  const who = lines('from', from, beside ? under - LINE_HEIGHT : under, 'quiet');
  const afterX = textWidth(words.at(-1) ?? '') + LABEL_GAP;
  const down = words.length - (after ? 1 : 0);
  const inside = lines('part', part, below + down * LINE_HEIGHT, 'plain');
  return [
    ...(first ? [] : lines('apart', apart, top - apart.length * LINE_HEIGHT - APART_NEAR, 'plain')),
    ...lines('label', label, top, 'strong'),
    ...who.map((one) => (beside ? { ...one, x: round(besideX) } : one)),
    ...lines('words', words, below, 'plain'),
    ...(state.parts ? inside.map((one) => (after ? { ...one, x: round(afterX) } : one)) : []),
  ];
}
