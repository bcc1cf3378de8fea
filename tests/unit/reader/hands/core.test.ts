import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CHOICES,
  counted,
  handsAt,
  MOST_HANDS,
  NO_HANDS,
  rowInWords,
  TIMES,
} from '../../../../src/reader/hands/core.ts';

const move = fc.tuple(
  fc.constantFrom(...TIMES),
  fc.constantFrom(...CHOICES),
  fc.constantFrom<1 | -1>(1, -1),
);

test('hands stay between nought and what a row can hold, whatever is pressed', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 200 }), (moves) => {
      const tally = moves.reduce(
        (before, [time, choice, by]) => counted(before, time, choice, by),
        NO_HANDS,
      );
      for (const time of TIMES) {
        for (const choice of CHOICES) {
          expect(tally[time][choice]).toBeGreaterThanOrEqual(0);
          expect(tally[time][choice]).toBeLessThanOrEqual(MOST_HANDS);
        }
        expect(handsAt(tally, time)).toBe(
          CHOICES.reduce((sum, choice) => sum + tally[time][choice], 0),
        );
      }
    }),
  );
});

test('a hand counts where it is raised and nowhere else', () => {
  const tally = counted(NO_HANDS, 'after', 'both', 1);
  expect(tally.after).toEqual({ first: 0, second: 0, both: 1, open: 0 });
  expect(tally.before).toEqual(NO_HANDS.before);
  expect(NO_HANDS.after.both).toBe(0);
});

test('a row in words holds its counts alone: nobody is told who won or moved', () => {
  const tally = counted(counted(NO_HANDS, 'before', 'first', 1), 'after', 'first', -1);
  expect(rowInWords(tally, 'first')).toBe('1 before, 0 after');
});
