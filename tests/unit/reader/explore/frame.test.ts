import { describe, expect, it } from 'vitest';
import { EXPLORABLES, EXPLORE_IDS, isExploreId } from '../../../../src/reader/explore/list.ts';
import { takePlace } from '../../../../src/reader/explore/one.ts';

describe('the list of explorables', () => {
  it('knows its ids and nothing that objects have by nature', () => {
    expect(EXPLORE_IDS).toContain('cipher');
    expect(EXPLORE_IDS.every(isExploreId)).toBe(true);
    expect(['', 'toString', 'Cipher', undefined].some(isExploreId)).toBe(false);
  });

  it('has words for each', () => {
    for (const { title, lead, stopped, limits } of Object.values(EXPLORABLES)) {
      expect(title).toMatch(/\w{3}/);
      expect(lead).toMatch(/[.?]$/);
      expect(stopped).toMatch(/\.$/);
      expect(limits).toMatch(/\.$/);
    }
  });
});

describe('the place on a page', () => {
  it('is taken once', () => {
    const [page, next] = [{}, {}];
    takePlace(page, 'cipher', '/a/');
    takePlace(next, 'cipher', '/b/');
    expect(() => takePlace(page, 'errors', '/a/')).toThrow(
      '/a/: <Explore id="errors">: the page already has "cipher"; expected one explorable on a page',
    );
  });
});
