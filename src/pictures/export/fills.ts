/** What fills a box line by line and dot by dot, where patterns cannot be had. */
import { round } from '../core/round.ts';
import type { Box } from '../core/svg-at.ts';

/**
 * Lines that fall to the right by 45 degrees, as far as they lie in a box: path data.
 * @param apart from one to the next, across them
 * @param shift moves all of them to the right; without it one goes through the origin
 */
export function slanted({ x, y, width, height }: Box, apart: number, shift = 0): string {
  const step = apart * Math.SQRT2;
  // Along each line x − y is the same.
  const first = Math.ceil((x - y - height) / step) * step + shift;
  const lines: string[] = [];
  for (let at = first; at < x + width - y; at += step) {
    const [from, to] = [Math.max(x, y + at), Math.min(x + width, y + height + at)];
    if (to > from) lines.push(`M${round(from)} ${round(from - at)}L${round(to)} ${round(to - at)}`);
  }
  return lines.join('');
}

/**
 * Dots in the middle of each tile, those alone that are whole: path data.
 * @param tile side of a tile; one has a corner in the origin
 * @param r radius of a dot
 */
export function dotted({ x, y, width, height }: Box, tile: number, r: number): string {
  const turn = `a${r} ${r} 0 1 0`;
  const columns = middles(x, width, tile, r);
  return middles(y, height, tile, r)
    .flatMap((down) =>
      columns.map((across) => {
        const start = `M${round(across - r)} ${round(down)}`;
        return `${start}${turn} ${2 * r} 0${turn} ${-2 * r} 0`;
      }),
    )
    .join('');
}

function middles(start: number, length: number, tile: number, r: number): number[] {
  const first = Math.ceil((start + r - tile / 2) / tile) * tile + tile / 2;
  const found: number[] = [];
  for (let at = first; at + r <= start + length; at += tile) found.push(at);
  return found;
}

/** The box that attributes of a rectangle give. */
export function boxOf(attributes: string): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]),
  );
  return { x, y, width, height };
}
