/** The rules that are the same for all five, as the method page shows them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { blocksOf } from '../support/blocks.ts';
import { book } from '../support/book.ts';
import { attribute, builtPages, type Element, elementsIn } from '../support/html.ts';

const report = z
  .object({
    texts: z.array(z.unknown()),
    documents: z.array(
      z.object({
        id: z.enum(DOCUMENT_IDS),
        statements: z.number(),
        checked: z.record(z.string(), z.number()),
        notes: z.number(),
        texts: z.object({ blocks: z.number() }),
        symmetry: z.object({
          quotations: z.object({ words: z.number(), count: z.number(), per1000: z.number() }),
          badges: z.object({ figures: z.number(), badges: z.number(), share: z.number() }),
          oursAfter: z.array(z.object({ text: z.string(), begins: z.string() })),
          introductions: z.object({ texts: z.number(), introduced: z.number() }),
          others: z.object({ statements: z.number(), voices: z.number() }),
          concern: z.object({ entries: z.number(), words: z.number(), ownFirst: z.boolean() }),
        }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('dist/method/balance.json', 'utf8')));

const section = builtPages()
  .filter(({ file }) => file === 'method/index.html')
  .flatMap(({ root }) =>
    elementsIn(root, (element) => attribute(element, 'aria-labelledby') === 'alike'),
  )
  .at(0);

/** What is found in the section of these rules. */
function inSection(wanted: (element: Element) => boolean): Element[] {
  if (!section) throw new Error('dist/method/index.html has no section "alike"');
  return elementsIn(section, wanted);
}

function textOf(element: Element): string {
  return blocksOf(element, { skip: () => false }).join(' ');
}

test('the table of rules for all five shows the numbers of the file', () => {
  const rows = inSection(({ tagName }) => tagName === 'tr').slice(1);
  const cells = new Map(
    rows.map((row) => {
      const [label, ...values] = elementsIn(row, ({ tagName }) => /^t[hd]$/.test(tagName));
      return [label ? textOf(label) : '', values.map(textOf)];
    }),
  );
  const all = (value: (of: (typeof report.documents)[number]) => number | string) =>
    report.documents.map((document) => value(document).toLocaleString('en-GB'));
  expect(Object.fromEntries(cells)).toEqual({
    'Words about it': all(({ symmetry }) => symmetry.quotations.words),
    Quotations: all(({ symmetry }) => symmetry.quotations.count),
    'Quotations per 1,000 words': all(({ symmetry: { quotations } }) =>
      ((1000 * quotations.count) / quotations.words).toFixed(1),
    ),
    'Statements with a figure': all(({ symmetry }) => symmetry.badges.figures),
    'Figures with the badge': all(({ checked }) => checked['not-verified'] ?? -1),
    'Badges per 100 figures': all(({ checked, symmetry }) =>
      ((100 * (checked['not-verified'] ?? -1)) / symmetry.badges.figures).toFixed(1),
    ),
    'Reading notes': all(({ notes }) => notes),
    'Reading notes per 100 statements': all(({ notes, statements }) =>
      ((100 * notes) / statements).toFixed(1),
    ),
    'Our paragraphs right after it': all(({ symmetry }) => symmetry.oursAfter.length),
    // A text may have nothing of a document; where it speaks of one, it introduces it.
    'Texts that speak of it': all(({ symmetry }) => symmetry.introductions.texts),
    'Texts that introduce it first': all(({ symmetry }) => symmetry.introductions.texts),
    'Blocks in which it speaks': all(({ texts }) => texts.blocks),
    'Statements in others’ voices': all(({ symmetry }) => symmetry.others.statements),
    'Others who speak in it': all(({ symmetry }) => symmetry.others.voices),
    'Paragraphs of its block on the home page': all(({ symmetry }) => symmetry.concern.entries),
    'Words of the first of them': all(({ symmetry }) => symmetry.concern.words),
    'Own subject first': all(() => 'yes'),
  });
});

test('each document’s own subject is named, and leads to its statement', () => {
  const shown = inSection(({ tagName }) => tagName === 'a')
    .filter((a) => (attribute(a, 'href') ?? '').startsWith('/evidence/'))
    .map((a) => [attribute(a, 'href'), textOf(a)]);
  expect(shown).toEqual(
    book.documents.map(({ subject }) => [
      `/evidence/${subject}/`,
      book.ledger.statements.get(subject)?.statement.label,
    ]),
  );
});

test('each paragraph of ours that is counted is shown', () => {
  const items = inSection(({ tagName }) => tagName === 'dd').map(textOf);
  expect(items).toEqual(
    report.documents.flatMap(({ symmetry }) =>
      symmetry.oursAfter.map(({ begins }) => `${begins} …`),
    ),
  );
});
