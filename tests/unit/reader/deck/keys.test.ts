import { describe, expect, test } from 'vitest';
import { actionOf, type Press, swiped } from '../../../../src/reader/deck/keys.ts';

function press(key: string, more: Partial<Press> = {}): ReturnType<typeof actionOf> {
  return actionOf({ key, shift: false, chord: false, focus: 'none', letters: true, ...more });
}

describe('keys of a deck', () => {
  test.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ']],
    ['back', ['ArrowLeft', 'ArrowUp', 'PageUp']],
    ['first', ['Home']],
    ['last', ['End']],
    ['full', ['f', 'F']],
    ['overview', ['o']],
    ['blank', ['b', '.']],
    ['notes', ['n']],
    ['help', ['?']],
  ])('%s', (action, keys) => {
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => action));
  });

  test('Shift and the space bar lead back', () => {
    expect(press(' ', { shift: true })).toBe('back');
  });

  test('a field keeps every key, and the browser its own', () => {
    for (const key of ['ArrowRight', 'PageDown', ' ', 'Home', 'f', 'b', '?', 'Escape']) {
      expect(press(key, { focus: 'field' })).toBeUndefined();
      expect(press(key, { chord: true })).toBeUndefined();
    }
  });

  test('a button is pressed by the space bar, and does not hold the other keys', () => {
    expect(press(' ', { focus: 'control' })).toBeUndefined();
    expect(press('PageDown', { focus: 'control' })).toBe('next');
  });

  test('single signs can be turned off, and nothing else goes with them', () => {
    for (const key of ['f', 'o', 'b', 'n', '?', '.'])
      expect(press(key, { letters: false })).toBeUndefined();
    expect(press('PageDown', { letters: false })).toBe('next');
  });

  test('other keys do nothing', () => {
    expect(['a', 'Shift', 'Tab', 'Enter', 'constructor'].map((key) => press(key))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

test('a finger turns slides across the window, never along it', () => {
  expect(swiped(-80, 10)).toBe('next');
  expect(swiped(80, -10)).toBe('back');
  expect(swiped(-40, 0)).toBeUndefined();
  expect(swiped(-80, 60)).toBeUndefined();
});
