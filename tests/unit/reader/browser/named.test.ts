import { expect, test } from 'vitest';
import { placeNamed } from '../../../../src/reader/browser/named.ts';

test.each([
  ['', ''],
  ['#a', 'a'],
  ['#caf%C3%A9', 'café'],
  ['#100%', '100%'],
  ['#%E0%A4%A', '%E0%A4%A'],
])('the end %j names %j', (hash, id) => {
  expect(placeNamed(hash)).toBe(id);
});
