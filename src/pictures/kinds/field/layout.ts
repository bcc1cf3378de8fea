/** Where bands, words and lens lie in each frame, in user units. */
import { max } from 'd3-array';
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import { round } from '../../core/round.ts';
import { textWidth } from '../../core/text.ts';
import { lensHeight } from './lens.ts';
import type { FieldSeries, Region } from './series.ts';

/** Room for all marks: a phone's window is high, a page is wide. */
const ROOM: Readonly<Record<Frame['name'], number>> = { narrow: 420, wide: 250 };
/** Largest and smallest distance from mark to mark, and the steps between. */
const PITCH = { most: 24, least: 1.5, step: 0.25 };
/** Room above the lens for its leader. */
const LEADER = 10;
/** Between words and their band, and below it. */
const NEAR = 4;
const APART = 8;
/** Where words beside a single mark begin, unless the marks are larger. */
const BESIDE = 14;

interface Place {
  x: number;
  /** Baseline. */
  y: number;
}

/** One region with its words and its band. */
export interface Band {
  region: Region;
  /** Where the name begins. */
  name: Place;
  /** Where the number begins: beside the name, or below it where there is no room. */
  number: Place;
  /** Top of the marks. */
  top: number;
}

export interface Layout {
  columns: number;
  pitch: number;
  bands: Band[];
  lensTop: number;
  height: number;
}

/** Nothing moves from state to state: bands in order, those of a single part of a mark last. */
export function layoutOf(series: FieldSeries, frame: Frame): Layout {
  const pitch = pitchOf(series, frame);
  const columns = Math.floor(frame.width / pitch);
  const small = series.regions.filter(({ share }) => share < 1);
  const bands: Band[] = [];
  let y = 0;
  for (const region of series.regions.filter(({ share }) => share === 1)) {
    const { name, number, lines } = wordsAt(region, 0, y + 13, frame);
    const top = round(y + lines * LINE_HEIGHT + NEAR);
    bands.push({ region, name, number, top });
    y = top + Math.ceil(region.marks / columns) * pitch + APART;
  }
  for (const region of small) {
    const line = Math.max(LINE_HEIGHT, pitch);
    const at = wordsAt(region, Math.max(BESIDE, pitch + 4), y + line / 2 + 4, frame);
    bands.push({ region, name: at.name, number: at.number, top: round(y + (line - pitch) / 2) });
    y += line + (at.lines - 1) * LINE_HEIGHT + 2;
  }
  const lensTop = round(y + (small.length > 0 ? LEADER : 0));
  const lens = max(series.states, (state) => lensHeight(series, state, frame)) ?? 0;
  return { columns, pitch, bands, lensTop, height: round(lensTop + lens) };
}

/** The largest distance at which the marks of all bands fit. */
function pitchOf({ regions }: FieldSeries, frame: Frame): number {
  const rows = (pitch: number): number =>
    regions.reduce((all, { marks }) => all + Math.ceil(marks / Math.floor(frame.width / pitch)), 0);
  let pitch = PITCH.most;
  while (pitch > PITCH.least && rows(pitch) * pitch > ROOM[frame.name]) pitch -= PITCH.step;
  return pitch;
}

/** Places of a region's name and number, on one line where both fit. */
function wordsAt(
  { name, words }: Region,
  left: number,
  baseline: number,
  frame: Frame,
): Pick<Band, 'name' | 'number'> & { lines: number } {
  const [x, y] = [round(left), round(baseline)];
  const beside = round(x + textWidth(name, 600) + LABEL_GAP);
  return beside + textWidth(words) <= frame.width
    ? { name: { x, y }, number: { x: beside, y }, lines: 1 }
    : { name: { x, y }, number: { x, y: round(baseline + LINE_HEIGHT) }, lines: 2 };
}
