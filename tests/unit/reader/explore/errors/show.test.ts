import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../../../../../src/reader/explore/errors/fraction.ts';
import { twoDigits } from '../../../../../src/reader/explore/errors/number-words.ts';
import { NOTHING, resultOf, sayOf } from '../../../../../src/reader/explore/errors/result.ts';
import {
  countInDigits,
  countInWords,
  shareInWords,
} from '../../../../../src/reader/explore/errors/show.ts';

test('twoDigits keeps two digits, a half to the even neighbour', () => {
  expect([7n, 99n, 125n, 135n, 996n, 12_345n].map(twoDigits)).toEqual([
    7n,
    99n,
    120n,
    140n,
    1_000n,
    12_000n,
  ]);
});

describe('a count', () => {
  test.each([
    [fraction(0n), '0', 'none'],
    [fraction(1n, 10n ** 9n), 'fewer than 1', 'fewer than one'],
    [fraction(2n, 3n), 'fewer than 1', 'fewer than one'],
    [fraction(40n), '40', 'forty'],
    [fraction(81n, 2n), 'about 40', 'about forty'],
    [fraction(12_345_678n), '12,345,678', 'about twelve million'],
    [fraction(10n ** 11n), '100,000,000,000', 'one hundred billion'],
  ])('%o', (count, inDigits, inWords) => {
    expect([countInDigits(count), countInWords(count)]).toEqual([inDigits, inWords]);
  });
});

describe('a share', () => {
  test.each([
    [fraction(0n), 'none'],
    [fraction(1n), 'all'],
    [fraction(1n, 2n), '50%'],
    [fraction(1n, 8n), '12.5%'],
    [fraction(1n, 3n), 'about 33.3%'],
    [fraction(1n, 1_000n), '0.1%'],
    [fraction(999n, 1_000n), '99.9%'],
    [fraction(1n, 20_000n), '1 in 20,000'],
    [fraction(3n, 10_000n), 'about 1 in 3,300'],
    [fraction(9_999n, 10_000n), 'all but 1 in 10,000'],
    [fraction(1n, 10n ** 12n), '1 in 1,000,000,000,000'],
  ])('%o', (share, words) => {
    expect(shareInWords(share)).toBe(words);
  });

  test('is never shown as nothing or all where it is neither', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n - 1n), (above) => {
        expect(shareInWords(fraction(above, 10n ** 12n))).toMatch(
          /^(about )?\d{1,2}(\.\d)?%$|^(all but )?(about )?1 in [\d,]+$/,
        );
        expect(shareInWords(fraction(above, 10n ** 12n))).not.toMatch(/^(about )?0(\.0)?%/);
      }),
    );
  });
});

describe('resultOf', () => {
  const set = { volume: '1,000', unlawful: '50%', hits: '92%', falseAlarms: '2%' };

  test('has nothing to show until all four are set', () => {
    expect(resultOf(NOTHING)).toBeUndefined();
    for (const id of ['volume', 'unlawful', 'hits', 'falseAlarms'])
      expect(resultOf({ ...set, [id]: '' }), id).toBeUndefined();
  });

  test('shows both errors alike', () => {
    const result = resultOf(set);
    expect(result).toEqual({
      missed: {
        digits: '40',
        words: 'forty',
        ofKind: '8% of the unlawful ones',
        ofAll: '4% of all that is checked',
        bar: 1000,
      },
      wrong: {
        digits: '10',
        words: 'ten',
        ofKind: '2% of the lawful ones',
        ofAll: '1% of all that is checked',
        bar: 250,
      },
      flagged: 'Flagged in all: 470. Of these, about 97.9% are unlawful.',
    });
    expect(result && sayOf(result)).toBe('Missed: 40. Wrongly flagged: 10.');
  });

  test('has words where there is none of a kind', () => {
    const none = resultOf({ ...set, unlawful: '0', falseAlarms: '0' });
    expect(none?.missed.ofKind).toBe('there are no unlawful ones');
    expect(none?.flagged).toBe('Flagged in all: none.');
    expect(resultOf({ ...set, unlawful: '100' })?.wrong.ofKind).toBe('there are no lawful ones');
  });

  test('whatever is typed, there is a result or none, and no NaN in it', () => {
    const number = fc.bigInt(0n, 10n ** 12n).map(String);
    const typed = fc.oneof(
      fc.string(),
      number,
      number.map((n) => `1 in ${n}`),
    );
    const odd = fc
      .sample(fc.tuple(typed, typed, typed, typed), 1_000)
      .map(([volume, unlawful, hits, falseAlarms]) =>
        JSON.stringify(resultOf({ volume, unlawful, hits, falseAlarms }) ?? null),
      )
      .filter((shown) => /NaN|Infinity|undefined/.test(shown));
    expect(odd).toEqual([]);
  });
});
