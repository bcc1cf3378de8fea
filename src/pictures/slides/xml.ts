/** Parts of a slide file as markup. */

/** First line of every part. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of the parts of a presentation. */
export const SPACES = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');

/** A whole part. */
export function part(markup: string): string {
  return DECLARATION + markup;
}

/** Typographic points in the unit of the format. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}
