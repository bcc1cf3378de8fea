/** Every paragraph of a chapter cites, or says that it is ours. */
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../support/blocks.ts';
import { around, attribute, builtPages, type Element, elementsIn, has } from '../support/html.ts';

const bodies = builtPages().flatMap(({ file, root }) =>
  elementsIn(root, (element) => has(element, 'data-chapter-body')).map((body) => ({
    file,
    root,
    body,
  })),
);

test('there is a chapter, and a home page that tells', () => {
  expect(bodies.map(({ file }) => file)).toContain('chapters/counting-reports/index.html');
});

describe.each(bodies)('$file', ({ root, body }) => {
  const paragraphs = elementsIn(body, ({ tagName }) => tagName === 'p');

  test('each paragraph cites or is marked as ours; context from outside always cites', () => {
    expect(paragraphs.length).toBeGreaterThan(5);
    expect(paragraphs.filter(isUnsupported).map(textOf)).toEqual([]);
  });

  test('each citation opens a panel that stands on the page', () => {
    const ids = new Set(
      elementsIn(root, (element) => has(element, 'popover')).map((element) =>
        attribute(element, 'id'),
      ),
    );
    const cited = elementsIn(body, (element) => has(element, 'data-cite'));
    expect(cited.length).toBeGreaterThan(5);
    expect(
      cited.filter((element) => !ids.has(attribute(element, 'popovertarget'))).map(textOf),
    ).toEqual([]);
  });
});

test('a bare paragraph and an outside paragraph without a source would be found out', () => {
  const [first] = bodies;
  if (!first) throw new Error('no chapter');
  const cited = elementsIn(first.body, ({ tagName }) => tagName === 'p').filter(
    (element) =>
      elementsIn(element, (inner) => has(inner, 'data-cite')).length > 0 &&
      around(element).every((outer) =>
        ['data-ours', 'data-label', 'data-title'].every((mark) => !has(outer, mark)),
      ),
  );
  const stripped = cited.map((element) => ({ ...element, childNodes: [] }));
  expect(stripped.length).toBeGreaterThan(5);
  expect(stripped.every(isUnsupported)).toBe(true);
});

/** Nothing to cite and not marked as ours. What only labels (`data-label`, `data-title`) says nothing. */
function isUnsupported(paragraph: Element): boolean {
  const outer = around(paragraph);
  if (outer.some((element) => has(element, 'data-label') || has(element, 'data-title')))
    return false;
  if (elementsIn(paragraph, (element) => has(element, 'data-cite')).length > 0) return false;
  // The nearest mark counts: context from outside is not ours by standing in a frame of ours.
  const mark = outer.find((element) => has(element, 'data-ours') || has(element, 'data-outside'));
  return mark === undefined || has(mark, 'data-outside');
}

function textOf(element: Element): string {
  return blocksOf(element, { skip: () => false })
    .join(' ')
    .slice(0, 80);
}
