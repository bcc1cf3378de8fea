/**
 * A picture without patterns and without pictures inside it: slide programs read SVG, but not all of it, and a
 * hatch that is not drawn would say the opposite of what it means.
 */
import { boxOf, dotted, slanted } from './fills.ts';
import { drawSquares } from './squares.ts';

const INNER = /<svg width="[\d.]+" height="[\d.]+">(<g transform="translate[^]*?<\/g>)<\/svg>/g;
const PATTERN = /<pattern id="([^"]*)" width="(\d+)" height="\2"([^>]*)>([^]*?)<\/pattern>/g;
const FILLED = /<rect fill="url\(#([^)]*)\)" ([^>]*?)\/?>(?:<\/rect>)?/g;

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
  const box = boxOf(others);
  const inner =
    line === undefined
      ? `<path fill="${ink}" d="${dotted(box, side, dot ?? 0)}"/>`
      : `<path fill="none" stroke="${ink}" stroke-width="${line}" d="${slanted(box, side, (line / 2) * Math.SQRT2)}"/>`;
  return `<rect fill="${ground}" ${others.replace(/ stroke[\w-]*="[^"]*"/g, '')}/>${inner}<rect fill="none" ${others}/>`;
}
