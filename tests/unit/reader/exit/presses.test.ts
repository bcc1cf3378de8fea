import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRESSES, pressesAfter } from '../../../../src/reader/exit/presses.ts';

/** Presses that count after keys pressed at the given times. */
function after(keys: readonly (readonly [string, number])[]): number {
  return keys.reduce<number[]>((before, [key, time]) => pressesAfter(before, key, time), []).length;
}

test('three presses within five seconds leave', () => {
  expect(
    after([
      ['Shift', 0],
      ['Shift', 900],
      ['Shift', 4999],
    ]),
  ).toBe(3);
  expect(PRESSES).toBe(3);
});

test('a press that is too old does not count', () => {
  expect(
    after([
      ['Shift', 0],
      ['Shift', 900],
      ['Shift', 5000],
    ]),
  ).toBe(2);
});

test('a capital letter in between begins anew', () => {
  expect(
    after([
      ['Shift', 0],
      ['A', 10],
      ['Shift', 20],
      ['B', 30],
      ['Shift', 40],
    ]),
  ).toBe(1);
});

test('writing never leaves, however many capitals it has', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (pauses) => {
      let time = 0;
      const keys = pauses.flatMap((pause) => {
        time += pause;
        return [['Shift', time] as const, ['X', time + 1] as const];
      });
      expect(after(keys)).toBeLessThan(PRESSES);
    }),
  );
});
