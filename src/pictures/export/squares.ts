/** Patterns of one square as the squares themselves, for programs that repeat patterns in whole pixels only. */

const PATTERN =
  /<pattern id="([^"]*)" width="1" height="1"[^>]*><rect([^>]*)>(?:<\/rect>)?<\/pattern>/g;
const FILLED = /<path fill="url\(#([^)]*)\)" d="([^"]*)"/g;
const BOX = /M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g;

/**
 * Draws every square where a path of boxes is filled with a pattern of squares, one a unit.
 * @param svg a standalone picture
 * @returns the same picture without those patterns: far longer, and exact to every square
 */
export function drawSquares(svg: string): string {
  const looks = new Map<string, { fill: string; side: number }>();
  const rest = svg.replace(PATTERN, (_whole, id: string, rect: string) => {
    const fill = /fill="([^"]*)"/.exec(rect)?.[1] ?? '';
    const side = Number(/ width="([^"]*)"/.exec(rect)?.[1]);
    looks.set(id, { fill, side });
    return '';
  });
  return rest.replace(FILLED, (whole, id: string, boxes: string) => {
    const look = looks.get(id);
    return look ? `<path fill="${look.fill}" d="${squaresIn(boxes, look.side)}"` : whole;
  });
}

/** Each square of boxes that begin at whole units. */
function squaresIn(boxes: string, side: number): string {
  const squares: string[] = [];
  for (const [, x, y, width, height] of boxes.matchAll(BOX)) {
    for (let column = 0; column < Number(width); column += 1) {
      for (let row = 0; row < Number(height); row += 1)
        squares.push(`M${Number(x) + column} ${Number(y) + row}h${side}v${side}h-${side}z`);
    }
  }
  return squares.join('');
}
