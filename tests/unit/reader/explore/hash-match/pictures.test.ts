import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  COMPARED,
  KNOWN,
  THRESHOLD,
} from '../../../../../src/reader/explore/hash-match/pictures.ts';
import {
  differing,
  errorsAt,
  matches,
  namesOf,
  verdictOn,
} from '../../../../../src/reader/explore/hash-match/verdict.ts';

const [exact, lighter, smaller, mirrored, band, waves] = COMPARED;

/** Greys that differ between the known picture and another of its size, as a share. */
function shareChanged(greys: Uint8Array): number {
  return greys.filter((grey, at) => grey !== KNOWN.raster.greys[at]).length / greys.length;
}

describe('the six pictures', () => {
  it('compare as they always have', () => {
    expect(COMPARED.map(({ name, bits }) => [name, bits])).toEqual([
      ['Exact copy', 0],
      ['Lighter copy', 5],
      ['Smaller copy', 1],
      ['Mirrored copy', 42],
      ['Other: a band', 7],
      ['Other: waves', 22],
    ]);
  });

  it('hold a real wrong match: most of its greys are others', () => {
    expect(band.isCopy).toBe(false);
    expect(matches(band, THRESHOLD.first)).toBe(true);
    expect(shareChanged(band.raster.greys)).toBeGreaterThan(0.8);
  });

  it('hold copies that match and one that no threshold on the slider matches', () => {
    for (const copy of [exact, lighter, smaller]) expect(matches(copy, THRESHOLD.first)).toBe(true);
    expect(matches(mirrored, THRESHOLD.most)).toBe(false);
    expect(matches(waves, THRESHOLD.first)).toBe(false);
  });

  it('would each have another cryptographic hash but for the exact copy', () => {
    const sums = [KNOWN, ...COMPARED].map(({ raster }) =>
      createHash('sha256').update(raster.greys).digest('hex'),
    );
    expect(new Set(sums).size).toBe(6);
    expect(sums[0]).toBe(sums[1]);
  });
});

describe('errors of a threshold', () => {
  it.each([
    [0, ['Lighter copy', 'Smaller copy', 'Mirrored copy'], []],
    [5, ['Mirrored copy'], []],
    [10, ['Mirrored copy'], ['Other: a band']],
    [32, ['Mirrored copy'], ['Other: a band', 'Other: waves']],
  ])('at %d are both sorts', (threshold, missed, wrong) => {
    const errors = errorsAt(COMPARED, threshold);
    expect(errors.missed.map(({ name }) => name)).toEqual(missed);
    expect(errors.wrong.map(({ name }) => name)).toEqual(wrong);
  });

  it('go opposite ways: a higher threshold never misses more nor matches fewer', () => {
    const thresholds = Array.from({ length: THRESHOLD.most }, (_, at) => THRESHOLD.least + at);
    for (const threshold of thresholds) {
      const [lower, higher] = [errorsAt(COMPARED, threshold), errorsAt(COMPARED, threshold + 1)];
      expect(higher.missed.length).toBeLessThanOrEqual(lower.missed.length);
      expect(higher.wrong.length).toBeGreaterThanOrEqual(lower.wrong.length);
    }
  });

  it('are put into words', () => {
    expect(namesOf([])).toBe('None');
    expect(namesOf([band, waves])).toBe('Other: a band, Other: waves');
    expect(differing(smaller)).toBe('1 bit differs');
    expect(verdictOn(smaller, 0)).toBe(
      'Smaller copy: 1 of 64 bits differs. That is more than 0: no match.',
    );
    expect(verdictOn(lighter, 5)).toBe(
      'Lighter copy: 5 of 64 bits differ. That is 5 or fewer: a match.',
    );
  });
});
