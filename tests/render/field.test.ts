/** The real field: thousands of squares in few bytes, also outside a browser. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FRAMES } from '../../src/pictures/core/kind.ts';
import { pictureMarkup } from '../../src/pictures/export/markup.ts';
import { toPng, toSmallPng } from '../../src/pictures/export/png.ts';
import { drawSquares } from '../../src/pictures/export/squares.ts';
import { toSvg } from '../../src/pictures/export/svg.ts';
import { book } from '../support/book.ts';
import { inkOfPng, inkOfSvg, plain } from '../support/ink.ts';
import { about } from './support/about.ts';
import { elements } from './support/examples.ts';

const charts = book.charts.filter(({ spec }) => spec.kind === 'field');

test.each(charts)('$id: every picture has at most 60 elements and 2 kB, all 12 kB', (chart) => {
  const pictures = chart.spec.states.flatMap(({ id }) =>
    Object.values(FRAMES).map((frame) =>
      pictureMarkup(chart.picture(id, frame), `${chart.id}-${id}-${frame.name}`),
    ),
  );
  for (const picture of pictures) {
    expect(elements(picture).length).toBeLessThanOrEqual(60);
    expect(brotliCompressSync(picture).length).toBeLessThanOrEqual(2000);
  }
  expect(brotliCompressSync(pictures.join('\n')).length).toBeLessThanOrEqual(12_000);
});

test('the reports of 2019 as a PNG have every square, drawn as such', () => {
  const chart = charts.find(({ id }) => id === 'reports-field');
  if (!chart) throw new Error('expected the chart reports-field');
  const { id, spec } = chart;
  const words = { ...spec, credit: 'A site' };
  const svg = toSvg(chart.picture('whole', FRAMES.wide), words, about, id);
  const drawn = drawSquares(svg);
  expect(drawn).not.toMatch(/pattern|url\(/);
  // All but Apple's, of which a part is filled.
  expect(drawn.match(/M\d+ \d+h0\.76v0\.76h-0\.76z/g)).toHaveLength(16_836);
  const without = svg.replaceAll(/fill="url\([^)]*\)"/g, 'fill="none"');
  expect(toPng(svg, 1).equals(toPng(without, 1))).toBe(false);
});

test('what is enlarged far beyond its window is drawn as far as it is seen, and no further', () => {
  const square = (boxes: string): string => `<path fill="url(#x-dark)" d="${boxes}"></path>`;
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="704" height="534">',
    '<rect width="704" height="534" fill="#ffffff"/>',
    '<svg x="32" y="107" width="640" height="257" viewBox="0 0 640 257">',
    '<defs><pattern id="x-dark" width="1" height="1" patternUnits="userSpaceOnUse">',
    '<rect width="0.76" height="0.76" fill="#000000"></rect></pattern></defs>',
    '<svg width="640" height="257"><g transform="translate(-11788.8 -378.4)scale(51.2)">',
    square('M0 0h223.9v70.9h-223.9z'),
    square('M231 0h4.9v70.9h-4.9z'),
    '</g></svg></svg></svg>',
  ].join('');
  // Five columns; of seven rows the window shows at least an edge.
  expect(drawSquares(svg).match(/M\d+ \d+h/g)).toHaveLength(5 * 6);
  const ink = inkOfPng(toSmallPng(svg, 1));
  expect(ink).toBeGreaterThan(0.08);
  expect(ink / inkOfSvg(plain(svg))).toBeCloseTo(1, 1);
});
