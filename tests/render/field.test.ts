/** The real field: thousands of squares in few bytes, also outside a browser. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FRAMES } from '../../src/pictures/core/kind.ts';
import { pictureMarkup } from '../../src/pictures/export/markup.ts';
import { toPng } from '../../src/pictures/export/png.ts';
import { drawSquares } from '../../src/pictures/export/squares.ts';
import { toSvg } from '../../src/pictures/export/svg.ts';
import { book } from '../support/book.ts';
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
  const words = { ...spec, site: 'A site', address: 'https://example.org/' };
  const svg = toSvg(chart.picture('whole', FRAMES.wide), words, id);
  const drawn = drawSquares(svg);
  expect(drawn).not.toMatch(/pattern|url\(/);
  // All but Apple's, of which a part is filled.
  expect(drawn.match(/M\d+ \d+h0\.76v0\.76h-0\.76z/g)).toHaveLength(16_836);
  const without = svg.replaceAll(/fill="url\([^)]*\)"/g, 'fill="none"');
  expect(toPng(svg, 1).equals(toPng(without, 1))).toBe(false);
});
