/** Each source that concludes something is missed when its conclusion is taken away. */
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/ledger/evidence/error.ts';
import { parseContext } from '../../src/ledger/evidence/parse.ts';
import { CONCLUDING } from '../../src/ledger/schemas/context.ts';
import { conclusionFaults } from '../../src/site/book/rules/conclusions.ts';
import { proseOf } from '../../src/site/book/views.ts';
import { book, files } from '../support/book.ts';

const prose = proseOf(book, files);
const concluding = book.context.filter(({ kind }) => CONCLUDING.some((some) => some === kind));
const cited = concluding.filter(({ id }) => prose.some(({ body }) => body.includes(`"${id}"`)));

test('many sources conclude, and few of their conclusions were not read', () => {
  expect(concluding.length).toBeGreaterThan(15);
  expect(cited.length).toBeGreaterThan(8);
  const unread = concluding.filter(({ notRead }) => notRead !== undefined);
  expect(unread.length).toBeLessThan(concluding.length / 3);
});

describe('a conclusion that is taken away is missed', () => {
  const file = 'content/context/sources.yaml';
  const text = files.get(file) ?? '';

  test.each(concluding)('from the entry $id', ({ id }) => {
    const [before, after] = text.split(`- id: ${id}\n`);
    const without = (after ?? '').replace(/^ {2}(conclusion|notRead): >-\n( {4}.*\n)+/m, '');
    expect(without).not.toBe(after);
    expect(() => parseContext(`${before ?? ''}- id: ${id}\n${without}`, file)).toThrow(
      ContentError,
    );
  });

  test.each(cited)('from a chapter: $id', ({ id, told = '' }) => {
    // Line breaks of the source do not count.
    const words = new RegExp(
      told.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'),
      'g',
    );
    const cut = prose.map((one) => ({
      ...one,
      body: one.body.replaceAll(/<(?!S )[^>]*>/g, '').replaceAll(words, ''),
    }));
    expect(conclusionFaults({ book, prose: cut }).some((fault) => fault.includes(id))).toBe(true);
  });
});
