import { describe, expect, it } from 'vitest';
import { blockingMs } from '../../../scripts/bench/arrival.ts';
import { wordsAlone } from '../../../scripts/bench/beside.ts';
import { kindsSection, missesOf } from '../../../scripts/bench/kinds-section.ts';
import { middleVisit, type Pair } from '../../../scripts/bench/kinds.ts';
import type { Visit } from '../../../scripts/bench/visit.ts';

const VISIT: Visit = {
  ...{ firstMs: 400, largestMs: 500, largest: 'h1', shift: 0, blockingMs: 0 },
  ...{ heightPx: 0, heapBytes: 1_000_000, requests: 1 },
  bytes: { html: 9000, css: 0, js: 0, font: 0, image: 0, other: 0 },
};

function pair(page: Partial<Visit>, words: Partial<Visit> = {}): Pair {
  return {
    path: '/a/',
    page: { visit: { ...VISIT, ...page }, scroll: undefined },
    words: { visit: { ...VISIT, ...words }, scroll: undefined },
  };
}

describe('blocking', () => {
  it('is what tasks take over 50 ms', () => {
    const tasks = [
      { startMs: 500, endMs: 620 },
      { startMs: 700, endMs: 751 },
    ];
    expect(blockingMs(tasks, 400)).toBe(71);
  });

  it('begins with the first paint: what comes before keeps nobody from anything', () => {
    const tasks = [
      { startMs: 0, endMs: 300 },
      { startMs: 350, endMs: 480 },
      { startMs: 360, endMs: 440 },
    ];
    expect(blockingMs(tasks, 400)).toBe(30);
  });
});

describe('several visits', () => {
  it('count by the middle, number by number, and by the worst shift', () => {
    const middle = middleVisit([
      { ...VISIT, firstMs: 2, largestMs: 7, blockingMs: 0, heapBytes: 5, shift: 0.1 },
      { ...VISIT, firstMs: 1, largestMs: 8, blockingMs: 4, heapBytes: 6, shift: 0 },
      { ...VISIT, firstMs: 3, largestMs: 9, blockingMs: 6, heapBytes: 7, shift: 0 },
    ]);
    expect(middle).toMatchObject({
      ...{ firstMs: 2, largestMs: 8, blockingMs: 4, heapBytes: 6, shift: 0.1 },
    });
  });
});

it('words alone stand beside the site, page by page', () => {
  expect(['/', '/404.html', '/a/b/'].map(wordsAlone)).toEqual([
    '/words-alone/',
    '/words-alone/404.html',
    '/words-alone/a/b/',
  ]);
});

describe('a page next to its words', () => {
  it('misses nothing where it is hardly later', () => {
    expect(missesOf(pair({ largestMs: 600 }))).toEqual([]);
  });

  it.each([
    [{ largestMs: 601 }, '1.20 × as late'],
    [{ shift: 0.0004 }, 'shifts 0.0004'],
    [{ blockingMs: 12 }, 'blocks 12 ms'],
  ])('with %j misses its figures', (page, miss) => {
    expect(missesOf(pair(page))).toEqual([miss]);
  });

  it('is not to blame for what its words block too', () => {
    expect(missesOf(pair({ blockingMs: 12 }, { blockingMs: 12 }))).toEqual([]);
  });

  it('is named in the verdict with what it misses', () => {
    const { verdict, good } = kindsSection([pair({}), pair({ shift: 0.1 })], 3);
    expect(good).toBe(false);
    expect(verdict).toContain('1 of 2 pages');
    expect(verdict).toContain('/a/ (shifts 0.1000)');
    expect(kindsSection([pair({})], 3).good).toBe(true);
  });

  it('has the words’ numbers and the factor in its row', () => {
    const { tables } = kindsSection([pair({ largestMs: 550 })], 3);
    const [heads, row] = tables[1]?.rows ?? [];
    expect(row?.[heads?.indexOf('largest, page to words') ?? -1]).toBe('1.10 ×');
    expect(row).toHaveLength(heads?.length ?? 0);
  });
});
