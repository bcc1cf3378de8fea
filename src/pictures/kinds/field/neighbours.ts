/** Names of the regions around one that is travelled to, each on a strip of paper over its own marks. */
import { LINE_HEIGHT } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import { overlap } from '../../core/place.ts';
import { round } from '../../core/round.ts';
import { textWidth } from '../../core/text.ts';
import type { Drawn } from './drawn.ts';
import { SIDE, type Grid } from './grid.ts';
import type { FieldSeries } from './series.ts';
import type { FieldState, Region } from './state.ts';
import type { View } from './view.ts';

interface Around {
  view: View;
  grid: Grid;
  frame: Frame;
  /** What the strips must not cover. */
  taken: readonly Box[];
}

const PAD = 5;
const HEIGHT = LINE_HEIGHT + 4;

/** A strip and a name for each of them that has room for it. */
export function neighbours(
  { regions }: FieldSeries,
  { focus }: FieldState,
  middle: Region,
  around: Around,
): Pick<Drawn, 'sheets' | 'labels'> {
  const strips: { region: Region; strip: Box }[] = [];
  for (const region of regions.filter((one) => one !== middle)) {
    const weight = focus.includes(region) ? 600 : 400;
    const width = round(textWidth(region.name, weight) + 2 * PAD);
    const taken = [...around.taken, ...strips.map(({ strip }) => strip)];
    const strip = stripOn(region, width, { ...around, taken });
    if (strip) strips.push({ region, strip });
  }
  return {
    sheets: strips.map(({ region, strip }) => ({
      key: `strip-${region.id}`,
      edge: false,
      ...strip,
    })),
    labels: strips.map(({ region, strip }) => ({
      ...{ key: `name-${region.id}`, anchor: 'start', text: region.name },
      ...{ x: round(strip.x + PAD), y: round(strip.y + 15) },
      tone: focus.includes(region) ? 'strong' : 'quiet',
    })),
  };
}

/** In the middle of the first row of marks that has room. */
function stripOn(
  region: Region,
  width: number,
  { view, grid, frame, taken }: Around,
): Box | undefined {
  for (let row = Math.max(0, Math.ceil(view.y)); row + SIDE < view.y + view.height; row += 1) {
    const [first, end] = run(region, row, grid);
    const start = Math.max(first, Math.ceil(view.x), 0);
    const x = round((start - view.x) * view.scale);
    const y = round((row + SIDE / 2 - view.y) * view.scale - HEIGHT / 2);
    const strip = { x, y, width, height: HEIGHT };
    const right = Math.min(frame.width, (end - view.x) * view.scale);
    if (x + width <= right && y >= 0 && !taken.some((box) => overlap(box, strip))) return strip;
  }
  return undefined;
}

/** Cells of a row that are the region's: the first, and the one after the last. */
function run({ from, marks }: Region, row: number, { lines, long }: Grid): [number, number] {
  const end = from + marks;
  return lines === 'columns'
    ? [Math.ceil((from - row) / long), Math.ceil((end - row) / long)]
    : [Math.max(0, from - row * long), Math.min(long, end - row * long)];
}
