/** What one says to a control is the name that it has; and each page says where on the site it stands. */
import { expect, test } from 'vitest';
import { blocksOf } from '../support/blocks.ts';
import { around, attribute, builtPages, type Element, elementsIn, has } from '../support/html.ts';

const pages = builtPages();

/** Whether it or what it stands in is of a class. */
function isIn(one: Element, name: string): boolean {
  return [one, ...around(one)].some((part) => attribute(part, 'class')?.split(' ').includes(name));
}

/** Letters and numbers alone, so that signs between words make no difference. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What it is called to those who listen, as bare words. */
function nameOf(one: Element): string {
  const skip = (part: Element) => attribute(part, 'aria-hidden') === 'true';
  return bare(attribute(one, 'aria-label') ?? blocksOf(one, { skip }).join(' '));
}

test('the name of a link or button has the words that it shows', () => {
  const faults = pages.flatMap(({ file, root }) =>
    elementsIn(root, ({ tagName }) => ['a', 'button', 'summary'].includes(tagName))
      .filter((one) => !has(one, 'aria-labelledby') && !isIn(one, 'visually-hidden'))
      .map((one) => ({
        shown: bare(
          blocksOf(one, {
            skip: (part) => part.tagName === 'svg' || isIn(part, 'visually-hidden'),
          }).join(' '),
        ),
        name: nameOf(one),
      }))
      .filter(({ shown, name }) => !name.includes(shown))
      .map(({ shown, name }) => `${file}: shows “${shown}”, is called “${name}”`),
  );
  expect(faults).toEqual([]);
});

test('links of one name lead to one place', () => {
  const faults = pages.flatMap(({ file, root }) => {
    const links = elementsIn(root, (one) => one.tagName === 'a' && has(one, 'href')).filter(
      (link) => !around(link).some((part) => attribute(part, 'aria-hidden') === 'true'),
    );
    const named = Map.groupBy(links, nameOf);
    return [...named].flatMap(([name, those]) => {
      const places = new Set(those.map((link) => attribute(link, 'href')));
      return places.size > 1 ? [`${file}: “${name}” leads to ${[...places].join(', ')}`] : [];
    });
  });
  expect(faults).toEqual([]);
});

/** Pages that stand alone: frames, slides, and what is shown where nothing else can be. */
const ALONE = /^(embed|present)\/.+\/|^404\.html|^offline\/(not-kept|start)/;
const onSite = pages.filter(({ file }) => !ALONE.test(file));

test('head and foot lead to the same places in the same order on every page', () => {
  const ways = new Set(
    onSite.map(({ root }) =>
      elementsIn(root, ({ tagName }) => tagName === 'nav')
        .filter((nav) => ['Site', 'More'].includes(attribute(nav, 'aria-label') ?? ''))
        .flatMap((nav) => elementsIn(nav, ({ tagName }) => tagName === 'a'))
        .map((link) => attribute(link, 'href'))
        .join(' '),
    ),
  );
  expect([...ways]).toHaveLength(1);
  expect([...ways][0]).toMatch(/^\/chapters\/ .*\/help\//);
});

test('every page but the first is marked in head or foot by the part of the site it belongs to', () => {
  const unmarked = onSite.filter(
    ({ root }) => elementsIn(root, (one) => has(one, 'aria-current')).length === 0,
  );
  expect(unmarked.map(({ file }) => file)).toEqual(['index.html']);
});
