/** Five leaves in a row for a preview image: whose each is, and what it does there or how much there is of it. */
import { escape } from '../core/escape.ts';
import { toHex } from '../theme/colour.ts';
import { markPath } from '../theme/marks.ts';
import { TOKENS } from '../theme/tokens.ts';
import type { DocumentId } from '../../ledger/schemas/ids.ts';
import type { MarkShape } from '../../ledger/schemas/document.ts';
import { type Face, linesOf } from './lines.ts';
import { FONTS } from './svg.ts';
import type { Size } from './pictured.ts';

/** One leaf. */
export interface Leaf {
  id: DocumentId;
  mark: MarkShape;
  /** Name of the document. */
  name: string;
  /** What it does, in the words that its page uses. */
  does: string;
  /** How many squares stand on it, one for each of what its words count. */
  squares?: number;
}

const WIDTH = 1088;
const GAP = 20;
const PAD = 18;
const EDGE = 9;
const MARK = 38;
const NAME = { size: 30, y: 118 };
const DOES = { size: 26, lead: 33, y: 160 };
/** Squares of a leaf: their side, and from one to the next. */
const SQUARE = { side: 6, pitch: 9 };

/** The leaves in the order given, all equally large, and their drawing. */
export function leavesOf(leaves: readonly Leaf[]): Size & { markup: string } {
  const inks = TOKENS.light;
  const wide = (WIDTH - GAP * (leaves.length - 1)) / leaves.length;
  const lines = leaves.map(({ does, squares }) =>
    linesOf(told(does, squares), wide - 2 * PAD, 'sans', DOES.size),
  );
  const most = Math.max(...lines.map((all) => all.length));
  const below = DOES.y + (most - 1) * DOES.lead + PAD + 6;
  const columns = Math.floor((wide - 2 * PAD) / SQUARE.pitch);
  const rows = Math.max(...leaves.map(({ squares = 0 }) => Math.ceil(squares / columns)));
  const height = below + (rows > 0 ? rows * SQUARE.pitch + PAD : 0);
  const drawn = leaves.flatMap(({ id, mark, name, squares = 0 }, at) => {
    const x = at * (wide + GAP);
    const colour = toHex(inks[id]);
    return [
      `<rect x="${x}" y="0" width="${wide}" height="${height}" fill="${toHex(inks.leaf)}"/>`,
      `<rect x="${x}" y="0" width="${wide}" height="${EDGE}" fill="${colour}"/>`,
      `<path transform="translate(${x + PAD} 34) scale(${MARK / 16})" d="${markPath(mark)}" fill="${colour}"/>`,
      words(name, x + PAD, NAME.y, NAME.size, 'sans-bold'),
      ...(lines[at] ?? []).map((line, row) =>
        words(line, x + PAD, DOES.y + row * DOES.lead, DOES.size, 'sans'),
      ),
      ...(squares > 0
        ? [`<path d="${squaresAt(x + PAD, below, squares, columns)}" fill="${colour}"/>`]
        : []),
    ];
  });
  const markup = [`<svg viewBox="0 0 ${WIDTH} ${height}">`, ...drawn, '</svg>'].join('\n');
  return { width: WIDTH, height, markup };
}

function told(does: string, squares?: number): string {
  return squares === undefined ? does : `${squares} ${does}`;
}

function squaresAt(x: number, y: number, count: number, columns: number): string {
  const { side, pitch } = SQUARE;
  return Array.from({ length: count }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return `M${x + column * pitch} ${y + row * pitch}h${side}v${side}h-${side}z`;
  }).join('');
}

function words(text: string, x: number, y: number, size: number, face: Face): string {
  return `<text x="${x}" y="${y}" ${FONTS[face]} font-size="${size}" fill="${toHex(TOKENS.light.ink)}">${escape(text)}</text>`;
}
