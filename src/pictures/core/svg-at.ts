/** A place, in the units of what it stands in. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The `<svg>` of a picture, put into another one: drawn as large as the box, with its own units. */
export function svgAt(markup: string, { x, y, width, height }: Box): string {
  return markup.replace('<svg', `<svg x="${x}" y="${y}" width="${width}" height="${height}"`);
}
