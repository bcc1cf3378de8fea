import { describe, expect, test } from 'vitest';
import { clockOf, dueSlide, paceOf } from '../../../../src/reader/deck/pace.ts';

const MINUTE = 60_000;

test('lengths of time read as on a clock', () => {
  expect([0, 5000, 245_000, 3_729_000, -1].map(clockOf)).toEqual([
    '0:00',
    '0:05',
    '4:05',
    '1:02:09',
    '0:00',
  ]);
});

test('each slide is due for the same time, the last until the end and after', () => {
  const talk = { minutes: 10, slide: 1, of: 5 };
  expect(
    [0, 1.9, 2, 9.9, 10, 30].map((gone) => dueSlide({ ...talk, gone: gone * MINUTE })),
  ).toEqual([1, 1, 2, 5, 5, 5]);
});

describe('the pace in words', () => {
  const talk = { minutes: 50, gone: 25 * MINUTE, of: 50 };
  test.each([
    [26, '25:00 left, on time'],
    [27, '25:00 left, 1 slide ahead'],
    [20, '25:00 left, 6 slides behind'],
  ])('at slide %s', (slide, words) => {
    expect(paceOf({ ...talk, slide })).toBe(words);
  });

  test('after the time, among questions that come after the end', () => {
    expect(paceOf({ ...talk, gone: 51 * MINUTE, slide: 60 })).toBe('1:00 over, on time');
  });

  test('without minutes it tells what is gone', () => {
    expect(paceOf({ ...talk, minutes: undefined, slide: 3 })).toBe('25:00 gone');
  });
});
