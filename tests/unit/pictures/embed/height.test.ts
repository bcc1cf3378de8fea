import { describe, expect, test } from 'vitest';
import { buttonRows } from '../../../../src/pictures/embed/height.ts';

describe('buttonRows', () => {
  test('no button takes no row, one takes one', () => {
    expect(buttonRows([], 300)).toBe(0);
    expect(buttonRows(['All'], 300)).toBe(1);
  });

  test('starts a row where the next does not fit', () => {
    const labels = ['In transit only', 'End to end', 'On-device match'];
    expect(buttonRows(labels, 1000)).toBe(1);
    expect(buttonRows(labels, 260)).toBe(2);
    expect(buttonRows(labels, 130)).toBe(3);
  });

  test('a button wider than the room has a row of its own', () => {
    expect(buttonRows(['a', 'a label that is wider than the room there is', 'b'], 100)).toBe(3);
  });
});
