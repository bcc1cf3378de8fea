/** What the build is measured with keeps every rule, or it would not be built. */
import { expect, it } from 'vitest';
import { twins } from '../../scripts/bench/twins.ts';
import { openBook } from '../../src/site/book/open.ts';
import { book as once, files } from '../support/book.ts';

// Three books are read: a busy machine may take its time.
it('content three times as large has no faults', { timeout: 300_000 }, () => {
  const { book, faults } = openBook(new Map([...files, ...twins(files, 3)]));
  expect(faults).toEqual([]);
  expect(book?.charts).toHaveLength(3 * once.charts.length);
  expect(book?.chapters).toHaveLength(3 * once.chapters.length);
});
