import { expect, test } from 'vitest';
import { isSpaced, lengthWithout, spacingOf } from '../../../../src/reader/spaced/core.ts';

test('a style tells its spacing in pixels; "normal" is none', () => {
  expect(spacingOf({ letterSpacing: '1.68px', wordSpacing: '2.24px' })).toEqual({
    letters: 1.68,
    words: 2.24,
  });
  expect(spacingOf({ letterSpacing: 'normal', wordSpacing: '0px' })).toEqual({
    letters: 0,
    words: 0,
  });
});

test('letters or words alone are spacing too, closer ones as well', () => {
  expect(isSpaced({ letters: 0, words: 0 })).toBe(false);
  expect(isSpaced({ letters: 0, words: 1 })).toBe(true);
  expect(isSpaced({ letters: -0.2, words: 0 })).toBe(true);
});

test('what each letter and each gap added is taken off again, the last letter’s too', () => {
  expect(lengthWithout(100, 'two words', { letters: 2, words: 3 })).toBe(100 - 9 * 2 - 3);
  expect(lengthWithout(50, '1\u00A0000', { letters: 1, words: 4 })).toBe(50 - 5 - 4);
});

test('room around a line, and a line break in it, are one space or none; a letter of several signs is one', () => {
  expect(lengthWithout(100, '\n  two\n  words ', { letters: 2, words: 3 })).toBe(100 - 9 * 2 - 3);
  expect(lengthWithout(20, 'e\u0301!', { letters: 2, words: 0 })).toBe(20 - 2 * 2);
});
