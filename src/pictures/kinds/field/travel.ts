/** A region travelled to: its surroundings, many times enlarged, and a map that says where they are. */
import { LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { textWidth, wrap } from '../../core/text.ts';
import { empty, HERO, type Drawn } from './drawn.ts';
import { around, boxesOf, SIDE } from './grid.ts';
import type { Layout } from './layout.ts';
import { mapOf } from './map.ts';
import { neighbours } from './neighbours.ts';
import type { FieldSeries } from './series.ts';
import { type View, viewOf } from './view.ts';
import type { FieldState, Region } from './state.ts';

/** From a mark to the words beside it. */
const BESIDE = 10;
/** Around words on a sheet. */
const PAD = 5;

/** Words and map over the view. */
export function drawTravel(
  series: FieldSeries,
  state: FieldState,
  region: Region,
  layout: Layout,
  frame: Frame,
): Drawn {
  const view = viewOf(region, layout, frame);
  const told = wordsFor(series, region, view, layout, frame);
  const map = mapOf(layout, view, frame, told.sheets);
  const names = neighbours(series, state, region, {
    ...{ view, grid: layout.grid, frame },
    taken: [...told.sheets, ...map.sheets],
  });
  return {
    ...empty,
    ...map,
    sheets: [...names.sheets, ...told.sheets, ...map.sheets],
    hero: told.hero,
    labels: [...names.labels, ...told.labels],
  };
}

/** What the region is, large: beside its mark where it has one, over its marks else. */
function wordsFor(
  { amount, unit }: FieldSeries,
  { name, value, marks, share, from }: Region,
  view: View,
  { grid }: Layout,
  frame: Frame,
): Pick<Drawn, 'sheets' | 'hero' | 'labels'> {
  const alone = share < 1;
  const box = around(boxesOf(grid, from, marks));
  const right = (box.x + (alone ? SIDE : box.width / 2) - view.x) * view.scale;
  const middle = (box.y + box.height / 2 - view.y) * view.scale;
  const most = alone ? frame.width - right - BESIDE - 2 * PAD : frame.width / 2;
  const whole = `${count(value)} ${unit}`;
  const fits = textWidth(whole, 600, HERO.size) <= most;
  const large = fits ? whole : count(value);
  const strong = alone ? `${name}: a full square is ${count(amount)}` : name;
  const plain = [...(fits ? [] : [unit]), ...(alone ? [] : [`${count(marks)} squares`])];
  const lines = [
    ...wrap(strong, most, 600).map((text) => ({ text, tone: 'strong', weight: 600 }) as const),
    ...plain
      .flatMap((text) => wrap(text, most))
      .map((text) => ({ text, tone: 'plain', weight: 400 }) as const),
  ];
  const widths = lines.map(({ text, weight }) => textWidth(text, weight));
  const width = Math.max(textWidth(large, 600, HERO.size), ...widths) + 2 * PAD;
  const height = HERO.line + lines.length * LINE_HEIGHT + 2 * PAD;
  const x = round(alone ? right + BESIDE : right - width / 2);
  const y = round(alone ? (box.y - view.y) * view.scale - PAD : middle - height / 2);
  const label = (key: string, down: number, text: string, tone: Label['tone']): Label => ({
    ...{ key, x: round(x + PAD), y: round(y + PAD + down), anchor: 'start', text, tone },
  });
  return {
    sheets: [{ key: 'told', edge: false, x, y, width: round(width), height }],
    hero: [label('hero-0', 24, large, 'strong')],
    labels: lines.map(({ text, tone }, index) =>
      label(`told-${index}`, HERO.line + 12 + index * LINE_HEIGHT, text, tone),
    ),
  };
}
