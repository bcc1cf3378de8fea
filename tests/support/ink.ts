/** How much ink a picture has: its pixels as a renderer, which is not ours, gives them. */
import { Resvg } from '@resvg/resvg-js';

/**
 * How dark a picture is: 0 where it is white, 1 where it is black. Unlike a count of dark pixels it is the
 * same at every size.
 */
export function inkIn(pixels: Uint8Array): number {
  let light = 0;
  for (let at = 0; at < pixels.length; at += 4)
    light += (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
  return 1 - light / (pixels.length / 4) / (3 * 255);
}

/** Ink of an SVG where no font is to be had. */
export function inkOfSvg(svg: string): number {
  return inkIn(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels);
}

/** Ink of a PNG. */
export function inkOfPng(png: Buffer): number {
  const size = `width="${png.readUInt32BE(16)}" height="${png.readUInt32BE(20)}"`;
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`;
  return inkOfSvg(`${open}<image ${size} href="${href}"/></svg>`);
}

/**
 * The same picture without what renderers differ in: squares of a pattern as one even tone, and nothing cut
 * off at an inner picture.
 */
export function plain(svg: string): string {
  const tones = new Map<string, string>();
  const pattern =
    /<pattern id="([^"]*)" width="1" [^>]*><rect width="([\d.]+)"[^>]*fill="([^"]*)"[^>]*>[^]*?<\/pattern>/g;
  return svg
    .replace(pattern, (_whole, id: string, side: string, fill: string) => {
      tones.set(id, `fill="${fill}" fill-opacity="${Number(side) ** 2}"`);
      return '';
    })
    .replaceAll(/fill="url\(#([^)]*)\)"/g, (whole, id: string) => tones.get(id) ?? whole)
    .replaceAll(/<svg width="[^>]*>([^]*?)<\/svg>/g, '<g>$1</g>');
}
