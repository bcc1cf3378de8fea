/**
 * A picture without patterns and without pictures inside it: slide programs read SVG, but not all of it, and a
 * hatch that is not drawn would say the opposite of what it means.
 */
import { round } from '../core/round.ts';
import { drawSquares } from './squares.ts';

const INNER = /<svg width="[\d.]+" height="[\d.]+">(<g transform="translate[^]*?<\/g>)<\/svg>/g;
const PATTERN = /<pattern id="([^"]*)" width="(\d+)" height="\2"([^>]*)>([^]*?)<\/pattern>/g;
const FILLED = /<rect fill="url\(#([^)]*)\)" ([^>]*)>(?:<\/rect>)?/g;
const SIDES = ['x', 'y', 'width', 'height'] as const;

/** A pattern of slanted lines, or of dots. */
interface Look {
  /** Side of the square that is repeated. */
  side: number;
  ground: string;
  ink: string;
  /** Width of the part of a line that its square shows; left out for dots. */
  line?: number;
  /** Radius of a dot. */
  dot?: number;
}
type Sides = Record<(typeof SIDES)[number], number>;

/**
 * The same picture in plain shapes.
 * @throws where a pattern is left that is not followed here
 */
export function flat(svg: string): string {
  const looks = new Map<string, Look>();
  const rest = drawSquares(svg)
    .replace(INNER, '$1')
    .replace(PATTERN, (_whole, id: string, side: string, how: string, inner: string) => {
      looks.set(id, lookOf(Number(side), how, inner));
      return '';
    });
  const drawn = rest.replace(FILLED, (whole, id: string, others: string) => {
    const look = looks.get(id);
    return look ? filled(look, others) : whole;
  });
  if (/url\(#|<pattern/.test(drawn))
    throw new Error('a pattern is filled in no rectangle: draw it in flat.ts');
  return drawn;
}

function lookOf(side: number, how: string, inner: string): Look {
  const ground = /<rect[^>]* fill="([^"]*)"/.exec(inner)?.[1] ?? 'none';
  const ink = / (?:stroke|fill)="([^"]*)"/.exec(inner.replace(/<rect[^>]*>/, ''))?.[1] ?? '';
  if (how.includes('rotate(-45)')) {
    const width = Number(/stroke-width="([\d.]+)"/.exec(inner)?.[1]);
    // The line stands on the edge of its square, which cuts off half of it.
    return { side, ground, ink, line: width / 2 };
  }
  return { side, ground, ink, dot: Number(/ r="([\d.]+)"/.exec(inner)?.[1]) };
}

/** Ground, ink, and the outline on top, as far as the ink lies in the rectangle. */
function filled({ side, ground, ink, line, dot }: Look, others: string): string {
  const sides = Object.fromEntries(
    SIDES.map((name) => [name, Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(others)?.[1])]),
  ) as Sides;
  const inner =
    line === undefined
      ? `<path fill="${ink}" d="${dotsIn(sides, side, dot ?? 0)}"/>`
      : `<path fill="none" stroke="${ink}" stroke-width="${line}" d="${linesIn(sides, side, line)}"/>`;
  return `<rect fill="${ground}" ${others.replace(/ stroke[\w-]*="[^"]*"/g, '')}/>${inner}<rect fill="none" ${others}/>`;
}

/** Lines down to the right, so far apart across. */
function linesIn({ x, y, width, height }: Sides, apart: number, line: number): string {
  const step = apart * Math.SQRT2;
  // Along each line x − y is the same.
  const first = Math.ceil((x - y - height) / step) * step + (line / 2) * Math.SQRT2;
  const lines: string[] = [];
  for (let c = first; c < x + width - y; c += step) {
    const from = Math.max(x, y + c);
    const to = Math.min(x + width, y + height + c);
    if (to > from) lines.push(`M${round(from)} ${round(from - c)}L${round(to)} ${round(to - c)}`);
  }
  return lines.join('');
}

/** Whole dots, one in the middle of each square. */
function dotsIn({ x, y, width, height }: Sides, side: number, r: number): string {
  const dots: string[] = [];
  for (let row = Math.floor(y / side); row * side < y + height; row += 1)
    for (let column = Math.floor(x / side); column * side < x + width; column += 1) {
      const [cx, cy] = [column * side + side / 2, row * side + side / 2];
      const inside = cx - r >= x && cx + r <= x + width && cy - r >= y && cy + r <= y + height;
      if (inside)
        dots.push(`M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`);
    }
  return dots.join('');
}
