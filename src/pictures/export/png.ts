import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette.ts';
import { drawSquares } from './squares.ts';

const FONTS = ['sans-400', 'sans-600', 'serif-400'].map(
  (name) => `src/pictures/export/fonts/${name}.ttf`,
);

/**
 * Turns a standalone picture into a PNG. Build time only; reads the fonts from the project's folder
 * and no others, so every machine makes the same picture.
 * @param svg from toSvg
 * @param scale pixels per user unit: 1, or 2 for fine screens
 * @returns bytes of the PNG
 */
export function toPng(svg: string, scale: number): Buffer {
  return render(svg, scale).asPng();
}

/**
 * As `toPng`, in at most 256 colours: a fraction of the bytes for a picture of words. Colours beyond
 * the 256 most frequent become the nearest of those.
 * @param texts what the file says of itself, by keyword
 */
export function toSmallPng(
  svg: string,
  scale: number,
  texts: Readonly<Record<string, string>> = {},
): Buffer {
  const { width, height, pixels } = render(svg, scale);
  return palettePng(pixels, width, height, texts);
}

function render(svg: string, scale: number): ReturnType<Resvg['render']> {
  // Resvg repeats a pattern after whole pixels: of a field, columns would be missing.
  const renderer = new Resvg(drawSquares(svg), {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS,
      defaultFontFamily: 'Atkinson Hyperlegible Next',
    },
  });
  return renderer.render();
}
