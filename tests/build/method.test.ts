/** The method page, its numbers and their file; and a second count of them in the built chapters. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { book } from '../support/book.ts';
import { MOST_GRADE } from '../../src/ledger/neutrality/limits.ts';
import { readability } from '../../src/ledger/neutrality/readability.ts';
import { countWords } from '../../src/ledger/neutrality/words.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { blocksOf } from '../support/blocks.ts';
import { around, attribute, builtPages, type Element, elementsIn, has } from '../support/html.ts';
import { words } from '../support/book.ts';
import { proseIn } from '../support/seen.ts';

const counts = z.record(z.string(), z.number());
const report = z
  .object({
    content: z.string().regex(/^[0-9a-f]{16}$/),
    wording: z.object({ textsSearched: z.number(), quotedByDocument: counts }),
    documents: z.array(
      z.object({
        id: z.enum(DOCUMENT_IDS),
        statements: z.number(),
        positions: z.object({ count: counts, words: counts, firstFull: z.number() }),
        chartsAlone: z.number(),
        checked: counts,
        texts: z.object({ citations: z.number() }),
      }),
    ),
    questions: z
      .array(z.object({ id: z.string(), ratio: z.number() }))
      .length(book.questions.length),
    texts: z.array(
      z.object({
        id: z.string(),
        paragraphs: counts,
        words: counts,
        citations: counts,
        outsideCitations: z.number(),
        grade: z.object({ brief: z.number(), body: z.number() }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('dist/method/balance.json', 'utf8')));

const pages = builtPages();

function rootOf(file: string) {
  const page = pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`dist/${file} is missing`);
  return page.root;
}

const method = rootOf('method/index.html');

function textOf(element: Element): string {
  return blocksOf(element, { skip: () => false }).join(' ');
}

/** The five numbers of a small table, by its title. */
function shown(title: string): string[] {
  const tables = elementsIn(method, ({ tagName }) => tagName === 'table').filter((table) =>
    elementsIn(table, ({ tagName }) => tagName === 'caption').some((caption) =>
      elementsIn(caption, ({ tagName }) => tagName === 'b').some((b) => textOf(b) === title),
    ),
  );
  expect(tables).toHaveLength(1);
  return tables.flatMap((table) =>
    elementsIn(table, (element) => attribute(element, 'class') === 'number').map(textOf),
  );
}

test('the page shows the numbers of the file', () => {
  const plain = (value: number) => value.toLocaleString('en-GB');
  const { documents } = report;
  expect(shown('Treated in full')).toEqual(
    documents.map(({ positions }) => plain(positions.count.full ?? -1)),
  );
  expect(shown('Words in full positions')).toEqual(
    documents.map(({ positions }) => plain(positions.words.full ?? -1)),
  );
  expect(shown('First in full')).toEqual(
    documents.map(({ positions }) => plain(positions.firstFull)),
  );
  expect(shown('Charts on it alone')).toEqual(
    documents.map(({ chartsAlone }) => plain(chartsAlone)),
  );
  expect(shown('A source says otherwise')).toEqual(
    documents.map(({ checked }) => plain(checked.differs ?? -1)),
  );
  expect(shown('Citations')).toEqual(documents.map(({ texts }) => plain(texts.citations)));
  expect(shown('Statements')).toEqual(documents.map(({ statements }) => plain(statements)));
});

test('the page names the content that was measured, and how much was searched', () => {
  const text = elementsIn(method, ({ tagName }) => tagName === 'article')
    .map(textOf)
    .join(' ');
  expect(text).toContain(`Measured from content ${report.content}.`);
  expect(text).toContain(`in ${report.wording.textsSearched} texts of three words or more`);
  expect(text).toMatch(
    /Each document stands first in \d+( or \d+)? of the \d+ questions, and last in \d/,
  );
});

test('statements are as many as the ledger shows', () => {
  const ledger = elementsIn(rootOf('evidence/index.html'), (element) =>
    has(element, 'data-document'),
  );
  for (const { id, statements } of report.documents)
    expect(ledger.filter((entry) => attribute(entry, 'data-document') === id)).toHaveLength(
      statements,
    );
});

test('the page leads to the file, to corrections and to each document', () => {
  const hrefs = elementsIn(method, ({ tagName }) => tagName === 'a').map((a) =>
    attribute(a, 'href'),
  );
  const wanted = [
    '/method/balance.json',
    '/corrections/',
    ...DOCUMENT_IDS.map((id) => `/documents/${id}/`),
  ];
  expect(wanted.filter((href) => !hrefs.includes(href))).toEqual([]);
});

test('every page leads to the method', () => {
  const without = pages
    .filter(({ root }) => elementsIn(root, ({ tagName }) => tagName === 'footer').length > 0)
    .filter(
      ({ root }) =>
        !elementsIn(root, (element) => attribute(element, 'href') === '/method/').length,
    )
    .map(({ file }) => file);
  expect(pages.length).toBeGreaterThan(100);
  expect(without).toEqual([]);
});

test('every form of the word lists is published', () => {
  const text = elementsIn(method, ({ tagName }) => tagName === 'article')
    .map(textOf)
    .join(' ');
  const forms = [...words.loaded, ...words.saying, ...words.terms, ...words.evaluation].flatMap(
    ({ forms, instead }) => [...forms, instead],
  );
  expect(forms.length).toBeGreaterThan(100);
  expect(forms.filter((form) => !text.includes(form))).toEqual([]);
});

test('the page reads at grade 9 or below', () => {
  const [article] = elementsIn(method, ({ tagName }) => tagName === 'article');
  if (!article) throw new Error('no article');
  expect(readability(proseIn(article), words.names).grade).toBeLessThanOrEqual(MOST_GRADE);
});

/** What components write by themselves, and labels: not paragraphs of the chapter. */
const MADE = [
  'comparison',
  'explore',
  'timeline',
  'differences',
  'head',
  'figure',
  'scene-list',
  'table',
];

/** The paragraphs and list items of a built chapter, without what components write by themselves. */
function ownPassages(root: ReturnType<typeof rootOf>): Element[] {
  return elementsIn(root, (element) => has(element, 'data-chapter-body')).flatMap((body) =>
    elementsIn(body, ({ tagName }) => tagName === 'p' || tagName === 'li')
      .filter(
        (element) =>
          element.tagName === 'p' ||
          elementsIn(element, ({ tagName }) => tagName === 'p').length === 0,
      )
      .filter((element) => !around(element).some((outer) => has(outer, 'data-label')))
      .filter(
        (element) =>
          !around(element).some((outer) =>
            (attribute(outer, 'class') ?? '').split(' ').some((name) => MADE.includes(name)),
          ),
      )
      // The way round a content note is a link that the note makes.
      .filter((element) => !textOf(element).startsWith('Skip to '))
      .filter((element) => wordsOf(element) > 0),
  );
}

function wordsOf(element: Element): number {
  return countWords(
    blocksOf(element, {
      skip: (inner) => has(inner, 'data-cite') || has(inner, 'data-label'),
    }).join(' '),
  );
}

describe.each(report.texts.filter(({ id }) => id !== 'home'))(
  'chapter $id, counted again in the built page',
  ({ id, paragraphs, words: counted, citations, outsideCitations }) => {
    const passages = ownPassages(rootOf(`chapters/${id}/index.html`));

    test('paragraphs and words', () => {
      const total = (numbers: Record<string, number>) =>
        Object.values(numbers).reduce((a, b) => a + b, 0);
      expect(passages).toHaveLength(total(paragraphs));
      expect(passages.map(wordsOf).reduce((a, b) => a + b, 0)).toBe(total(counted));
    });

    test('citations', () => {
      const cited = passages.flatMap((passage) =>
        elementsIn(passage, (element) => has(element, 'data-cite')).map(
          (element) => attribute(element, 'data-cite')?.split('-')[0] ?? '',
        ),
      );
      for (const document of DOCUMENT_IDS)
        expect(cited.filter((found) => found === document)).toHaveLength(citations[document] ?? -1);
      expect(cited.filter((found) => found === 'outside')).toHaveLength(outsideCitations);
    });
  },
);
