/** White space that a formatter may put around a tag would stand in the middle of a sentence. */
import { expect, test } from 'vitest';
import { blocksOf } from '../support/blocks.ts';
import { attribute, builtPages, elementsIn, has } from '../support/html.ts';

const pages = builtPages();

/** Places where the text of a page breaks a rule: file and words, at most the first of each page. */
function faults(of: (page: (typeof pages)[number]) => string[]): string[] {
  return pages.flatMap((page) =>
    of(page)
      .slice(0, 1)
      .map((words) => `${page.file}: ${words}`),
  );
}

test('no space stands before a stop or a closing bracket', () => {
  expect(
    faults(({ root }) =>
      blocksOf(root, { skip: () => false }).flatMap((block) =>
        [...block.matchAll(/.{0,20} [.,;:?!)](?= |$)/g)].map(([words]) => words),
      ),
    ),
  ).toEqual([]);
});

test('a number follows its word at once, and quotations and terms have no space inside', () => {
  const tight = (words: string) => words === words.trim();
  expect(
    faults(({ root }) =>
      elementsIn(
        root,
        (element) =>
          has(element, 'data-quote') ||
          has(element, 'data-term') ||
          attribute(element, 'class') === 'cited',
      )
        .map(rawText)
        .filter((words) => !tight(words) || /\u2060\s/.test(words)),
    ),
  ).toEqual([]);
});

test('no space parts a number from the sentence before it', () => {
  expect(
    faults(({ root }) =>
      elementsIn(root, (element) => attribute(element, 'class') === 'cited').flatMap((number) => {
        const siblings = number.parentNode?.childNodes ?? [];
        const before = siblings[siblings.indexOf(number) - 1];
        const words = before ? rawText(before as never) : '';
        return /[.!?”’]\s+$/.test(words) ? [words.slice(-30)] : [];
      }),
    ),
  ).toEqual([]);
});

test('the line under a link that words follow ends with its last letter', () => {
  expect(
    faults(({ root }) =>
      elementsIn(root, ({ tagName }) => tagName === 'a').flatMap((link) => {
        const siblings = link.parentNode?.childNodes ?? [];
        const after = siblings[siblings.indexOf(link) + 1];
        const followed = after?.nodeName === '#text' && rawText(after).trim() !== '';
        return followed && /\s$/.test(rawText(link)) ? [rawText(link)] : [];
      }),
    ),
  ).toEqual([]);
});

function rawText(node: { childNodes?: unknown[]; value?: string }): string {
  return node.value ?? (node.childNodes ?? []).map((child) => rawText(child as never)).join('');
}
