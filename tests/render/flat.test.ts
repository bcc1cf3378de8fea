/** Pictures for slides, where programs know no patterns: plain shapes with the very ink of the page's picture. */
import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../src/pictures/core/kind.ts';
import { toBareSvg } from '../../src/pictures/export/bare.ts';
import { flat } from '../../src/pictures/export/flat.ts';
import { drawSquares } from '../../src/pictures/export/squares.ts';
import { book } from '../support/book.ts';
import { inkOfSvg } from '../support/ink.ts';
import { malformed } from '../support/slides.ts';

const about = {
  ...{
    title: 'T',
    description: 'D',
    creator: 'C',
    source: 'https://a.example/',
    date: '2026-11-22',
  },
  licence: { name: 'CC BY 4.0', address: 'https://a.example/licence' },
};

describe.each([
  ['message-way', 'end-to-end'],
  ['message-way', 'still-sees'],
  ['check-paths', 'nine-middles'],
  ['reports-field', 'facebook'],
  ['reports-field', 'apple'],
  ['recorded-offences', 'all'],
])('%s, %s', (id, state) => {
  const chart = book.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  const picture = toBareSvg(chart.picture(state, FRAMES.narrow), about, 'x');
  const shapes = flat(picture);

  test('is one picture without patterns, whole and well formed', () => {
    expect(shapes).not.toMatch(/<pattern|url\(#|NaN|undefined/);
    expect(shapes.match(/<svg/g)).toHaveLength(1);
    expect(malformed(shapes.trim())).toBeUndefined();
  });

  test('has as much ink', () => {
    const ink = inkOfSvg(drawSquares(picture));
    expect(ink).toBeGreaterThan(0.02);
    expect(Math.abs(inkOfSvg(shapes) / ink - 1)).toBeLessThan(0.03);
  });
});

test('a pattern that fills what is no rectangle is told, not left', () => {
  const pattern =
    '<pattern id="p" width="6" height="6" patternTransform="rotate(-45)"><rect fill="#fff"/><line stroke="#000" stroke-width="1"/></pattern>';
  expect(() => flat(`<svg>${pattern}<path fill="url(#p)" d="M0 0"/></svg>`)).toThrow(
    'no rectangle',
  );
});
