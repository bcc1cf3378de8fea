/** A region travelled to: its surroundings, many times enlarged, and a map that says where they are. */
import { LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import { overlap } from '../../core/place.ts';
import type { Box, Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { textWidth } from '../../core/text.ts';
import { empty, HERO, type Drawn } from './drawn.ts';
import { around, boxesOf, SIDE } from './grid.ts';
import type { Layout } from './layout.ts';
import { mapOf } from './map.ts';
import type { FieldSeries, FieldState, Region } from './series.ts';

/** Least number of marks that the view is wide. */
const ACROSS: Readonly<Record<Frame['name'], number>> = { wide: 12.5, narrow: 6.5 };
/** Where the middle of the region lies, in parts of the view. */
const MIDDLE = { wide: { x: 0.58, y: 0.42 }, narrow: { x: 0.2, y: 0.52 } };
/** Around words on a sheet. */
const PAD = 5;

/** The part of the field that is seen: `x` and `y` in cells, enlarged by `scale`. */
export interface View {
  x: number;
  y: number;
  scale: number;
  width: number;
  height: number;
}

/** Where the view lies; a part of a single mark needs room for words beside it. */
export function viewOf(region: Region, layout: Layout, frame: Frame): View {
  const box = around(boxesOf(layout.grid, region.from, region.marks));
  const thick = layout.grid.lines === 'columns' ? box.width : box.height;
  const height = layout.height;
  const turned = layout.grid.lines === 'columns' ? 1 : frame.width / height;
  const across = Math.max(ACROSS[frame.name], thick * 1.6 * turned);
  const scale = round(frame.width / across);
  const middle = region.share < 1 ? MIDDLE[frame.name] : { x: 0.5, y: 0.5 };
  const down = height / scale;
  return {
    ...{ scale, width: across, height: down },
    x: round(box.x + box.width / 2 - middle.x * across),
    y: round(box.y + box.height / 2 - middle.y * down),
  };
}

/** Words and map over the view. */
export function drawTravel(
  series: FieldSeries,
  state: FieldState,
  region: Region,
  layout: Layout,
  frame: Frame,
): Drawn {
  const view = viewOf(region, layout, frame);
  const told = wordsFor(series, region, view, layout);
  const map = mapOf(layout, view, frame);
  const taken: Box[] = [...told.sheets, ...map.sheets];
  const names: Drawn = { ...empty, sheets: [], labels: [] };
  for (const other of series.regions.filter((one) => one !== region)) {
    const place = nameAt(other, view, layout, frame);
    if (!place || taken.some((box) => overlap(box, place))) continue;
    taken.push(place);
    names.sheets.push({ key: `sheet-${other.id}`, edge: false, ...place });
    names.labels.push({
      ...{ key: `name-${other.id}`, anchor: 'start', text: other.name },
      ...{ x: round(place.x + PAD), y: round(place.y + 15) },
      tone: state.focus.includes(other) ? 'strong' : 'quiet',
    });
  }
  return {
    ...empty,
    ...map,
    sheets: [...names.sheets, ...told.sheets, ...map.sheets],
    hero: told.hero,
    labels: [...names.labels, ...told.labels],
  };
}

/** What the region is, large, beside its mark, or in the middle of its marks. */
function wordsFor(
  { amount, unit }: FieldSeries,
  { name, value, marks, share, from }: Region,
  view: View,
  { grid }: Layout,
): Pick<Drawn, 'sheets' | 'hero' | 'labels'> {
  const alone = share < 1;
  const large = alone ? `${count(value)} of ${count(amount)}` : count(value);
  const small = alone ? `${name}: this much of one square` : `${name}: ${unit}`;
  const squares = alone ? '' : `${count(marks)} squares`;
  const width = Math.max(textWidth(large, 600, HERO.size), textWidth(small, 600)) + 2 * PAD;
  const lines = squares === '' ? 1 : 2;
  const height = HERO.line + lines * LINE_HEIGHT + 2 * PAD;
  const box = around(boxesOf(grid, from, marks));
  const right = (box.x + (alone ? SIDE : box.width / 2) - view.x) * view.scale;
  const middle = (box.y + (alone ? SIDE : box.height) / 2 - view.y) * view.scale;
  const x = round(alone ? right + 10 : right - width / 2);
  const y = round(middle - height / 2);
  const label = (key: string, down: number, text: string, tone: Label['tone']): Label => ({
    ...{ key, x: round(x + PAD), y: round(y + PAD + down), anchor: 'start', text, tone },
  });
  return {
    sheets: [{ key: 'told', edge: false, x, y, width: round(width), height }],
    hero: [label('hero-0', 24, large, 'strong')],
    labels: [
      label('told-0', HERO.line + 12, small, 'strong'),
      ...(squares === '' ? [] : [label('told-1', HERO.line + 12 + LINE_HEIGHT, squares, 'plain')]),
    ],
  };
}

/** A strip of paper where most of a neighbour is seen; none where its name has no room there. */
function nameAt(
  { name, from, marks }: Region,
  view: View,
  { grid }: Layout,
  frame: Frame,
): Box | undefined {
  const [width, height] = [round(textWidth(name, 600) + 2 * PAD), LINE_HEIGHT + 4];
  const places = boxesOf(grid, from, marks).map((box) => {
    const left = Math.max(0, (box.x - view.x) * view.scale);
    const top = Math.max(0, (box.y - view.y) * view.scale);
    const right = Math.min(frame.width, (box.x + box.width - view.x) * view.scale);
    const bottom = Math.min(view.height * view.scale, (box.y + box.height - view.y) * view.scale);
    return { left, top, width: right - left, height: bottom - top };
  });
  const [best] = places
    .filter((place) => place.width >= width + 4 && place.height >= height)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  return best && { x: round(best.left + 2), y: round(best.top + 2), width, height };
}
