import { describe, expect, test } from 'vitest';
import {
  directionOf,
  fitted,
  lineOf,
  MOST_CHARACTERS,
  placeOf,
  saidOf,
} from '../../../../src/reader/message/core.ts';

function measure(text: string): number {
  return Array.from(text).length;
}

describe('the line that is shown', () => {
  test.each([
    ['  Hello  ', 'Hello'],
    ['<b>&amp;', '<b>&amp;'],
    ['', undefined],
    ['   ', undefined],
  ])('of %o is %o', (typed, line) => {
    expect(lineOf(typed)).toBe(line);
  });

  test('has at most 500 characters', () => {
    expect(lineOf('x'.repeat(600))).toHaveLength(MOST_CHARACTERS);
  });

  test.each([
    ['Hello', 'ltr'],
    ['שלום', 'rtl'],
    ['123 «مرحبا» hi', 'rtl'],
    ['hi مرحبا', 'ltr'],
    ['🍲 12', 'ltr'],
  ])('%s runs %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('the room of a text', () => {
  test('is read from the picture', () => {
    expect(placeOf('10 63 132 19 3')).toEqual({
      ...{ x: 10, y: 63, width: 132, line: 19, most: 3 },
      cell: undefined,
    });
    expect(placeOf('10 63 132 19 3 8.4').cell).toBe(8.4);
  });

  test('that is not whole is refused', () => {
    expect(() => placeOf('10 63')).toThrow('data-room: "10 63"; expected five or six numbers');
  });

  test('holds words in even lines, and sealed text broken anywhere', () => {
    const words = placeOf('0 0 18 20 3');
    expect(fitted('The soup is in the pot.', words, measure).lines).toEqual([
      'The soup is',
      'in the pot.',
    ]);
    const sealed = placeOf('0 0 10 20 2 2');
    expect(fitted('abcdefgh', sealed, measure).lines).toEqual(['abcde', 'fgh']);
    expect(fitted('abcdefghijkl', sealed, measure).lines).toEqual(['abcde', 'fghi…']);
  });
});

test('a word is said only where the line is not shown as typed', () => {
  expect(saidOf('whole')).toBe('');
  for (const outcome of ['cut', 'empty', 'unsealed'] as const)
    expect(saidOf(outcome)).toMatch(/^\p{Lu}.*\.$/u);
});
