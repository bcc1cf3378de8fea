import { max } from 'd3-array';
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import { pathOf, type Box, type Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { balance, wrap } from '../../core/text.ts';
import type { UnitChartSeries, UnitChartState } from './series.ts';

export interface UnitChartModel extends BaseModel {
  /** The squares of the grid, and one path that draws them all. */
  cells: Box[];
  grid: string;
  /** True where cells are so many that their outlines must be light. */
  small: boolean;
  /** Filled parts, over the cells; the last may be narrower or, for "less than", smaller. */
  fills: Box[];
  filled: string;
  /** Cells from the lower to the upper end of a range, outlined; empty where there is none. */
  ranged: string;
  /** The number in words, in lines. */
  hero: Label[];
  labels: Label[];
}

/** Above this many cells a grid is drawn finely. */
const MANY = 300;
/** Up to this many cells make one line. */
const FEW = 20;
const HERO_SIZE = 26;
const HERO_LINE = 30;

/** Room for the grid and for the words, by frame. */
interface Layout {
  columns: number;
  pitch: number;
  gridTop: number;
  words: { x: number; y: number; width: number };
  height: number;
}

/** Pixels for one share: words above the grid; beside it on wide frames where that would be a small one. */
export function unitChartModel(
  series: UnitChartSeries,
  stateId: string,
  frame: Frame,
): UnitChartModel {
  const state = stateOf(series.states, stateId);
  const layout = layoutOf(series, frame);
  const side = round(layout.pitch * (layout.pitch > 12 ? 0.82 : 0.74));
  const cells = Array.from({ length: series.cells }, (_, index) => ({
    x: round((index % layout.columns) * layout.pitch + 1),
    y: round(layout.gridTop + Math.floor(index / layout.columns) * layout.pitch + 1),
    width: side,
    height: side,
  }));
  const fills = fillsOf(state, cells, side);
  const { hero, labels } = wordsOf(series, state, layout);
  return {
    width: frame.width,
    height: round(layout.height),
    alt: state.alt,
    cells,
    grid: pathOf(cells),
    small: series.cells > MANY,
    fills,
    filled: pathOf(fills),
    ranged: pathOf(cells.slice(Math.ceil(state.filled), Math.ceil(state.upTo))),
    hero,
    labels,
  };
}

function layoutOf(series: UnitChartSeries, frame: Frame): Layout {
  const beside = frame.name === 'wide' && !isFlat(series.cells);
  const columns = columnsFor(series.cells);
  const rows = Math.ceil(series.cells / columns);
  const gridWidth = beside ? (series.cells > 100 ? 360 : 264) : frame.width;
  const pitch = round(Math.min(gridWidth / columns, (beside ? 340 : 200) / rows));
  const wordsX = beside ? columns * pitch + 28 : 0;
  const words = { x: wordsX, y: 0, width: frame.width - wordsX };
  const most = max(series.states, (state) => heightOfWords(series, state, words.width)) ?? 0;
  return {
    columns,
    pitch,
    gridTop: beside ? 0 : most + 4,
    words,
    height: beside ? Math.max(rows * pitch, most) + 2 : most + 4 + rows * pitch + 2,
  };
}

/** A hundred cells lie flat, five lines of twenty, and fill a frame of either width. */
function isFlat(cells: number): boolean {
  return cells > FEW && cells <= 100;
}

function columnsFor(cells: number): number {
  if (cells > MANY) return 40;
  return cells > 100 ? 25 : Math.min(FEW, cells);
}

/** Lines of words of one state, from the top. */
function linesOf(
  series: UnitChartSeries,
  state: UnitChartState,
  width: number,
): { hero: string[]; of: string[]; small: string[] } {
  const small = [...(state.rest === '' ? [] : [state.rest]), series.each];
  return {
    hero: balance(state.words, width, 600, HERO_SIZE),
    of: wrap(state.of, width),
    small: small.flatMap((words) => wrap(words, width)),
  };
}

function heightOfWords(series: UnitChartSeries, state: UnitChartState, width: number): number {
  const { hero, of, small } = linesOf(series, state, width);
  return hero.length * HERO_LINE + (of.length + small.length) * LINE_HEIGHT + LABEL_GAP;
}

function wordsOf(
  series: UnitChartSeries,
  state: UnitChartState,
  { words }: Layout,
): { hero: Label[]; labels: Label[] } {
  const { hero, of, small } = linesOf(series, state, words.width);
  const at = { x: round(words.x), anchor: 'start' } as const;
  const ofTop = words.y + hero.length * HERO_LINE;
  const smallTop = ofTop + of.length * LINE_HEIGHT + 6;
  return {
    hero: hero.map((text, index) => ({
      ...at,
      key: `words-${index}`,
      y: round(words.y + 22 + index * HERO_LINE),
      text,
      tone: 'strong',
    })),
    labels: [
      ...of.map((text, index): Label => ({
        ...at,
        key: `of-${index}`,
        y: round(ofTop + 12 + index * LINE_HEIGHT),
        text,
        tone: 'plain',
      })),
      ...small.map((text, index): Label => ({
        ...at,
        key: `small-${index}`,
        y: round(smallTop + 12 + index * LINE_HEIGHT),
        text,
        tone: 'quiet',
      })),
    ],
  };
}

/** Filled cells. A share that is only an upper bound does not fill its last cell. */
function fillsOf(state: UnitChartState, cells: readonly Box[], side: number): Box[] {
  const last = Math.ceil(state.filled) - 1;
  return cells.slice(0, last + 1).map((fill, index) => {
    if (index < last) return fill;
    const part = state.filled - last;
    if (state.bound !== 'less-than') return { ...fill, width: round(side * part) };
    return { ...fill, width: round(side * part * 0.6), height: round(side * 0.6) };
  });
}
