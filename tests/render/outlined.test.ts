/** Words of files as shapes: they look as where the fonts are, also where there is none. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { glyphPath } from '../../src/pictures/export/glyph-path.ts';
import { outlined } from '../../src/pictures/export/outlined.ts';
import { toPng } from '../../src/pictures/export/png.ts';
import { inkIn, inkOfPng, inkOfSvg } from '../support/ink.ts';

const face = `font-family="'Atkinson Hyperlegible Next', Arial, sans-serif"`;
const open = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" ${face}><desc>D</desc><rect width="300" height="60" fill="#ffffff"/>`;
const ink = '#1f1915';

function svgOf(markup: string): string {
  return `${open}${markup}</svg>`;
}

describe('words as shapes', () => {
  const serif = `font-family="'Source Serif 4', Georgia, serif"`;
  test.each([
    ['plain', `<text x="10" y="40" font-size="20" fill="${ink}">Reports, 2019: “AV”</text>`],
    [
      'bold, in the middle',
      `<text x="150" y="40" font-size="20" font-weight="600" text-anchor="middle" fill="${ink}">Reports</text>`,
    ],
    [
      'serif, at the end',
      `<text x="290" y="40" font-size="20" ${serif} text-anchor="end" fill="${ink}">The soup &amp; the pot</text>`,
    ],
    [
      'of a fixed length',
      `<text x="10" y="40" font-size="14" textLength="200" fill="${ink}">exO6MVyPj7JcEd8M</text>`,
    ],
    [
      'with a size from around them',
      `<svg font-size="20"><text x="10" y="40" fill="${ink}">the rest of the rest of the rest</text></svg>`,
    ],
  ])('%s: as much ink, at the same places, as with the font', (_name, text) => {
    const shapes = outlined(svgOf(text));
    expect(shapes).not.toMatch(/<text|font-/);
    const mine = new Resvg(shapes, { font: { loadSystemFonts: false } }).render();
    const words = inkOfPng(toPng(svgOf(text), 1));
    expect(words).toBeGreaterThan(0.02);
    expect(Math.abs(inkIn(mine.pixels) / words - 1)).toBeLessThan(0.04);
    // Side by side in thirds: what stands where.
    const thirds = (svg: string): number[] =>
      [0, 100, 200].map((x) =>
        inkOfSvg(
          svg.replace('width="300" height="60"', `width="100" height="60" viewBox="${x} 0 100 60"`),
        ),
      );
    const png = `<image width="300" height="60" href="data:image/png;base64,${toPng(svgOf(text), 1).toString('base64')}"/>`;
    thirds(svgOf(png)).forEach((share, at) =>
      expect(share).toBeCloseTo(thirds(shapes)[at] ?? 0, 2),
    );
  });

  test('a halo stands under all letters of its line', () => {
    const halo = 'paint-order="stroke" stroke="#fcf9f5" stroke-width="4" stroke-linejoin="round"';
    const shapes = outlined(
      svgOf(`<text x="10" y="40" font-size="20" fill="${ink}" ${halo}>Hat</text>`),
    );
    expect(shapes).toMatch(
      /^<svg [^>]*fill="#1f1915"[^]*<g [^>]*fill="#fcf9f5" stroke="#fcf9f5" stroke-width="100"[^]*<\/g><g transform="[^"]*">/,
    );
  });

  test('a letter that comes again is drawn once, a frequent word too, and what stands alone where it stands', () => {
    const text = `<text x="10" y="40" font-size="20" fill="${ink}">reports reports reports q</text>`;
    const shapes = outlined(svgOf(text));
    expect(shapes.match(/<path /g)).toHaveLength(new Set('reports').size + 1);
    expect(shapes).not.toContain('id="aq"');
    expect(shapes.match(/xlink:href="#areports"/g)).toHaveLength(3);
  });

  test('letters of a line of fixed length are no part of a run', () => {
    const lines = (length: string) =>
      Array.from(
        { length: 3 },
        (_, at) =>
          `<text x="10" y="${10 * at}" font-size="10" ${length} fill="${ink}">sealed</text>`,
      ).join('');
    // Each letter stands elsewhere too, so that it has a name in both pictures.
    const natural = `${lines('')}<text x="10" y="60" font-size="10" fill="${ink}">d e l a s</text>`;
    const runsOf = (text: string) => outlined(svgOf(text)).match(/<g id="[^]*?<\/g>/g);
    expect(runsOf(natural)).not.toBeNull();
    expect(runsOf(natural + lines('textLength="200"'))).toEqual(runsOf(natural));
  });

  test('words of another colour than the first keep it', () => {
    const line = (fill: string) => `<text x="10" y="40" font-size="20" fill="${fill}">A</text>`;
    const shapes = outlined(svgOf(line(ink) + line('#554e49')));
    expect(shapes).toMatch(/^<svg [^>]*fill="#1f1915"/);
    expect(shapes.match(/<g transform="[^"]*"[^>]*>/g)).toEqual([
      '<g transform="translate(10 40)scale(0.04)">',
      '<g transform="translate(10 40)scale(0.04)" fill="#554e49">',
    ]);
  });

  test('nothing is lost without a word: an attribute that is not followed, a sign without a shape', () => {
    const wrong = `<text x="1" y="1" font-size="20" rotate="3" fill="${ink}">A</text>`;
    expect(() => outlined(svgOf(wrong))).toThrow('<text rotate>');
    const sign = `<text x="1" y="1" font-size="20" fill="${ink}">猫</text>`;
    expect(() => outlined(svgOf(sign))).toThrow('lacks a sign of "猫"');
  });
});

test('an outline in steps ends where the one in places does, with all that follows by itself left out', () => {
  const steps = [
    { type: 'M', values: [10, 0] },
    { type: 'Q', values: [20, 0, 20, 10] },
    { type: 'Q', values: [20, 20, 10, 20] },
    { type: 'L', values: [0, 20] },
    { type: 'Z', values: [] },
    { type: 'M', values: [5, 5] },
    { type: 'L', values: [6, 5] },
    { type: 'Z', values: [] },
  ];
  expect(glyphPath(steps)).toBe('m10 0q10 0 10-10t-10-10h-10zm-5-5h1z');
  const [start, back] = [
    { type: 'M', values: [10, 10] },
    { type: 'Z', values: [] },
  ];
  const square = [
    [20, 10],
    [20, 30],
    [40, 50],
    [45, 60],
    [10, 10],
  ].map((values) => ({
    ...{ type: 'L', values },
  }));
  expect(glyphPath([start, ...square, back], 0.5)).toBe('m5-5h5v-10l10-10 3-5z');
  expect(() => glyphPath([{ type: 'C', values: [1, 2, 3, 4, 5, 6] }])).toThrow('outline "C"');
});
