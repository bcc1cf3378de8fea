import { describe, expect, test } from 'vitest';
import { begin } from '../../../scripts/lib/skeletons.ts';
import { openBook } from '../../../src/site/book/open.ts';
import { files } from '../../support/book.ts';

const questions = [...files.keys()].filter((file) => file.startsWith('content/questions/')).length;

function started(...args: string[]) {
  return begin(args, (file) => files.get(file), questions);
}

function after(...args: string[]): { faults: string[]; changed: string[] } {
  const changes = started(...args);
  const book = new Map(files);
  for (const { file, text } of changes) book.set(file, text);
  return { faults: openBook(book).faults, changed: changes.map(({ file }) => file) };
}

describe('a new piece of content', () => {
  test.each([
    [
      ['statement', 'nspcc-a-new-one'],
      ['content/statements/nspcc.yaml', 'content/coverage.yaml'],
    ],
    [['question', 'a-new-one'], ['content/questions/a-new-one.yaml']],
    [['term', 'a-new-one'], ['content/glossary.yaml']],
    [['chart', 'a-new-one', 'like', 'messenger-share'], ['content/charts/a-new-one.yaml']],
  ])('%s stands in its files and waits for words', (args, expected) => {
    const { faults, changed } = after(...args);
    expect(changed).toEqual(expected);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/"FILL IN.*expected/);
    expect(new Set(faults.map((fault) => fault.split(',')[0]))).toEqual(new Set(expected));
  });

  test('is a whole statement once its words are there', () => {
    const changes = started('statement', 'crin-a-new-one');
    const book = new Map(files);
    for (const { file, text } of changes)
      book.set(
        file,
        text
          .replace('FILL IN the heading, then paragraph, bullet or principle number', 'paragraph 1')
          .replaceAll(/FILL IN.*/g, 'Something new.'),
      );
    expect(openBook(book, ['statements', 'locators']).faults).toEqual([]);
    expect(openBook(book, ['coverage']).faults).toEqual([
      'content/coverage.yaml, unused: nothing uses "crin-a-new-one"; expected a use or a reason here',
    ]);
  });

  test('lies in the list of its own document', () => {
    const [, coverage] = started('statement', 'crin-a-new-one');
    const rows = [...(coverage?.text ?? '').matchAll(/- document: (\w+)/g)].map(([, id]) => id);
    expect(rows.lastIndexOf('crin')).toBeLessThan(rows.indexOf('ecpat'));
    expect(coverage?.text).toMatch(
      /part: position\n.*\n.*\n.*\n {4}part: position\n {4}what: FILL IN/,
    );
  });

  test('is a question with the next number', () => {
    const [question] = started('question', 'a-new-one');
    expect(question?.text).toContain(`number: ${questions + 1}\n`);
  });

  test('is a term in the order of the ids', () => {
    const [glossary] = started('term', 'bandwidth');
    const ids = [...(glossary?.text ?? '').matchAll(/^- id: (.+)$/gm)].map(([, id]) => id);
    expect(ids).toContain('bandwidth');
    expect(ids).toEqual([...ids].sort());
  });

  test('is a chart that cites nothing of its model and keeps the names of its columns', () => {
    const [chart] = started('chart', 'a-new-one', 'like', 'reports-2019-by-organisation');
    expect(chart?.text).toContain('cites:\n  - FILL IN');
    expect(chart?.text).toContain('label: organisation');
    expect(chart?.text).not.toContain('label: Facebook');
  });
});

test.each([
  [['statement', 'who-says'], /"who-says" is no name/],
  [['statement', 'crin-about'], /crin\.yaml, id: "crin-about" is there already/],
  [['question', 'survivors'], /survivors\.yaml is there already/],
  [['term', 'hash'], /glossary\.yaml, id: "hash" is there already/],
  [['chart', 'new'], /"chart new"; expected/],
  [['chart', 'new', 'like', 'no-chart'], /no-chart\.yaml is missing/],
  [['poem', 'new'], /"poem new"; expected: statement/],
])('%s is refused', (args, message) => {
  expect(() => started(...args)).toThrow(message);
});
