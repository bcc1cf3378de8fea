import { expect, test } from 'vitest';
import { countsIn, numbersIn } from '../../../../src/site/book/numbers.ts';

test.each([
  ['1,380 of 8.87', [1380, 8.87]],
  ['15.8 million, 16.8m and 250k', [15_800_000, 16_800_000, 250_000]],
  ['two hundred and ninety', [200, 90]],
  ['nine, Nineteen, twenty', [9, 19, 20]],
  ['a million, a century, a lamp', [1_000_000, 100]],
  ['None of them', [0]],
  ['half, a quarter and a third', [50, 25, 33]],
  ['v2, E2EE and 3rd', []],
  ['16.8 million is exact', [16_800_000]],
])('the numbers of "%s"', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  ['16,836,694 in 2019, and 1,380', [16_836_694, 1380]],
  ['paragraph 12, 2019 and 1380', []],
  ['1,38 and 12,3456', []],
])('the counts of "%s"', (text, counts) => {
  expect(countsIn(text)).toEqual(counts);
});
