import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { along, amountOf, isOn, middleOf, saidOf } from '../../../../src/reader/guess/core.ts';

const SHARE = { min: 0, max: 100, step: 1 };
const scales = fc
  .record({
    min: fc.integer({ min: -500, max: 500 }),
    step: fc.constantFrom(0.1, 0.5, 1, 5),
    steps: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ min, step, steps }) => ({ min, max: min + step * steps, step }));

describe('the middle', () => {
  test.each([
    [SHARE, 50],
    [{ min: 0, max: 22, step: 1 }, 11],
    [{ min: 1, max: 10, step: 1 }, 6],
    [{ min: 0, max: 0.3, step: 0.1 }, 0.2],
    [{ min: -5, max: 5, step: 5 }, 0],
  ])('of %o is %d', (scale, middle) => {
    expect(middleOf(scale)).toBe(middle);
  });

  test('is a step of the slider, at most half a step from halfway', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const middle = middleOf(scale);
        expect(isOn(middle, scale)).toBe(true);
        expect(Math.abs(middle - (scale.min + scale.max) / 2)).toBeLessThanOrEqual(
          scale.step / 2 + 1e-6,
        );
      }),
    );
  });
});

test.each([
  [0, true],
  [94, true],
  [100, true],
  [94.5, false],
  [-1, false],
  [101, false],
  [NaN, false],
])('%d is on a scale from 0 to 100: %s', (value, on) => {
  expect(isOn(value, SHARE)).toBe(on);
});

test('tenths that cannot be written exactly are on their scale', () => {
  expect(isOn(0.7, { min: 0, max: 1, step: 0.1 })).toBe(true);
});

test.each([
  [0, SHARE, 0],
  [94, SHARE, 94],
  [100, SHARE, 100],
  [-7, SHARE, 0],
  [400, SHARE, 100],
  [11, { min: 0, max: 22, step: 1 }, 50],
  [5, { min: 4, max: 8, step: 1 }, 25],
])('%d on %o stands at %d of the way', (value, scale, at) => {
  expect(along(value, scale)).toBe(at);
});

test('what is said names both numbers with their unit', () => {
  expect(saidOf(40, 'per cent', 'about 94 per cent')).toEqual([
    'You said 40 per cent.',
    'It was about 94 per cent.',
  ]);
  expect(amountOf(7, 'of 22 questions')).toBe('7 of 22 questions');
  expect(amountOf(16_836_694, 'reports')).toBe('16,836,694 reports');
});

test('numbers are written as the browser writes them in English', () => {
  const thousandths = fc.integer({ min: -1e12, max: 1e12 }).filter((whole) => whole !== 0);
  fc.assert(
    fc.property(thousandths, (whole) => {
      const value = whole / 1000;
      expect(amountOf(value, 'x')).toBe(`${value.toLocaleString('en-GB')} x`);
    }),
  );
});

test('every guess is answered in the same words: nothing judges it', () => {
  const words = (guess: number) => saidOf(guess, 'per cent', '94 per cent').join(' ');
  for (const guess of [0, 50, 93, 94, 95, 100])
    expect(words(guess)).toBe(words(1).replace('1', String(guess)));
});
