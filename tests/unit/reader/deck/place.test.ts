import { describe, expect, test } from 'vitest';
import {
  askedBy,
  minutesIn,
  nearest,
  notThere,
  noMinutes,
} from '../../../../src/reader/deck/place.ts';

describe('the address of a deck', () => {
  test.each([
    ['', undefined, undefined],
    ['#3', 3, undefined],
    ['#slide-12', 12, undefined],
    ['#slide-3&minutes=50', 3, 50],
    ['#minutes=7.5', undefined, 7.5],
    ['#keys', undefined, undefined],
    ['#0', 0, undefined],
    ['#-4', -4, undefined],
    ['#3e9', undefined, undefined],
    ['#minutes=soon', undefined, undefined],
  ])('%s', (hash, slide, minutes) => {
    expect(askedBy(hash)).toEqual({ slide, minutes });
  });
});

test('a slide that is not there becomes the nearest, and words say so', () => {
  expect(nearest(99, 30)).toEqual({ slide: 30, there: false });
  expect(nearest(0, 30)).toEqual({ slide: 1, there: false });
  expect(nearest(30, 30)).toEqual({ slide: 30, there: true });
  expect(notThere(99, 30)).toBe('There is no slide 99: this deck has 30. Slide 30 is shown.');
});

test('minutes are a length of a talk, or nothing', () => {
  expect(['50', ' 7,5 ', '1440'].map(minutesIn)).toEqual([50, 7.5, 1440]);
  for (const words of ['', ' ', '0', '-5', '1441', 'an hour', 'Infinity'])
    expect(minutesIn(words)).toBeUndefined();
});

test('words that are no length of a talk are said back, with what would do', () => {
  expect(noMinutes(' an hour ')).toBe(
    '“an hour” is no length of a talk. Minutes are a number above 0, at most 1440.',
  );
});
