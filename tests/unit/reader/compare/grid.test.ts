import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAfter } from '../../../../src/reader/compare/core/grid.ts';

const lengths = [6, 3, 6];
const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
];

describe('placeAfter', () => {
  test.each([
    ['ArrowRight', false, [0, 0], [0, 1]],
    ['ArrowRight', false, [0, 5], [0, 5]],
    ['ArrowLeft', false, [0, 2], [0, 1]],
    ['ArrowLeft', false, [1, 0], [1, 0]],
    ['ArrowDown', false, [0, 1], [1, 1]],
    ['ArrowDown', false, [0, 5], [1, 2]],
    ['ArrowDown', false, [2, 4], [2, 4]],
    ['ArrowUp', false, [2, 1], [1, 1]],
    ['ArrowUp', false, [0, 1], [0, 1]],
    ['PageDown', false, [0, 5], [1, 2]],
    ['PageUp', false, [0, 1], [0, 1]],
    ['Home', false, [1, 2], [1, 0]],
    ['End', false, [1, 0], [1, 2]],
    ['Home', true, [2, 4], [0, 0]],
    ['End', true, [0, 0], [2, 5]],
  ] as const)('%s, Control %s, from %j', (key, ctrl, [row, column], [toRow, toColumn]) => {
    expect(placeAfter(key, ctrl, { row, column }, lengths)).toEqual({
      row: toRow,
      column: toColumn,
    });
  });

  test('other keys, and arrows with Control, are left to the browser', () => {
    for (const key of ['Tab', 'a', 'Enter'])
      expect(placeAfter(key, false, { row: 0, column: 0 }, lengths)).toBeUndefined();
    expect(placeAfter('ArrowLeft', true, { row: 0, column: 0 }, lengths)).toBeUndefined();
  });

  test('never leaves the grid, however its rows are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean())),
        (rows, presses) => {
          let at = { row: 0, column: 0 };
          for (const [key, ctrl] of presses) {
            at = placeAfter(key, ctrl, at, rows) ?? at;
            expect(at.column).toBeGreaterThanOrEqual(0);
            expect(at.column).toBeLessThan(rows[at.row] ?? 0);
          }
        },
      ),
    );
  });
});
