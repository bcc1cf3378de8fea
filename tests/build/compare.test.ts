/** The comparison and the page of each question, as built: complete, equal, sourced and light. */
import { describe, expect, test } from 'vitest';
import { weigh } from '../../scripts/lib/sizes.ts';
import { book } from '../support/book.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { blocksOf } from '../support/blocks.ts';
import { around, attribute, builtPages, type Element, elementsIn, has } from '../support/html.ts';

const kB = 1000;
const pages = new Map(builtPages().map(({ file, root }) => [file, root]));

function page(file: string) {
  const root = pages.get(file);
  if (!root) throw new Error(`dist/${file} is not built`);
  return root;
}

/** Elements with a class, in order. */
function withClass(node: Parameters<typeof elementsIn>[0], name: string): Element[] {
  return elementsIn(node, (element) =>
    (attribute(element, 'class') ?? '').split(/\s+/).includes(name),
  );
}

/** What a reader reads in an element, without the numbers of citations. */
function textOf(element: Element): string {
  return blocksOf(element, { skip: (inner) => has(inner, 'data-cite') })
    .join(' ')
    .replace(/[\uFFFC\u2060]/g, '')
    .trim();
}

const rows = withClass(page('compare/index.html'), 'c-row').map((row) => ({
  id: attribute(row, 'id') ?? '',
  cells: withClass(row, 'c-cell').map((cell) => ({
    document: attribute(cell, 'data-document') ?? '',
    words: textOf(withClass(cell, 'says')[0] ?? cell),
    kinds: textOf(withClass(cell, 'kinds')[0] ?? cell),
    place: textOf(withClass(cell, 'count')[0] ?? cell),
    links: elementsIn(cell, ({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href')),
  })),
}));

describe('the comparison without script', () => {
  test('has every question with a cell for each document, none of them empty', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      book.questions.map(({ id }) => id).toSorted(),
    );
    for (const { id, cells } of rows) {
      expect(cells.map(({ document }) => document).toSorted(), id).toEqual(
        [...DOCUMENT_IDS].sort(),
      );
      for (const { words, kinds, place } of cells) {
        expect(words.length, id).toBeGreaterThan(10);
        expect(kinds, id).toMatch(/^\w[\w; ]+$/);
        expect(place, id).toMatch(/^[1-5] of 5$/);
      }
    }
  });

  test('lets each document come first equally often', () => {
    const firsts = DOCUMENT_IDS.map(
      (id) => rows.filter(({ cells }) => cells[0]?.document === id).length,
    );
    expect(Math.max(...firsts) - Math.min(...firsts)).toBeLessThanOrEqual(1);
  });

  test('says the same as the page of each question, which has the statements', () => {
    for (const { id, cells } of rows) {
      const leaves = withClass(page(`questions/${id}/index.html`), 'leaf');
      expect(leaves.map((leaf) => attribute(leaf, 'id'))).toEqual(
        cells.map(({ document }) => document),
      );
      cells.forEach(({ document, words, kinds, links }, index) => {
        const leaf = leaves[index];
        if (!leaf) throw new Error(`${id}: ${document} has no leaf`);
        const cites = elementsIn(leaf, (element) => has(element, 'data-cite')).length;
        const silent = kinds.startsWith('does not address');
        expect(textOf(leaf), id).toContain(words);
        expect(cites === 0, `${id}, ${document}`).toBe(silent);
        expect(links, `${id}, ${document}`).toEqual(
          silent ? [] : [`/questions/${id}/#${document}`],
        );
      });
    }
  });

  test('takes at most 60 kB of HTML and CSS, and 6 kB of script', () => {
    const { bytes } = weigh('/compare/', 'dist');
    expect(bytes.html + bytes.css).toBeLessThanOrEqual(60 * kB);
    expect(bytes.js).toBeGreaterThan(0);
    expect(bytes.js).toBeLessThanOrEqual(6 * kB);
  });
});

describe.each(rows.map(({ id }) => id))('the page of %s', (id) => {
  const root = page(`questions/${id}/index.html`);

  test('has each paragraph cite or say that it is ours', () => {
    const paragraphs = elementsIn(root, ({ tagName }) => tagName === 'p').filter((paragraph) =>
      around(paragraph).some(({ tagName }) => tagName === 'article'),
    );
    const bare = paragraphs.filter(
      (paragraph) =>
        elementsIn(paragraph, (element) => has(element, 'data-cite')).length === 0 &&
        !around(paragraph).some((element) =>
          ['data-ours', 'data-label', 'data-title'].some((mark) => has(element, mark)),
        ),
    );
    expect(paragraphs.length).toBeGreaterThan(8);
    expect(bare.map(textOf)).toEqual([]);
  });

  test('leads to a chapter, to its frame, and needs no script', () => {
    const links = elementsIn(root, ({ tagName }) => tagName === 'a').map((a) =>
      attribute(a, 'href'),
    );
    expect(links.some((href) => /^\/chapters\/.+#question-/.test(href ?? ''))).toBe(true);
    expect(links).toContain(`/embed/question-${id}/preview/`);
    // Copying lines, and the way out where the page has one, is all.
    const scripts = weigh(`/questions/${id}/`, 'dist').resources.filter(
      ({ kind }) => kind === 'js',
    );
    expect(scripts.filter(({ file }) => !/\/(leave|copy)-[\w-]+\.js$/.test(file))).toEqual([]);
  });

  test('has a card that holds the same five positions in the same order', () => {
    const card = withClass(page(`embed/question-${id}/index.html`), 'card')[0];
    if (!card) throw new Error(`embed/question-${id}: no card`);
    const words = withClass(card, 'says').map(textOf);
    expect(words).toEqual(rows.find((row) => row.id === id)?.cells.map((cell) => cell.words));
    expect(textOf(card)).toContain('the documents decide');
  });
});
