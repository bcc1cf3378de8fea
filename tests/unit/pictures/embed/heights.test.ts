import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Corner,
  cornersOf,
  heightAt,
  heightRule,
  highest,
  measuredFrames,
  NARROWEST,
} from '../../../../src/pictures/embed/heights.ts';
import { fit } from '../../../../scripts/heights/fit.ts';

const corners: readonly Corner[] = [
  [280, 640],
  [560, 320],
  [800, 400],
];

describe('the height of a frame', () => {
  test('goes straight from corner to corner, and no further than the last', () => {
    expect([100, 280, 420, 560, 680, 800, 2000].map((width) => heightAt(corners, width))).toEqual([
      640, 640, 480, 320, 360, 400, 400,
    ]);
  });

  test('without styles is the one that holds it everywhere', () => {
    expect(highest(corners)).toBe(640);
    // What only narrower columns need, larger letters need too: it does not count here.
    expect(
      highest([
        [140, 900],
        [280, 500],
        [800, 450],
      ]),
    ).toBe(500);
  });

  test('as a rule is in em, so that it follows the letters of the reader', () => {
    expect(heightRule(corners)).toBe(
      'calc(40em - 1.143*clamp(0em,100% - 17.5em,17.5em) + .333*clamp(0em,100% - 35em,15em))',
    );
    expect(heightRule([[280, 640]])).toBe('40em');
    expect(() => heightRule([])).toThrow('expected one at least');
  });
});

/** Height that the rule gives in a column, in CSS px: what a browser works out. */
function ruleAt(rule: string, width: number): number {
  const [base = ''] = /[\d.]+/.exec(rule) ?? [];
  const bends = rule.matchAll(/([+-]) ([\d.]+)\*clamp\(0em,100% - ([\d.]+)em,([\d.]+)em\)/g);
  return [...bends].reduce(
    (height, [, sign, slope, start, long]) => {
      const along = Math.min(Math.max(width - 16 * Number(start), 0), 16 * Number(long));
      return height + (sign === '-' ? -1 : 1) * Number(slope) * along;
    },
    16 * Number(base),
  );
}

test.each(measuredFrames())('the rule of %s is its line, to a pixel, at any width', (frame) => {
  const all = cornersOf(frame);
  const widths = Array.from({ length: 230 }, (_, index) => NARROWEST + 5 * index);
  const off = widths.map((width) =>
    Math.abs(ruleAt(heightRule(all), width) - heightAt(all, width)),
  );
  expect(Math.max(...off)).toBeLessThanOrEqual(1);
});

describe('the line above what was measured', () => {
  /** Words that wrap, and a picture that grows and jumps to another form. */
  const samples = fc
    .tuple(fc.integer({ min: 40, max: 900 }), fc.integer({ min: 20, max: 90 }), fc.boolean())
    .map(([words, picture, jumps]) =>
      Array.from({ length: 60 }, (_, index): Corner => {
        const width = 140 + 20 * index;
        const lines = Math.ceil((words * 8) / width);
        const share = jumps && width >= 560 ? picture / 2 : picture;
        return [width, Math.ceil(150 + lines * 20 + (share / 100) * Math.min(width, 832))];
      }),
    );

  test('never cuts, and leaves at most 8 % empty', () => {
    fc.assert(
      fc.property(samples, (measured) => {
        const line = fit(measured);
        for (const [width, height] of measured) {
          const given = heightAt(line, width);
          expect(given).toBeGreaterThanOrEqual(height);
        }
        const worst = measured.filter(([width, height]) => {
          const given = heightAt(line, width);
          return (given - height) / given > 0.08;
        });
        // Only beside a step of the words, where both of its sides must fit: of 1,474 such frames none has over five.
        expect(worst.length).toBeLessThanOrEqual(6);
        expect(line.length).toBeLessThan(25);
      }),
      { numRuns: 50 },
    );
  });

  test('of nothing measured is refused', () => {
    expect(() => fit([])).toThrow('no samples');
  });
});
