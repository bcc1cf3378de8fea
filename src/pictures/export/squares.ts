/** Patterns of one square as the squares themselves, for programs that repeat patterns in whole pixels only. */

const PATTERN =
  /<pattern id="([^"]*)" width="1" height="1"[^>]*><rect([^>]*)>(?:<\/rect>)?<\/pattern>/g;
/** A picture inside the picture, which cuts off what its enlarged content has beyond it. */
const WINDOW =
  /(<svg width="([\d.]+)" height="([\d.]+)">)(<g transform="translate\((-?[\d.]+) (-?[\d.]+)\)scale\(([\d.]+)\)">[^]*?<\/g>)<\/svg>/g;
const FILLED = /<path fill="url\(#([^)]*)\)" d="([^"]*)"/g;
const BOX = /M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g;

/** What is seen of a group, in the group's own units. */
interface View {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
const ALL: View = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * Draws every square where a path of boxes is filled with a pattern of squares, one a unit. What lies outside
 * a picture inside the picture is left out: resvg gives such a picture a layer as wide as its content, and
 * where that reaches beyond a few widths of the canvas, it draws nothing of it at all.
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
  const draw = (markup: string, view: View): string =>
    markup.replace(FILLED, (whole, id: string, boxes: string) => {
      const look = looks.get(id);
      return look ? `<path fill="${look.fill}" d="${squaresIn(boxes, look.side, view)}"` : whole;
    });
  const windows = rest.replace(WINDOW, (_whole, open: string, ...found: string[]) => {
    const [width, height, group = '', x, y, scale] = found;
    const [left, top] = [-Number(x) / Number(scale), -Number(y) / Number(scale)];
    const right = left + Number(width) / Number(scale);
    const bottom = top + Number(height) / Number(scale);
    return `${open}${draw(group, { left, top, right, bottom })}</svg>`;
  });
  return draw(windows, ALL);
}

/** Each square in view of boxes that begin at whole units. */
function squaresIn(boxes: string, side: number, view: View): string {
  const squares: string[] = [];
  for (const [, ...numbers] of boxes.matchAll(BOX)) {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    for (let column = x; column < x + width; column += 1) {
      if (column + side <= view.left || column >= view.right) continue;
      for (let row = y; row < y + height; row += 1) {
        if (row + side > view.top && row < view.bottom)
          squares.push(`M${column} ${row}h${side}v${side}h-${side}z`);
      }
    }
  }
  return squares.join('');
}
