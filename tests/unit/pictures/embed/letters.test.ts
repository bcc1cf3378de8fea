import { describe, expect, test } from 'vitest';
import { blankFaults } from '../../../../scripts/heights/blank.ts';
import { inAllLetters, LETTERS } from '../../../../scripts/heights/letters.ts';
import { NARROWEST } from '../../../../src/pictures/embed/heights.ts';

describe('what frames need in letters of several sizes', () => {
  test('is the most, told as in letters of one size', async () => {
    // All grows with letters, but 20 px lead to one more line of text.
    const ask = inAllLetters((letters, widths) =>
      Promise.resolve(widths.map((width) => width * 2 + (letters === 20 ? 25 : 0))),
    );
    expect(await ask([280, 400])).toEqual([580, 820]);
  });

  test('is asked in no column that is too narrow for a frame', async () => {
    const asked: number[] = [];
    const ask = inAllLetters((_, widths) => {
      asked.push(...widths);
      return Promise.resolve(widths.map(() => 64));
    });
    expect(await ask([140, 224, 280])).toEqual([32, 51.2, 64]);
    expect(Math.min(...asked)).toBe(NARROWEST);
    expect(asked).toHaveLength(LETTERS.length * (LETTERS.length + 1) * 0.5);
  });
});

test('a frame is at fault where it cuts, or leaves more than a little blank at its foot or in a gap', () => {
  const good = { width: 300, height: 600, foot: 0.08, gap: 0.07, cut: 0 };
  expect(blankFaults(good)).toEqual([]);
  expect(blankFaults({ ...good, foot: 0.081 })).toEqual(['at 300 px: 8.1 % are blank']);
  expect(blankFaults({ ...good, gap: 0.1 })).toEqual(['at 300 px: 10.0 % are blank']);
  expect(blankFaults({ ...good, cut: 3, foot: 0 })).toEqual(['at 300 px: 3 px are cut']);
});
