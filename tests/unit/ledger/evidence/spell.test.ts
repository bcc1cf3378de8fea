import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spell } from '../../../../src/ledger/evidence/spell.ts';

describe('spell', () => {
  test.each([
    [0n, 'zero'],
    [14n, 'fourteen'],
    [40n, 'forty'],
    [99n, 'ninety-nine'],
    [100n, 'one hundred'],
    [342n, 'three hundred and forty-two'],
    [1_005n, 'one thousand and five'],
    [1_100n, 'one thousand one hundred'],
    [1_200n, 'one thousand two hundred'],
    [2_000_000n, 'two million'],
    [120_000_000_003n, 'one hundred and twenty billion and three'],
  ])('%d', (number, words) => {
    expect(spell(number)).toBe(words);
  });

  test('takes a plain number too', () => {
    expect(spell(22)).toBe('twenty-two');
  });

  test('has words for every number that can come up', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 11n), (number) => {
        expect(spell(number)).toMatch(/^[a-z]+([ -][a-z]+)*$/);
      }),
    );
  });
});
