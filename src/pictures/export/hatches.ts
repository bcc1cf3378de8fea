/**
 * Patterns of a sealed message as lines and dots, for paper: Chromium turns a pattern into a bitmap of the whole
 * page, coarse in print and ten times as large in a PDF.
 */
import { round } from '../core/round.ts';

const PATTERN = /<pattern id="[^"]*-(?:hatch|dots)"[^>]*>[^]*?<\/pattern>/g;
const FILLED =
  /<rect( class="c-sealed") fill="url\(#[^)]*-(hatch|dots)\)"([^>]*?)\/?>(?:<\/rect>)?/g;

/** As wide as a tile of the patterns, and how large their dots are. */
const TILE = 6;
const DOT = 1.1;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Draws every line and dot where a box is filled with a hatch or with dots.
 * @param markup of a picture, as on a page
 * @returns the same picture without those patterns
 */
export function drawHatches(markup: string): string {
  return markup
    .replace(PATTERN, '')
    .replace(FILLED, (_whole, look: string, fill: string, rest: string) => {
      const box = boxOf(rest);
      const drawn =
        fill === 'hatch'
          ? `<path class="c-base" d="${linesIn(box)}"></path>`
          : `<path class="c-mark" d="${dotsIn(box)}"></path>`;
      const ground = `<rect class="c-paper" ${sidesOf(box)}></rect>`;
      return `${ground}${drawn}<rect${look} fill="none"${rest}></rect>`;
    });
}

function boxOf(attributes: string): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(attributes)?.[1]),
  );
  return { x, y, width, height };
}

function sidesOf({ x, y, width, height }: Box): string {
  return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}

/** Lines that fall to the right by 45 degrees, where `x - y` is a multiple of a tile’s diagonal. */
function linesIn({ x, y, width, height }: Box): string {
  const step = TILE * Math.SQRT2;
  const lines: string[] = [];
  for (let at = Math.ceil((x - y - height) / step) * step; at < x + width - y; at += step) {
    const [from, to] = [Math.max(x, y + at), Math.min(x + width, y + height + at)];
    if (to > from) lines.push(`M${round(from)} ${round(from - at)}L${round(to)} ${round(to - at)}`);
  }
  return lines.join('');
}

/** Dots in the middle of each tile, those alone that are whole. */
function dotsIn({ x, y, width, height }: Box): string {
  const columns = middles(x, width);
  return middles(y, height)
    .flatMap((down) => columns.map((across) => dot(across, down)))
    .join('');
}

function middles(start: number, length: number): number[] {
  const first = Math.ceil((start + DOT - TILE / 2) / TILE) * TILE + TILE / 2;
  const found: number[] = [];
  for (let at = first; at + DOT <= start + length; at += TILE) found.push(at);
  return found;
}

function dot(x: number, y: number): string {
  const turn = `a${DOT} ${DOT} 0 1 0`;
  return `M${round(x - DOT)} ${round(y)}${turn} ${2 * DOT} 0${turn} ${-2 * DOT} 0`;
}
