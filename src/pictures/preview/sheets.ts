import type { DocumentId } from '../../ledger/schemas/ids.ts';
import { type Sheets, STROKE } from '../core/sheets.ts';
import { toHex } from '../theme/colour.ts';
import { TOKENS } from '../theme/tokens.ts';
import type { Size } from './pictured.ts';

/** The sheets of a document for its preview image: its words in its colour. */
export function sheetsMarkup(
  { width, height, sheets, rest, lit }: Sheets,
  document: DocumentId,
): Size & { markup: string } {
  const inks = TOKENS.light;
  const [paper, edge, words] = [inks.leaf, inks.rule, inks[document]].map(toHex);
  const drawn = [rest, ...lit.map(({ path }) => path)].join('');
  const markup = [
    `<svg viewBox="0 0 ${width} ${height}">`,
    ...sheets.map(
      (sheet) =>
        `<rect x="${sheet.x}" y="${sheet.y}" width="${sheet.width}" height="${sheet.height}" fill="${paper}" stroke="${edge}" stroke-width="1"/>`,
    ),
    `<path d="${drawn}" fill="none" stroke="${words}" stroke-width="${STROKE.width}" stroke-dasharray="${STROKE.dashes}"/>`,
    '</svg>',
  ].join('\n');
  return { width, height, markup };
}
