/** What a choice leaves of a list. */
import { expect, test } from 'vitest';
import { fits } from '../../../../src/reader/filter/core/fits.ts';

const HAS = { document: 'crin iwf', kind: 'figure' };

test.each([
  [[], true],
  [[{ of: 'document', word: 'iwf' }], true],
  [[{ of: 'document', word: 'iw' }], false],
  [[{ of: 'document', word: 'nspcc' }], false],
  [
    [
      { of: 'document', word: 'crin' },
      { of: 'kind', word: 'figure' },
    ],
    true,
  ],
  [
    [
      { of: 'document', word: 'crin' },
      { of: 'kind', word: 'method' },
    ],
    false,
  ],
  [[{ of: 'year', word: '2019' }], false],
])('of %j: %s', (chosen, expected) => {
  expect(fits(HAS, chosen)).toBe(expected);
});
