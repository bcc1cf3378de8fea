import { describe, expect, test } from 'vitest';
import { SORTS, shelve, spansOf } from '../../../../src/site/content/library.ts';
import { book } from '../../../support/book.ts';

test.each([
  ['a year', [2019], ['2019']],
  ['years before any span of one year', [2015, 2016], ['before-2019']],
  ['a long run', [1998, 2025], ['before-2019', '2019', '2020', '2021', 'since-2022']],
  ['two years side by side', [2020, 2021], ['2020', '2021']],
  ['the year after the last', [2022], ['since-2022']],
])('%s falls into its spans', (_, years, spans) => {
  expect(spansOf(years)).toEqual(spans);
});

test('a chart without a year has a span of its own', () => {
  expect(spansOf('not stated')).toEqual(['not-stated']);
});

describe('the shelf', () => {
  const shelf = shelve(book);

  test('holds every chart once', () => {
    expect(shelf.map(({ chart }) => chart.id).sort()).toEqual(book.charts.map(({ id }) => id));
  });

  test('goes by the first chapter that shows a chart', () => {
    const firsts = shelf.map(({ chapters }) => chapters[0] ?? Number.MAX_SAFE_INTEGER);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(firsts[0]).toBe(1);
  });

  test('finds each chart by kind, document and year', () => {
    for (const { chart, sort, documents, spans } of shelf) {
      expect(Object.keys(SORTS), chart.id).toContain(sort);
      expect(documents.length, chart.id).toBeGreaterThan(0);
      expect(spans.length, chart.id).toBeGreaterThan(0);
    }
  });

  test('leaves none of the kinds empty', () => {
    expect(new Set(shelf.map(({ sort }) => sort)).size).toBe(Object.keys(SORTS).length);
  });
});
