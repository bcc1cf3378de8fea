import { describe, expect, test } from 'vitest';
import {
  COUNTED,
  countInWords,
  type Counts,
  withCounts,
} from '../../../../src/ledger/evidence/counts.ts';

const counts = Object.fromEntries(COUNTED.map((name, at) => [name, at + 20])) as Counts;

describe('withCounts', () => {
  test('puts each number in words where it stands', () => {
    const mdx = 'All <Count of="questions" /> of <Count of="documents"/>.{/* <Count of="x" /> */}';
    expect(withCounts(mdx, counts, 'a.mdx')).toBe(
      'All twenty-one of twenty.{/* <Count of="x" /> */}',
    );
  });

  test('leaves a text without counts as it is', () => {
    expect(withCounts('All <Q of="crin">five</Q>.', counts, 'a.mdx')).toBe(
      'All <Q of="crin">five</Q>.',
    );
  });

  test.each(['<Count of="pages" />', '<Count />'])('%s stops, naming file and value', (mdx) => {
    expect(() => withCounts(mdx, counts, 'a.mdx')).toThrow(
      /^a\.mdx: <Count of="(pages)?" \/>: nothing is counted by that name; expected one of documents, /,
    );
  });
});

test('every name has its number', () => {
  expect(COUNTED.map((of) => countInWords(of, counts, 'a.mdx'))[1]).toBe('twenty-one');
});
