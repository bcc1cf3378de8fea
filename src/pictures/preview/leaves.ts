/** Five leaves in a row for the preview image of a question: whose each is, and what it does there. */
import { toHex } from '../theme/colour.ts';
import { markPath } from '../theme/marks.ts';
import { TOKENS } from '../theme/tokens.ts';
import type { DocumentId } from '../../ledger/schemas/ids.ts';
import type { MarkShape } from '../../ledger/schemas/document.ts';
import { type Face, linesOf } from './lines.ts';
import { escape, FONTS } from './svg.ts';
import type { Size } from './pictured.ts';

/** One leaf. */
export interface Leaf {
  id: DocumentId;
  mark: MarkShape;
  /** Name of the document. */
  name: string;
  /** What it does, in the words that its page uses. */
  does: string;
}

const WIDTH = 1088;
const GAP = 20;
const PAD = 18;
const EDGE = 9;
const MARK = 38;
const NAME = { size: 30, y: 118 };
const DOES = { size: 26, lead: 33, y: 160 };

/** The leaves in the order given, all equally large, and their drawing. */
export function leavesOf(leaves: readonly Leaf[]): Size & { markup: string } {
  const inks = TOKENS.light;
  const wide = (WIDTH - GAP * (leaves.length - 1)) / leaves.length;
  const lines = leaves.map(({ does }) => linesOf(does, wide - 2 * PAD, 'sans', DOES.size));
  const most = Math.max(...lines.map((all) => all.length));
  const height = DOES.y + (most - 1) * DOES.lead + PAD + 6;
  const drawn = leaves.flatMap(({ id, mark, name }, at) => {
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
    ];
  });
  const markup = [`<svg viewBox="0 0 ${WIDTH} ${height}">`, ...drawn, '</svg>'].join('\n');
  return { width: WIDTH, height, markup };
}

function words(text: string, x: number, y: number, size: number, face: Face): string {
  return `<text x="${x}" y="${y}" ${FONTS[face]} font-size="${size}" fill="${toHex(TOKENS.light.ink)}">${escape(text)}</text>`;
}
