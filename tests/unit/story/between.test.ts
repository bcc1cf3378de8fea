import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between } from '../../../src/story/between.ts';

test('every number of a value travels', () => {
  const at = between('translate(10 -20) scale(1)', 'translate(20 20) scale(0.5)');
  expect(at(0)).toBe('translate(10 -20) scale(1)');
  expect(at(0.5)).toBe('translate(15 0) scale(0.75)');
  expect(at(1)).toBe('translate(20 20) scale(0.5)');
});

test('values that differ in more than numbers change at once', () => {
  expect(between('M0 0L1 1', 'M0 0H5')(0.1)).toBe('M0 0H5');
  expect(between('', '5')(0.1)).toBe('5');
});

test('any two numbers meet at their ends and stay between them', () => {
  const number = fc.integer({ min: -5000, max: 5000 }).map((value) => value / 10);
  fc.assert(
    fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      const at = between(String(from), String(to));
      expect(Number(at(0))).toBe(from);
      expect(Number(at(1))).toBe(to);
      expect(Number(at(share))).toBeGreaterThanOrEqual(Math.min(from, to) - 0.001);
      expect(Number(at(share))).toBeLessThanOrEqual(Math.max(from, to) + 0.001);
    }),
  );
});
