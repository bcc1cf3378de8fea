import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '../../../../scripts/heights/fit.ts';
import { type Ask, between, neededBy } from '../../../../scripts/heights/measure.ts';
import { heightAt, NARROWEST } from '../../../../src/pictures/embed/heights.ts';

/** The part of a frame that may be empty, and how many single pixels of width may be beside a line that goes. */
const EMPTY = 0.08;
const BESIDE = 3;
const COLUMNS = Array.from({ length: 1400 - NARROWEST + 1 }, (_, index) => NARROWEST + index);

interface Drawn {
  paragraphs: number[];
  picture: number;
  jumps: boolean;
}

/** Paragraphs that wrap, and a picture that grows with its column and jumps to another form. */
const drawn: fc.Arbitrary<Drawn> = fc.record({
  paragraphs: fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 2, maxLength: 8 }),
  picture: fc.integer({ min: 40, max: 160 }),
  jumps: fc.boolean(),
});

function heightOf({ paragraphs, picture, jumps }: Drawn, wider = 1): (width: number) => number {
  return (width) => {
    const lines = paragraphs.map((letters) => Math.ceil((letters * 7.3 * wider) / (width - 8)));
    const isWide = width > 568;
    const share = isWide && jumps ? picture / 2 : picture;
    const grown = (share / 100) * Math.min(width, isWide ? 832 : 416);
    return Math.ceil(150 + 20 * lines.reduce((sum, count) => sum + count, 0) + grown);
  };
}

function ask(height: (width: number) => number): Ask {
  return (widths) => Promise.resolve(widths.map(height));
}

describe('what is measured', () => {
  test('cuts at no whole width, and leaves hardly anything empty', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (frame) => {
        const needs = heightOf(frame);
        const line = fit(await neededBy([ask(needs)]));
        const wasteful = COLUMNS.filter((width) => {
          const given = heightAt(line, width);
          expect(given).toBeGreaterThanOrEqual(needs(width));
          return (given - needs(width)) / given > EMPTY;
        });
        expect(wasteful.length).toBeLessThanOrEqual(BESIDE);
      }),
      { numRuns: 12 },
    );
  });

  test('is the most of all browsers, wherever their lines break', async () => {
    const frame = { paragraphs: [120, 90, 240], picture: 70, jumps: true };
    const [one, other] = [heightOf(frame), heightOf(frame, 1.02)];
    const line = fit(await neededBy([ask(one), ask(other)]));
    for (const width of COLUMNS)
      expect(heightAt(line, width)).toBeGreaterThanOrEqual(Math.max(one(width), other(width)));
  });

  test('of no browser is refused', async () => {
    await expect(neededBy([])).rejects.toThrow('no browser');
  });
});

describe('where it is asked besides', () => {
  test('is half way to what comes or goes: to 2 px, where it is much to 1, where it is little nowhere', () => {
    expect(
      between([
        [280, 600],
        [290, 580],
        [300, 580],
      ]),
    ).toEqual([285]);
    expect(
      between([
        [280, 1600],
        [290, 1580],
      ]),
    ).toEqual([]);
    expect(
      between([
        [280, 600],
        [282, 580],
      ]),
    ).toEqual([]);
    expect(
      between([
        [280, 400],
        [282, 370],
      ]),
    ).toEqual([281]);
    expect(
      between([
        [280, 400],
        [281, 300],
      ]),
    ).toEqual([]);
  });
});
