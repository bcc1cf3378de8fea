import { describe, expect, test } from 'vitest';
import { fit, fitEvenly } from '../../../src/pictures/core/fit.ts';

/** As in a face whose letters are all one wide. */
function measure(text: string): number {
  return Array.from(text).length;
}

describe('words in a box', () => {
  test('are broken between words, and lose none', () => {
    expect(fit('The soup is in the pot.', { width: 12, most: 3 }, measure)).toEqual({
      lines: ['The soup is', 'in the pot.'],
      cut: false,
    });
  });

  test('are cut at the last line, where a mark says so', () => {
    const { lines, cut } = fit('one two three four', { width: 7, most: 2 }, measure);
    expect(lines).toEqual(['one two', 'three…']);
    expect(cut).toBe(true);
    expect(fit('aaaaaaaaaa', { width: 4, most: 2 }, measure).lines).toEqual(['aaaa', 'aaa…']);
  });

  test('a word wider than a line is broken, and what people see as one character is not', () => {
    const family = '👨‍👩‍👧';
    const { lines } = fit(family.repeat(3), { width: 11, most: 9 }, measure);
    expect(lines).toEqual([family.repeat(2), family]);
    expect(fit('e\u0301e\u0301', { width: 3, most: 1 }, measure).lines).toEqual(['e\u0301…']);
  });

  test('of white space alone are no line', () => {
    expect(fit(' \t ', { width: 4, most: 2 }, measure)).toEqual({ lines: [], cut: false });
    expect(fitEvenly('', { width: 4, most: 2 }, measure).lines).toEqual([]);
  });

  test('500 characters keep to the box', () => {
    const long = Array.from({ length: 100 }, (_, at) => 'abcd'.repeat(1 + (at % 4))).join(' ');
    const { lines } = fit(long, { width: 9, most: 4 }, measure);
    expect(lines).toHaveLength(4);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(9);
  });

  test('stand in even lines where that needs no more of them', () => {
    const text = 'The soup is in the pot.';
    expect(fit(text, { width: 18, most: 3 }, measure).lines).toEqual([
      'The soup is in the',
      'pot.',
    ]);
    expect(fitEvenly(text, { width: 18, most: 3 }, measure).lines).toEqual([
      'The soup is',
      'in the pot.',
    ]);
    expect(fitEvenly('extraordinary', { width: 8, most: 3 }, measure).lines).toEqual([
      'extraord',
      'inary',
    ]);
  });
});
