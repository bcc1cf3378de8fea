/** Regions side by side on a sheet, each with its name and number above its marks. */
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Box, Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { textWidth } from '../../core/text.ts';
import { cellsOf, type Grid } from './grid.ts';
import type { Region } from './state.ts';

/** Room for the name and number of a region: two lines on a page, one on a phone. */
const HEAD = { columns: 2 * LINE_HEIGHT + 6, rows: LINE_HEIGHT + 4 };
const STEP = 0.25;

/** A region on the sheet, and where its marks begin. */
interface Part {
  region: Region;
  grid: Grid;
  x: number;
  y: number;
}

/** The largest marks with which all regions fit, side by side on a page, one below the other on a phone. */
export function fit(
  regions: readonly Region[],
  inner: Box,
  lines: Grid['lines'],
): { parts: Part[]; scale: number } {
  for (let scale = 24; scale > 1; scale -= STEP) {
    const room = lines === 'columns' ? inner.height - HEAD.columns : inner.width;
    const long = Math.floor(room / scale);
    const parts: Part[] = [];
    let at = 0;
    for (const region of regions) {
      const grid = { lines, long, marks: region.marks };
      const { across, down } = cellsOf(grid);
      parts.push({
        ...{ region, grid },
        x: inner.x + (lines === 'columns' ? at : 0),
        y: inner.y + (lines === 'columns' ? HEAD.columns : at + HEAD.rows),
      });
      at +=
        lines === 'columns'
          ? Math.max(across * scale, ...wordsOf(region).map(({ width }) => width)) + LABEL_GAP
          : HEAD.rows + down * scale + 6;
    }
    if (at <= (lines === 'columns' ? inner.width + LABEL_GAP : inner.height + 6))
      return { parts, scale };
  }
  throw new Error(`No room to draw ${regions.map(({ id }) => id).join(', ')} apart`);
}

function wordsOf({ name, value }: Region): { text: string; width: number }[] {
  const number = count(value);
  return [
    { text: name, width: textWidth(name, 600) },
    { text: number, width: textWidth(number) },
  ];
}

/** Name and number above a part. */
export function heads({ region, x, y }: Part, wide: boolean): Label[] {
  const [name, number] = wordsOf(region);
  if (!name || !number) return [];
  const label = { x: round(x), anchor: 'start' } as const;
  return [
    {
      ...{ ...label, key: `name-${region.id}`, text: name.text, tone: 'strong' },
      y: round(y - 6 - (wide ? LINE_HEIGHT : 0)),
    },
    {
      ...{ ...label, key: `number-${region.id}`, text: number.text, tone: 'plain' },
      x: round(wide ? x : x + name.width + 6),
      y: round(y - 6),
    },
  ];
}
