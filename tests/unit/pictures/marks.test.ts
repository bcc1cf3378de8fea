/** No document stands out by its colour, and each can be told from the others without it. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { book } from '../../support/book.ts';
import { toHex } from '../../../src/pictures/theme/colour.ts';
import { markPath } from '../../../src/pictures/theme/marks.ts';
import { type TokenName, TOKENS } from '../../../src/pictures/theme/tokens.ts';
import type { MarkShape } from '../../../src/ledger/schemas/document.ts';
import { DOCUMENT_IDS } from '../../../src/ledger/schemas/ids.ts';
import { type Rgb, contrast, fromHex, greyOf, seenBy, SIGHTS } from '../../support/sight.ts';

const THEMES = ['light', 'dark'] as const;
const shapes = book.documents.map(({ mark }) => mark);
const pairs = DOCUMENT_IDS.flatMap((a, at) =>
  DOCUMENT_IDS.slice(at + 1).map((b) => [a, b] as const),
);

function colourOf(theme: (typeof THEMES)[number], name: TokenName): Rgb {
  return fromHex(toHex(TOKENS[theme][name]));
}

describe.each(THEMES)('%s', (theme) => {
  test('marks are equally light and equally strong', () => {
    const marks = DOCUMENT_IDS.map((id) => TOKENS[theme][id]);
    expect(new Set(marks.map(({ l }) => l)).size).toBe(1);
    expect(new Set(marks.map(({ c }) => c)).size).toBe(1);
    // What a screen makes of it: hues of one lightness differ a little in luminance.
    const greys = DOCUMENT_IDS.map((id) => greyOf(colourOf(theme, id)));
    expect(Math.max(...greys) / Math.min(...greys)).toBeLessThan(1.25);
  });

  test('marks stand out 3:1 from the page and text 7:1', () => {
    for (const ground of ['paper', 'leaf', 'ground'] as const) {
      for (const id of DOCUMENT_IDS) {
        const mark = contrast(colourOf(theme, id), colourOf(theme, ground));
        expect(mark, `${id} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      for (const ink of ['ink', 'ink-2'] as const) {
        const text = contrast(colourOf(theme, ink), colourOf(theme, ground));
        expect(text, `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
    }
  });

  test.each(Object.keys(SIGHTS))('with %s no mark stands out by its luminance', (sight) => {
    const greys = DOCUMENT_IDS.map((id) => greyOf(seenBy(sight, colourOf(theme, id))));
    expect(Math.max(...greys) / Math.min(...greys)).toBeLessThan(1.6);
  });
});

/** Which of 64 × 64 dots a shape covers: what is left of a mark in greyscale. */
function dotsOf(shape: MarkShape): boolean[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${markPath(shape)}"/></svg>`;
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: 64 } }).render();
  return Array.from({ length: 64 * 64 }, (_, dot) => (pixels[dot * 4 + 3] ?? 0) > 127);
}

test('every document has a shape of its own', () => {
  expect(new Set(shapes).size).toBe(DOCUMENT_IDS.length);
});

test.each(pairs)(
  'without colour, the marks of %s and %s differ by a tenth of their room',
  (a, b) => {
    const [one, other] = [a, b].map((id) =>
      dotsOf(book.documents.find((document) => document.id === id)?.mark ?? 'circle'),
    );
    const covered = one?.filter((dot, at) => dot || other?.[at]).length ?? 0;
    const differing = one?.filter((dot, at) => dot !== other?.[at]).length ?? 0;
    expect(differing / covered).toBeGreaterThan(0.1);
  },
);

test('marks cover about as much paper each', () => {
  const areas = shapes.map((shape) => dotsOf(shape).filter(Boolean).length);
  expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.6);
});
