import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf, FULL, outcomeOf, shareOf } from '../../../../../src/reader/explore/errors/core.ts';
import {
  atMost,
  fraction,
  nearest,
  plus,
  rest,
  times,
} from '../../../../../src/reader/explore/errors/fraction.ts';

const NOTHING = fraction(0n);
const TRILLION = 10n ** 12n;

const share = fc
  .oneof(fc.bigInt(0n, TRILLION), fc.constantFrom(0n, 1n, TRILLION - 1n, TRILLION))
  .map((above) => fraction(above, TRILLION));
const settings = fc.record({
  volume: fc.bigInt(1_000n, 10n ** 11n),
  unlawful: share,
  hits: share,
  falseAlarms: share,
});

describe('outcomeOf', () => {
  test('is exact for a worked example', () => {
    const outcome = outcomeOf({
      volume: 1_000n,
      unlawful: fraction(1n, 3n),
      hits: fraction(9n, 10n),
      falseAlarms: fraction(1n, 1_000n),
    });
    expect(outcome).toEqual({
      checked: fraction(1_000n),
      found: fraction(300n),
      missed: fraction(100n, 3n),
      wrong: fraction(2n, 3n),
      passed: fraction(1_998n, 3n),
      flagged: fraction(902n, 3n),
    });
  });

  test('keeps what the smallest shares lead to', () => {
    const { wrong } = outcomeOf({
      volume: 1_000n,
      unlawful: fraction(0n),
      hits: fraction(1n),
      falseAlarms: fraction(1n, TRILLION),
    });
    expect(wrong).toEqual(fraction(1n, 10n ** 9n));
  });

  test('loses and adds no message, whatever is set', () => {
    fc.assert(
      fc.property(settings, (set) => {
        const { checked, found, missed, wrong, passed, flagged } = outcomeOf(set);
        expect(plus(found, missed)).toEqual(times(checked, set.unlawful));
        expect(plus(wrong, passed)).toEqual(times(checked, rest(set.unlawful)));
        expect(plus(found, wrong)).toEqual(flagged);
        for (const part of [found, missed, wrong, passed])
          expect(atMost(NOTHING, part) && atMost(part, checked)).toBe(true);
      }),
    );
  });

  test('treats both sorts of error alike: with lawful and unlawful exchanged, they change places', () => {
    fc.assert(
      fc.property(settings, (set) => {
        const { missed, wrong } = outcomeOf(set);
        const turned = outcomeOf({
          volume: set.volume,
          unlawful: rest(set.unlawful),
          hits: rest(set.falseAlarms),
          falseAlarms: rest(set.hits),
        });
        expect([turned.missed, turned.wrong]).toEqual([wrong, missed]);
      }),
    );
  });
});

describe('shareOf', () => {
  test('of nothing is no share', () => {
    expect(shareOf(NOTHING, NOTHING)).toBeUndefined();
    expect(shareOf(fraction(3n), fraction(12n))).toEqual(fraction(1n, 4n));
  });
});

describe('barsOf', () => {
  test('the longer is full, the other in proportion, and nothing has no length', () => {
    expect(barsOf(fraction(40n), fraction(10n))).toEqual([FULL, FULL / 4]);
    expect(barsOf(fraction(10n), fraction(40n))).toEqual([FULL / 4, FULL]);
    expect(barsOf(NOTHING, fraction(1n, 3n))).toEqual([0, FULL]);
    expect(barsOf(NOTHING, NOTHING)).toEqual([0, 0]);
  });

  test('what is there can be seen', () => {
    const [, small] = barsOf(fraction(10n ** 11n), fraction(1n));
    expect(small).toBeGreaterThan(0);
    expect(small).toBeLessThan(FULL / 100);
  });
});

describe('nearest', () => {
  test('a half goes to the even neighbour', () => {
    const halves = [1n, 3n, 5n, 7n].map((above) => nearest(fraction(above, 2n)));
    expect(halves).toEqual([0n, 2n, 2n, 4n]);
    expect(nearest(fraction(5n, 3n))).toBe(2n);
    expect(nearest(fraction(4n, 3n))).toBe(1n);
  });

  test('is never more than a half away', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 24n), fc.bigInt(1n, TRILLION), (above, below) => {
        const gap = nearest({ above, below }) * below - above;
        expect((gap < 0n ? -gap : gap) * 2n <= below).toBe(true);
      }),
    );
  });
});
