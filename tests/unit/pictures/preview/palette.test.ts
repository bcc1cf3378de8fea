import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../../../src/pictures/export/palette.ts';
import { toSmallPng } from '../../../../src/pictures/export/png.ts';
import { cardOf } from '../../../../src/pictures/preview/card.ts';
import { cardSvg } from '../../../../src/pictures/preview/svg.ts';
import { textsOf } from '../../../support/png.ts';

/** Opaque pixels from colours 0xRRGGBB. */
function pixelsOf(colours: readonly number[]): Buffer {
  const pixels = Buffer.alloc(4 * colours.length);
  colours.forEach((colour, index) => pixels.writeUInt32BE(colour * 256 + 255, 4 * index));
  return pixels;
}

/** Colours of a PNG as a decoder that is not ours reads them: the one in the renderer of pictures. */
function read(png: Buffer, width: number, height: number): number[] {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`;
  const image = `<image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const { pixels } = new Resvg(`${open}${image}</svg>`).render();
  return Array.from({ length: width * height }, (_, index) => pixels.readUInt32BE(4 * index) >>> 8);
}

describe('a PNG with a palette', () => {
  test('is read as it was written', () => {
    const colours = Array.from({ length: 16 * 16 }, (_, index) => (index * 66_000) % 0xfffffd);
    expect(new Set(colours).size).toBe(256);
    expect(read(palettePng(pixelsOf(colours), 16, 16), 16, 16)).toEqual(colours);
  });

  test('keeps frequent colours and moves rare ones to the nearest', () => {
    const greys = Array.from({ length: 256 }, (_, index) => 0x010101 * index);
    const colours = [
      0xfe0000,
      ...greys.flatMap((grey) => [grey, grey]),
      ...Array<number>(7).fill(0),
    ];
    const seen = read(palettePng(pixelsOf(colours), 20, 26), 20, 26);
    expect(seen.slice(1)).toEqual(colours.slice(1));
    expect(seen[0]).toBe(0x555555);
  });

  test('says of itself what it is told to, in letters of every kind, and is read as before', () => {
    const texts = { Title: 'Who could read it', Description: 'Five “leaves” – §\u00a04' };
    const png = palettePng(pixelsOf([1, 2, 3, 4]), 2, 2, texts);
    expect(textsOf(png)).toEqual(texts);
    expect(png.includes('tEXtTitle')).toBe(true);
    expect(png.includes('iTXtDescription')).toBe(true);
    expect(read(png, 2, 2)).toEqual([1, 2, 3, 4]);
  });

  test('takes no pixels that can be seen through, and no wrong number of them', () => {
    expect(() => palettePng(Buffer.from([1, 2, 3, 4]), 1, 1)).toThrow('alpha 4; expected 255');
    expect(() => palettePng(Buffer.alloc(8), 1, 1)).toThrow('8 bytes; expected 4');
  });
});

describe('a preview image as a file', () => {
  const words = { kind: 'Chapter', line: 'On lamps.', site: 'Lamps', about: 'Five', marks: [] };
  const svg = cardSvg(cardOf({ ...words, title: 'Oil, and who keeps it' }));
  const png = toSmallPng(svg, 1);

  test('has the size that previews are shown at, few bytes, and the same ones each time', () => {
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
    expect(toSmallPng(svg, 1).equals(png)).toBe(true);
  });

  test('sets titles in the serif', () => {
    const sans = svg.replaceAll('Source Serif 4', 'Atkinson Hyperlegible Next');
    expect(toSmallPng(sans, 1).equals(png)).toBe(false);
    const none = svg.replaceAll('Source Serif 4', 'No Such Face');
    expect(toSmallPng(none, 1).equals(png)).toBe(false);
  });
});
