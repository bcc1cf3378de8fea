/** What pages show of the real content, and in which order. */
import { describe, expect, test } from 'vitest';
import { orderFor } from '../../src/ledger/neutrality/order.ts';
import { evidenceOfChapter } from '../../src/site/content/page.ts';
import { sharedPages } from '../../src/site/content/shared.ts';
import { book } from '../support/book.ts';

const PLAIN = 'What five documents say, side by side';
const FILE = 'content/chapters/sample.mdx';

/** What a chapter cites, in the order of the numbers. */
function citedIn(body: string): string[] {
  const { citations } = evidenceOfChapter(body, FILE);
  expect(citations.map(({ number }) => number)).toEqual(citations.map((_, index) => index + 1));
  return citations.map(({ id }) => id);
}

describe('the numbers of a chapter', () => {
  test.each(book.charts.map(({ id, spec }) => [id, spec.cites] as const))(
    'take in what the chart %s rests on, where it stands',
    (id, cites) => {
      const [before = '', after = ''] = [...book.ledger.statements.keys()].filter(
        (statement) => !cites.includes(statement),
      );
      const body = `A.<S id="${before}" />\n\n<Chart id="${id}" />\n\nB.<S id="${after}" /><S id="${before}" />`;
      expect(citedIn(body)).toEqual([before, ...new Set(cites), after]);
      expect(citedIn(`<Timeline chart="${id}" />`)).toEqual([...new Set(cites)]);
    },
  );

  test('leave out the pictures of scenes: their sources stand on their own pages', () => {
    const [chart] = book.charts;
    const step = `<Step id="a" title="A" chart="${chart?.id ?? ''}" state="x" spoken="B."></Step>`;
    expect(citedIn(`<Scene id="s" title="S">${step}</Scene>`)).toEqual([]);
  });

  test.each(book.questions.map((question) => [question.id, question] as const))(
    'follow the order in which the leaves of %s stand',
    (id, { number, positions }) => {
      const inOrder = orderFor(number).flatMap((document) => positions[document].statements);
      expect(citedIn(`<SideBySide question="${id}" />`)).toEqual([...new Set(inOrder)]);
    },
  );
});

describe('the line of a preview', () => {
  const careful = new Set(
    [...book.ledger.statements.values()]
      .filter(({ statement }) => statement.care)
      .map(({ id }) => id),
  );
  const lineOf = (path: string) => sharedPages.find((page) => page.path === path)?.line;

  test.each(book.charts)(
    'of the chart $id is a plain one where it rests on a statement that needs care',
    ({ id, spec }) => {
      const cares = spec.cites.some((cite) => careful.has(cite));
      expect(lineOf(`/charts/${id}/`)).toBe(cares ? PLAIN : spec.caveatShort);
    },
  );

  test.each(book.chapters)(
    'of the chapter $slug is a plain one where it is hard to read',
    ({ slug, standfirst, body }) => {
      const cites = [...body.matchAll(/<S id="([^"]+)"/g)].map(([, id = '']) => id);
      const cares = cites.some((cite) => careful.has(cite)) || /<(ContentNote|Opens)\b/.test(body);
      expect(lineOf(`/chapters/${slug}/`)).toBe(cares ? PLAIN : standfirst);
    },
  );
});
