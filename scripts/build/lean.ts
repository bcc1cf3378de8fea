/** Pictures in pages, told in fewer bytes: the same shapes, without what a browser does without. */

type Point = readonly [x: number, y: number];

/** Notes that Svelte leaves for taking a page over in a browser, which none of ours does. */
const NOTES = /<!--(?:\[(?:!|-?\d+)?|\])?-->/g;
/** A shape with nothing in it, closed by a name of its own. */
const SHAPES = /<(circle|ellipse|line|path|polygon|rect|stop|use)((?:\s[^<>]*)?)><\/\1>/g;
/** A path of D3's pen; what was drawn by hand has other letters, or spaces. */
const DRAWN = /(<path(?:\s[^<>]*)?\sd=")(M[MLAZhv\d.,-]+)"/g;
/** A letter of D3's pen and the numbers behind it. */
const COMMAND = /([MLAZhv])([^MLAZhv]*)/g;

/**
 * A page with its pictures in fewer bytes. Packed with gzip, which looks back over 32 kB and finds the state before
 * only where it is that near, a page of many states is a third smaller.
 */
export function leanPictures(html: string): string {
  return html
    .replace(NOTES, '')
    .replace(SHAPES, '<$1$2/>')
    .replace(DRAWN, (_, before: string, path: string) => `${before}${nearPath(path)}"`);
}

/**
 * A path with lines and arcs told by how far they lead, in place of where to: shapes that are alike read alike then,
 * wherever they stand, and each differs from the next in its first point alone.
 * @param path of D3's pen, in hundredths of a user unit: M, L, A, h, v and Z
 */
export function nearPath(path: string): string {
  let start: Point = [0, 0];
  let here: Point = [0, 0];
  return path.replace(COMMAND, (whole, command: string, rest: string) => {
    const numbers = rest.split(',').map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    const from = here;
    if (command === 'Z') here = start;
    else if (command === 'h') here = [from[0] + x, from[1]];
    else if (command === 'v') here = [from[0], from[1] + x];
    else here = [x, y];
    if (command === 'M') start = here;
    if (command !== 'L' && command !== 'A') return whole;
    const way = [here[0] - from[0], here[1] - from[1]].map(hundredths);
    return command.toLowerCase() + [...numbers.slice(0, -2), ...way].join(',');
  });
}

/** Without the dust that a difference of two decimals leaves, and without a zero below nought. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
