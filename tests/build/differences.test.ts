/** The table of kinds of difference, as built, against the files of the questions. */
import { expect, test } from 'vitest';
import { book } from '../support/book.ts';
import { differenceKind } from '../../src/ledger/schemas/question.ts';
import { blocksOf } from '../support/blocks.ts';
import { attribute, builtPages, type Element, elementsIn } from '../support/html.ts';

const root = builtPages().find(
  ({ file }) => file === 'chapters/agree-differ-silent/index.html',
)?.root;
const section =
  root &&
  elementsIn(root, (element) => attribute(element, 'aria-labelledby') === 'differences-title')[0];
const { questions } = book;

function textOf(element: Element): string {
  return blocksOf(element, { skip: () => false }).join(' ');
}

/** Rows of the table as a reader of tables meets them: heading, then a word for each kind. */
const rows = section
  ? elementsIn(section, ({ tagName }) => tagName === 'tr').map((row) =>
      elementsIn(row, ({ tagName }) => tagName === 'th' || tagName === 'td').map((cell) =>
        textOf(cell),
      ),
    )
  : [];

test('heads its columns with the kinds, in their order', () => {
  expect(rows[0]?.map((words) => words.toLowerCase())).toEqual([
    'question',
    ...differenceKind.options,
  ]);
});

test('says of each question which kinds there are', () => {
  expect(questions.length).toBeGreaterThan(0);
  expect(rows.slice(1)).toEqual(
    questions.map(({ number, short, difference }) => [
      `${number} ${short}`,
      ...differenceKind.options.map((kind) => (difference.kinds.includes(kind) ? 'yes' : 'no')),
    ]),
  );
});

test('tells below what differs and what would help, question by question', () => {
  const items = section ? elementsIn(section, ({ tagName }) => tagName === 'li') : [];
  const words = items.map((item) => textOf(item));
  expect(words).toHaveLength(questions.length);
  for (const [at, { difference, settle }] of questions.entries()) {
    expect(words[at]).toContain(difference.text.replaceAll(/\s+/g, ' ').trim());
    expect(words[at]).toContain(settle.replaceAll(/\s+/g, ' ').trim());
  }
});
