/** What stands for longer words is in the list of short names, on whatever page it is (WCAG 3.1.4). */
import { expect, test } from 'vitest';
import { shortNames } from '../../src/site/content/load.ts';
import { blocksOf } from '../support/blocks.ts';
import { attribute, builtPages, type Element, elementsIn } from '../support/html.ts';

const pages = builtPages();

/** Letters of computers and of examples, which stand for nothing. */
const CODE = ['script', 'style', 'code', 'pre', 'textarea'];

/** Capitals in a row, with or without numbers: “FBI”, “SHA256”, “C3P”; a plural has its s outside. */
const SHORT =
  /(?<![\p{L}\p{N}-])(?:[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*|[A-Z]\d[A-Z])(?=s?(?![\p{L}\p{N}_]))/gu;

const known = new Set(
  [...shortNames.shorts.map(({ short }) => short), ...shortNames.names].flatMap((name) =>
    name.split(/[^\p{L}\p{N}]+/u),
  ),
);

/** The words of a page that readers see or hear. */
function wordsOf(root: Element): string {
  return blocksOf(root, { skip: ({ tagName }) => CODE.includes(tagName) }).join('\n');
}

test('all letters that stand for words are in the list of the glossary', () => {
  const missing = new Map<string, string>();
  for (const { file, root } of pages)
    for (const body of elementsIn(root, ({ tagName }) => tagName === 'body'))
      for (const [short] of wordsOf(body).matchAll(SHORT))
        if (!known.has(short) && !missing.has(short)) missing.set(short, file);
  expect([...missing].map(([short, file]) => `${file}: ${short}`)).toEqual([]);
});

test('the foot of each page with a foot leads to that list', () => {
  const feet = pages.flatMap(({ file, root }) =>
    elementsIn(root, ({ tagName }) => tagName === 'footer').map((foot) => ({
      file,
      leads: elementsIn(foot, (one) => attribute(one, 'href') === '/glossary/').length > 0,
    })),
  );
  expect(feet.length).toBeGreaterThan(100);
  expect(feet.filter(({ leads }) => !leads)).toEqual([]);
});
