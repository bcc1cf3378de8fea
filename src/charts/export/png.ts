import { Resvg } from '@resvg/resvg-js';

const FONTS = ['src/charts/export/fonts/sans-400.ttf', 'src/charts/export/fonts/sans-600.ttf'];

/**
 * Turns a standalone picture into a PNG. Build time only; reads the fonts from the project's folder
 * and no others, so every machine makes the same picture.
 * @param svg from toSvg
 * @param scale pixels per user unit: 1, or 2 for fine screens
 * @returns bytes of the PNG
 */
export function toPng(svg: string, scale: number): Buffer {
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS,
      defaultFontFamily: 'Atkinson Hyperlegible Next',
    },
  });
  return renderer.render().asPng();
}
