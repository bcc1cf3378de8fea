import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Box, Label, Line, Tone } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { LENS, lensWords } from './lens.ts';
import { layoutOf, type Band, type Layout } from './layout.ts';
import type { FieldSeries, FieldState, Region } from './series.ts';

/** How the marks of a region look: in its own shade, or stepping back. */
export type Look = Region['shade'] | 'away';

interface Marks extends Box {
  key: string;
  /** Name of the pattern that fills it, or the look of a part of one mark. */
  fill: { pattern: string } | { look: Look };
}

export interface FieldModel extends BaseModel {
  /** Distance from mark to mark, and the side of one. */
  pitch: number;
  side: number;
  /** One mark of each region, to be repeated from the top of its band on. */
  patterns: { key: string; look: Look; y: number }[];
  /** Bands of marks: whole rows, and the row that is not full. */
  marks: Marks[];
  /** Whole squares of which only a part is filled, the lens first. */
  outlines: (Box & { key: string })[];
  /** What fills the lens. */
  lens: Box;
  leaders: Line[];
  labels: Label[];
}

/** Pixels for one state: nothing moves but what the lens shows. */
export function fieldModel(series: FieldSeries, stateId: string, frame: Frame): FieldModel {
  const state = stateOf(series.states, stateId);
  const layout = layoutOf(series, frame);
  const { pitch, bands, lensTop } = layout;
  const side = round(pitch * 0.76);
  const zoomed = bands.find(({ region }) => region === state.zoom);
  const lens = { x: 1, y: lensTop, width: LENS, height: LENS };
  return {
    width: frame.width,
    height: layout.height,
    alt: state.alt,
    pitch,
    side,
    patterns: bands
      .filter(({ region }) => region.share === 1)
      .map(({ region, top }) => ({ key: region.id, look: lookOf(region, state), y: top })),
    marks: bands.flatMap((band) => marksOf(band, layout, side, state)),
    outlines: [
      { key: 'lens', ...lens },
      ...bands
        .filter(({ region }) => region.share < 1)
        .map(({ region, top }) => ({
          ...{ key: `square-${region.id}`, x: 0.5, y: round(top + 0.5) },
          ...{ width: side, height: side },
        })),
    ],
    lens: { ...lens, width: round(LENS * (state.zoom?.share ?? 1)) },
    leaders: zoomed
      ? [{ key: 'leader', x1: 2, x2: 2, y1: round(zoomed.top + side + 2), y2: lensTop }]
      : [],
    labels: [
      ...bands.flatMap((band) => wordsOf(band, state)),
      ...lensWords(series, state, lensTop, frame),
    ],
  };
}

function lookOf(region: Region, { focus }: FieldState): Look {
  return focus.includes(region) ? region.shade : 'away';
}

/** Whole rows as one box and the row that is not full as another; or part of a single mark. */
function marksOf(
  { region, top }: Band,
  { columns, pitch }: Layout,
  side: number,
  state: FieldState,
): Marks[] {
  if (region.share < 1) {
    const part = { x: 0.5, y: round(top + 0.5), width: round(side * region.share), height: side };
    return [{ key: `part-${region.id}`, fill: { look: lookOf(region, state) }, ...part }];
  }
  const rows = Math.floor(region.marks / columns);
  const rest = region.marks % columns;
  const box = (key: string, row: number, across: number, down: number): Marks => ({
    ...{ key: `${key}-${region.id}`, fill: { pattern: region.id } },
    ...{ x: 0, y: round(top + row * pitch) },
    ...{ width: round(across * pitch), height: round(down * pitch) },
  });
  return [
    ...(rows > 0 ? [box('rows', 0, columns, rows)] : []),
    ...(rest > 0 ? [box('rest', rows, rest, 1)] : []),
  ];
}

/** Name and number of one region. */
function wordsOf({ region, name, number }: Band, { focus }: FieldState): Label[] {
  const seen = focus.includes(region);
  const label = (key: string, at: Band['name'], text: string, tone: Tone): Label => ({
    ...{ key: `${key}-${region.id}`, ...at, anchor: 'start', text },
    tone: seen ? tone : 'quiet',
  });
  return [
    label('name', name, region.name, 'strong'),
    label('number', number, region.words, 'plain'),
  ];
}
