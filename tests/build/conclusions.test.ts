/** The conclusion of a source from outside the five is in reach wherever the source is cited. */
import { expect, test } from 'vitest';
import { book } from '../support/book.ts';
import { attribute, builtPages, type Element, elementsIn } from '../support/html.ts';

const sources = book.context.filter(({ conclusion, notRead }) => conclusion ?? notRead);
const pages = builtPages();

test('its own page shows it', () => {
  expect(sources.length).toBeGreaterThan(15);
  const bare = sources.filter(({ id, conclusion, notRead }) => {
    const page = pages.find(({ file }) => file === `evidence/${id}/index.html`);
    const main = page && elementsIn(page.root, ({ tagName }) => tagName === 'main')[0];
    return !main || !textOf(main).includes(conclusion ?? notRead ?? '');
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every panel that opens from a citation of it shows it', () => {
  const panels = pages.flatMap(({ file, root }) =>
    sources.flatMap(({ id, conclusion, notRead }) =>
      elementsIn(root, (element) => attribute(element, 'id') === `panel-${id}`).map((panel) => ({
        at: `${file}: ${id}`,
        shows: textOf(panel).includes(conclusion ?? notRead ?? ''),
      })),
    ),
  );
  expect(panels.length).toBeGreaterThan(10);
  expect(panels.filter(({ shows }) => !shows).map(({ at }) => at)).toEqual([]);
});

function textOf(element: Element): string {
  const parts: string[] = [];
  const collect = (node: Element['childNodes'][number]) => {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(collect);
  };
  element.childNodes.forEach(collect);
  return parts.join('').replace(/\s+/g, ' ');
}
