import { describe, expect, test } from 'vitest';
import { bands, points } from '../../../src/pictures/core/bands.ts';

describe('bands', () => {
  test('share a stretch, and go on beyond it at the same distance', () => {
    const rows = bands(4, 10, 50);
    expect(rows.size).toBe(10);
    expect([0, 1, 3, 4].map(rows.start)).toEqual([10, 20, 40, 50]);
    expect(rows.middle(2)).toBe(35);
  });

  test('leave room between each other, and none at the ends', () => {
    const columns = bands(2, 0, 640, 28);
    expect(columns.size).toBeCloseTo(306);
    expect(columns.start(1)).toBeCloseTo(334);
    expect(columns.middle(1)).toBeCloseTo(487);
  });

  test('a single one has it all', () => {
    expect(bands(1, 0, 320, 28)).toMatchObject({ size: 320 });
    expect(bands(1, 0, 320, 28).start(0)).toBe(0);
  });
});

describe('points', () => {
  test('stand at both ends and evenly between them', () => {
    expect([0, 1, 2].map(points(3, 56, 548))).toEqual([56, 302, 548]);
  });

  test('a single one stands at the start', () => {
    expect(points(1, 142, 278)(0)).toBe(142);
  });
});
