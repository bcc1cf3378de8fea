/**
 * Patterns of a sealed message as lines and dots, for paper: Chromium turns a pattern into a bitmap of the whole
 * page, coarse in print and ten times as large in a PDF.
 */
import type { Box } from '../core/svg-at.ts';
import { boxOf, dotted, slanted } from './fills.ts';

const PATTERN = /<pattern id="[^"]*-(?:hatch|dots)"[^>]*>[^]*?<\/pattern>/g;
const FILLED =
  /<rect( class="c-sealed") fill="url\(#[^)]*-(hatch|dots)\)"([^>]*?)\/?>(?:<\/rect>)?/g;

/** As wide as a tile of the patterns, and how large their dots are. */
const TILE = 6;
const DOT = 1.1;

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
          ? `<path class="c-base" d="${slanted(box, TILE)}"></path>`
          : `<path class="c-mark" d="${dotted(box, TILE, DOT)}"></path>`;
      const ground = `<rect class="c-paper" ${sidesOf(box)}></rect>`;
      return `${ground}${drawn}<rect${look} fill="none"${rest}></rect>`;
    });
}

function sidesOf({ x, y, width, height }: Box): string {
  return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}
