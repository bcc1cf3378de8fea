/** Headings, names and landmarks of every page; axe in the browser looks at one page of each structure. */
import { expect, test } from 'vitest';
import { blocksOf } from '../support/blocks.ts';
import {
  around,
  attribute,
  builtPages,
  type Element,
  elementsIn,
  has,
  type Page,
} from '../support/html.ts';

const pages = builtPages();

test('every page has one main part, one first heading, a title and a language', () => {
  const faults = pages.flatMap((page) => [
    ...['main', 'h1', 'title'].flatMap((name) => {
      const found = elementsIn(page.root, ({ tagName }) => tagName === name);
      // A picture may carry a title of its own.
      const outside = found.filter((one) => one.namespaceURI === found[0]?.namespaceURI);
      return outside.length === 1 ? [] : [`${page.file}: ${outside.length} <${name}>`];
    }),
    ...elementsIn(page.root, ({ tagName }) => tagName === 'html')
      .filter((html) => attribute(html, 'lang') !== 'en-GB')
      .map(() => `${page.file}: no language`),
  ]);
  expect(faults).toEqual([]);
});

test('no heading skips a level', () => {
  const faults = pages.flatMap(({ file, root }) => {
    const levels = elementsIn(root, ({ tagName }) => /^h[1-6]$/.test(tagName));
    return levels.flatMap(({ tagName }, at) => {
      const before = Number(levels[at - 1]?.tagName.slice(1) ?? 0);
      return Number(tagName.slice(1)) > before + 1
        ? [`${file}: <${tagName}> after h${before}`]
        : [];
    });
  });
  expect(faults).toEqual([]);
});

test('everything that can be pressed, followed or filled has a name', () => {
  const faults = pages.flatMap((page) =>
    elementsIn(page.root, isControl)
      .filter((control) => !has(control, 'hidden') && nameOf(control, page) === '')
      .map(({ tagName, attrs }) => `${page.file}: <${tagName} ${attrs[0]?.value ?? ''}>`),
  );
  expect(faults).toEqual([]);
});

test('a page that is named in the foot of every page is marked there as the one that is read', () => {
  const marked = pages.flatMap(({ file, root }) => {
    const feet = elementsIn(root, ({ tagName }) => tagName === 'footer');
    const links = feet.flatMap((foot) => elementsIn(foot, ({ tagName }) => tagName === 'a'));
    return links
      .filter((link) => attribute(link, 'aria-current') === 'page')
      .map((link) => ({ file, leads: `${attribute(link, 'href')?.slice(1) ?? ''}index.html` }));
  });
  expect(marked.length).toBeGreaterThan(8);
  expect(marked.filter(({ file, leads }) => file !== leads)).toEqual([]);
});

/** Words that do not say where a link leads, without their stops and marks. */
const VAGUE =
  /^((click|read|see|learn|find out|go) )?(here|this|more|on|link|page|open|go|this page|it)?$/i;

test('each link says where it leads: none is called “here” or “more”', () => {
  const links = pages.flatMap((page) =>
    elementsIn(page.root, ({ tagName }) => tagName === 'a').map((link) => ({ link, page })),
  );
  expect(links.length).toBeGreaterThan(10_000);
  const faults = links
    // In the masthead a word is the name of a part of the site.
    .filter(({ link }) => !around(link).some(({ tagName }) => tagName === 'nav'))
    .map(({ link, page }) => ({ words: nameOf(link, page).trim(), file: page.file }))
    .filter(({ words }) => VAGUE.test(words.replaceAll(/[^\p{L}\p{N} ]/gu, '').trim()))
    .map(({ words, file }) => `${file}: "${words}"`);
  expect(faults).toEqual([]);
});

test('every picture has words, or says that it needs none', () => {
  const faults = pages.flatMap((page) =>
    elementsIn(page.root, (one) => one.tagName === 'img' || attribute(one, 'role') === 'img')
      .filter((one) => attribute(one, 'alt') === undefined && nameOf(one, page) === '')
      .map(({ tagName }) => `${page.file}: <${tagName}>`),
  );
  expect(faults).toEqual([]);
});

test('no page has sound or film', () => {
  const faults = pages.flatMap(({ file, root }) =>
    elementsIn(root, ({ tagName }) => ['audio', 'video', 'object', 'embed'].includes(tagName)).map(
      ({ tagName }) => `${file}: <${tagName}>`,
    ),
  );
  expect(faults).toEqual([]);
});

function isControl(element: Element): boolean {
  const type = attribute(element, 'type');
  if (element.tagName === 'a') return attribute(element, 'href') !== undefined;
  if (element.tagName === 'input') return type !== 'hidden';
  return ['button', 'select', 'textarea', 'summary'].includes(element.tagName);
}

/** What a screen reader would call an element: by what names it, its label, the words inside it, or those of its label. */
function nameOf(element: Element, page: Page): string {
  const ways = [
    () => namesOf(element, page).map(wordsOf).join(' '),
    () => attribute(element, 'aria-label') ?? '',
    () => wordsOf(element),
    () => labelsOf(element, page).map(wordsOf).join(' '),
  ];
  return ways.reduce((name, way) => (name.trim() === '' ? way() : name), '');
}

function namesOf(element: Element, { root }: Page): Element[] {
  const ids = attribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  return ids.flatMap((id) => elementsIn(root, (one) => attribute(one, 'id') === id));
}

function labelsOf(element: Element, { root }: Page): Element[] {
  const id = attribute(element, 'id');
  return [
    ...elementsIn(root, (one) => one.tagName === 'label' && attribute(one, 'for') === (id ?? '-')),
    ...around(element).filter(({ tagName }) => tagName === 'label'),
  ];
}

function wordsOf(element: Element): string {
  return blocksOf(element, { skip: () => false }).join(' ');
}
