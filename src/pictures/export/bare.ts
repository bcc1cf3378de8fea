/** A picture without words around it, for places that have their own. */
import { escape } from '../core/escape.ts';
import type { Picture } from '../registry.ts';
import { type About, svgMetadata } from './about.ts';
import { drawingOf } from './drawing.ts';
import { colour } from './rules.ts';

/**
 * A standalone SVG on the ground of a page, as `toSvg`, of the drawing alone.
 * @param about what it says of itself to programs
 * @param id prefix for ids inside the picture
 */
export function toBareSvg(picture: Picture, about: About, id: string): string {
  const { width, height } = picture.model;
  const [, size = '', inner = ''] =
    /^<svg viewBox="[^"]*"([^>]*)>([^]*)<\/svg>\s*$/.exec(drawingOf(picture, id)) ?? [];
  if (inner === '') throw new Error(`${id}: its drawing is no <svg> with a viewBox`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Atkinson Hyperlegible Next', Arial, sans-serif"${size}>`,
    `<title>${escape(about.title)}</title>`,
    `<desc>${escape(about.description)}</desc>`,
    svgMetadata(about),
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    inner,
    '</svg>',
    '',
  ].join('\n');
}
