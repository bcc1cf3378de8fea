import { max } from 'd3-array';
import { bands } from '../../core/bands.ts';
import { LABEL_SIZE, LINE_HEIGHT } from '../../core/constants.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Label, Line } from '../../core/marks.ts';
import { stateOf } from '../../core/states.ts';
import { balance, textWidth, wrap } from '../../core/text.ts';
import type { OptionRow, OptionsMatrixSeries } from './series.ts';

/** A disc where the source says something, a ring where it does not. */
interface Mark {
  key: string;
  x: number;
  y: number;
  says: boolean;
}

export interface OptionsMatrixModel extends BaseModel {
  labels: Label[];
  /** Light lines between the rows. */
  rules: Line[];
  marks: Mark[];
}

/** Where the parts of a row stand, from its top: the name, the mark, the words of the cell. */
interface Layout {
  name: { x: number; width: number };
  mark: number;
  words: { x: number; width: number };
  /** True where the words stand below the name, not beside it. */
  below: boolean;
}

const LAYOUTS: Readonly<Record<Frame['name'], Layout>> = {
  narrow: { name: { x: 22, width: 298 }, mark: 7, words: { x: 22, width: 298 }, below: true },
  wide: { name: { x: 0, width: 226 }, mark: 241, words: { x: 258, width: 382 }, below: false },
};
const HEAD = 30;
const PADDING = 9;
const FOOT = 34;

/** One aspect: a row for each option, all as high as the longest words of any state need. */
export function optionsMatrixModel(
  series: OptionsMatrixSeries,
  stateId: string,
  frame: Frame,
): OptionsMatrixModel {
  const { aspect, alt } = stateOf(series.states, stateId);
  const layout = LAYOUTS[frame.name];
  const title = series.aspects[aspect] ?? '';
  const model: OptionsMatrixModel = {
    width: frame.width,
    height: 0,
    alt,
    labels: [
      { key: 'aspect', x: layout.words.x, y: 14, anchor: 'start', text: title, tone: 'strong' },
    ],
    rules: [rule('top', HEAD, frame)],
    marks: [],
  };
  const high = max(series.rows, (row) => heightOf(row, series.silent, layout)) ?? 0;
  const foot = HEAD + series.rows.length * high;
  const rows = bands(series.rows.length, HEAD, foot);
  series.rows.forEach((row, index) => {
    const cell = row.cells[aspect] ?? null;
    const words = { said: cell !== null, text: cell ?? series.silent };
    addRow(model, row, words, rows.start(index), layout);
    model.rules.push(rule(row.id, rows.start(index + 1), frame));
  });
  addKey(model, series, foot);
  model.height = foot + FOOT;
  return model;
}

function addRow(
  model: OptionsMatrixModel,
  { id, name }: OptionRow,
  words: { said: boolean; text: string },
  top: number,
  layout: Layout,
): void {
  const first = top + PADDING + LABEL_SIZE - 2;
  const names = wrap(name, layout.name.width, 600);
  const start = first + (layout.below ? names.length * LINE_HEIGHT : 0);
  model.marks.push({ key: `mark-${id}`, x: layout.mark, y: first - 5, says: words.said });
  names.forEach((text, index) => {
    const at = { x: layout.name.x, y: first + index * LINE_HEIGHT, anchor: 'start' } as const;
    model.labels.push({ ...at, key: `name-${id}-${index}`, text, tone: 'strong' });
  });
  balance(words.text, layout.words.width).forEach((text, index) => {
    const at = { x: layout.words.x, y: start + index * LINE_HEIGHT, anchor: 'start' } as const;
    const tone = words.said ? 'plain' : 'quiet';
    model.labels.push({ ...at, key: `words-${id}-${index}`, text, tone });
  });
}

/** Height that a row needs for its longest words. */
function heightOf({ name, cells }: OptionRow, silent: string, layout: Layout): number {
  const names = wrap(name, layout.name.width, 600).length;
  const words = max(cells, (cell) => balance(cell ?? silent, layout.words.width).length) ?? 0;
  const lines = layout.below ? names + words : Math.max(names, words);
  return lines * LINE_HEIGHT + 2 * PADDING - 2;
}

/** What the two marks mean, below the rows. */
function addKey(model: OptionsMatrixModel, series: OptionsMatrixSeries, top: number): void {
  let x = 7;
  for (const says of [true, false]) {
    const text = says ? series.says : series.silent;
    const name = says ? 'says' : 'silent';
    model.marks.push({ key: `key-${name}`, x, y: top + 19, says });
    const at = { x: x + 15, y: top + 24, anchor: 'start' } as const;
    model.labels.push({ ...at, key: `key-words-${name}`, text, tone: 'quiet' });
    x = Math.round(x + 15 + textWidth(text) + 24);
  }
}

function rule(key: string, y: number, frame: Frame): Line {
  return { key: `rule-${key}`, x1: 0, y1: y, x2: frame.width, y2: y };
}
