/** The book of content/: sound as it stands, and found out when it is not. */
import { expect, test } from 'vitest';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { openBook } from '../../src/site/book/open.ts';
import { ownTexts } from '../../src/site/book/rules/words.ts';
import { proseOf, quotesOf } from '../../src/site/book/views.ts';
import { book, faults, files } from '../support/book.ts';

test('has no fault', () => {
  expect(faults).toEqual([]);
});

test('holds what there is to read: nothing is passed over', () => {
  expect(book.ledger.statements.size).toBeGreaterThan(300);
  expect(book.ledger.context.size).toBe(book.context.length);
  expect(book.coverage.rows.length).toBeGreaterThan(250);
  expect(book.glossary.length).toBeGreaterThan(50);
  expect(quotesOf(book, proseOf(book, files)).length).toBeGreaterThan(50);
  expect(ownTexts(book, files).length).toBeGreaterThan(500);
  for (const id of DOCUMENT_IDS) expect(book.fingerprints[id].grams.size).toBeGreaterThan(500);
  const read =
    2 * DOCUMENT_IDS.length +
    DOCUMENT_IDS.length +
    book.questions.length +
    book.chapters.length +
    book.pages.length +
    book.charts.length +
    book.plans.length +
    book.controversies.length +
    2 * book.datasets.length;
  // site, context, coverage, considerations, guesses, glossary, short-names, help, citations, corrections, words, releases,
  // released, replies, safeguarding, handouts, accessibility
  expect(book.shortNames.shorts.length).toBeGreaterThan(80);
  expect(files.size).toBe(read + 17);
});

test('what texts count in words is what the files hold', () => {
  const texts = [...files].filter(([file]) => file.startsWith('content/questions/'));
  const count = (pattern: RegExp) =>
    texts.reduce((all, [, text]) => all + [...text.matchAll(pattern)].length, 0);
  expect(book.counts).toEqual({
    documents: 5,
    questions: texts.length,
    positions: count(/^ {4}kinds:/gm),
    silences: count(/^ {4}kinds: \[does not address\]$/gm),
    chapters: [...files.keys()].filter((file) => file.startsWith('content/chapters/')).length,
    charts: [...files.keys()].filter((file) => file.startsWith('content/charts/')).length,
    statements: DOCUMENT_IDS.reduce(
      (all, id) =>
        all + (files.get(`content/statements/${id}.yaml`) ?? '').split(/^- id: /m).length - 1,
      0,
    ),
    terms: (files.get('content/glossary.yaml') ?? '').split(/^- id: /m).length - 1,
  });
});

test('terms stand in the order of the alphabet, questions and chapters by their numbers', () => {
  // Files in any order: the last term first, and file names that are not the order of the page.
  const glossary = files.get('content/glossary.yaml') ?? '';
  const turned = glossary
    .split(/^(?=- )/m)
    .toReversed()
    .join('');
  const { book: opened } = openBook(new Map(files).set('content/glossary.yaml', turned), []);
  expect(opened?.glossary).toEqual(book.glossary);
  const terms = book.glossary.map(({ term }) => term.toLowerCase());
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  expect(book.questions.map(({ number }) => number)).toEqual(book.questions.map((_, at) => at + 1));
  expect(book.chapters.map(({ order }) => order)).toEqual(book.chapters.map((_, at) => at + 1));
});

test('there is enough to sort, and each document treats a fair number but not all', () => {
  const { considerations } = book;
  expect(considerations.length).toBeGreaterThanOrEqual(10);
  expect(considerations.length).toBeLessThanOrEqual(16);
  for (const id of DOCUMENT_IDS) {
    const treated = considerations.filter((consideration) => consideration.treated[id].length > 0);
    expect(treated.length, id).toBeGreaterThanOrEqual(6);
    expect(treated.length, id).toBeLessThan(considerations.length);
  }
});

test('draws every state of every chart, in both frames', () => {
  for (const chart of book.charts)
    for (const state of chart.spec.states)
      for (const frame of [
        { name: 'narrow', width: 320 },
        { name: 'wide', width: 640 },
      ] as const)
        expect(
          chart.picture(state.id, frame).model.height,
          `${chart.id}, ${state.id}`,
        ).toBeGreaterThan(0);
});
