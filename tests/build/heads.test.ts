/** What the head of a page says: its policy before all else, its title, its icons, its preview. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_IN_TITLE } from '../../src/site/content/titles.ts';
import { book } from '../support/book.ts';
import { attribute, builtPages, type Element, elementsIn, type Page } from '../support/html.ts';

const pages = builtPages();
const { name, origin } = book.site;

function headOf({ file, root }: Page): Element[] {
  const [head] = elementsIn(root, ({ tagName }) => tagName === 'head');
  if (!head) throw new Error(`dist/${file} has no head`);
  return elementsIn(head, (element) => element !== head);
}

function titleOf(page: Page): string {
  const title = headOf(page).find(({ tagName }) => tagName === 'title');
  const [text] = title?.childNodes ?? [];
  return text && 'value' in text ? text.value : '';
}

function metaOf(page: Page, property: string): string | undefined {
  const meta = headOf(page).find((element) =>
    [attribute(element, 'property'), attribute(element, 'name')].includes(property),
  );
  return meta && attribute(meta, 'content');
}

function isFile(element: Element): boolean {
  return attribute(element, 'rel') === 'stylesheet';
}

test('files of styles are named in the head, or below an opening that has its own', () => {
  const isOwn = (element: Element) => attribute(element, 'data-first') !== undefined;
  const below = pages.filter(({ root }) => elementsIn(root, isFile).length > 0);
  const [own, others] = [true, false].map((has) =>
    below.filter(
      (page) =>
        headOf(page).some((element) => element.tagName === 'style' && isOwn(element)) === has,
    ),
  );
  expect(own?.length).toBeGreaterThan(300);
  // Decks and their speakers' windows; a frame names none (below).
  expect(others?.length).toBeGreaterThan(10);
  expect(others?.filter(({ file }) => !/^present\/.+\//.test(file))).toEqual([]);
  const late = others?.filter(
    (page) => headOf(page).filter(isFile).length < elementsIn(page.root, isFile).length,
  );
  expect(late?.map(({ file }) => file)).toEqual([]);
});

test('a frame has its styles in it, and names no file of them', () => {
  const frames = pages.filter(({ file }) => /^embed\/(?!.*preview\/)/.test(file));
  const faults = frames.filter(({ root }) => {
    const own = elementsIn(root, ({ tagName }) => tagName === 'style').length;
    return own !== 1 || elementsIn(root, isFile).length > 0;
  });
  expect(frames.length).toBeGreaterThan(100);
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('the policy stands before everything that it is to govern', () => {
  const faults = pages.filter((page) => {
    const [first, second] = headOf(page);
    const encoding = first && attribute(first, 'charset');
    const policy = second && attribute(second, 'http-equiv');
    return encoding !== 'utf-8' || policy !== 'content-security-policy';
  });
  expect(pages.length).toBeGreaterThan(500);
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('no element that is never closed ends with a slash', () => {
  const faults = pages.filter(({ file }) =>
    /<(?:br|hr|img|input|link|meta)\b(?:"[^"]*"|[^"<>])*\/>/.test(
      readFileSync(`dist/${file}`, 'utf8'),
    ),
  );
  expect(faults.map(({ file }) => file)).toEqual([]);
});

describe('titles', () => {
  const ending = ` | ${name}`;

  test('have the name of the site where results of a search can show it', () => {
    const faults = pages.flatMap((page) => {
      const title = titleOf(page);
      if (page.file === 'index.html') return title === name ? [] : [title];
      const named = title.endsWith(ending);
      const fits = (named ? title : title + ending).length <= MOST_IN_TITLE;
      return named === fits && title !== '' ? [] : [`${page.file}: ${title}`];
    });
    expect(faults).toEqual([]);
  });

  test('are never cut: that of a chart or a question is its own, whole', () => {
    const titles = new Map(pages.map((page) => [page.file, titleOf(page).replace(ending, '')]));
    for (const { id, spec } of book.charts)
      expect(titles.get(`charts/${id}/index.html`)).toBe(spec.title);
    for (const { id, question } of book.questions)
      expect(titles.get(`questions/${id}/index.html`)).toBe(question);
  });
});

test('every page but a frame names its icons, and they are there', () => {
  const icons = ['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png'];
  for (const page of pages.filter(({ file }) => !file.startsWith('embed/'))) {
    const named = headOf(page)
      .filter((element) => (attribute(element, 'rel') ?? '').includes('icon'))
      .map((element) => attribute(element, 'href'));
    expect(named, page.file).toEqual(icons);
  }
  expect(icons.filter((icon) => !existsSync(`dist${icon}`))).toEqual([]);
  const touch = readFileSync('dist/apple-touch-icon.png');
  expect([touch.readUInt32BE(16), touch.readUInt32BE(20)]).toEqual([180, 180]);
});

describe('pages by which readers come in have a preview image', () => {
  const folders = [
    ...['', 'chapters/', 'compare/', 'charts/', 'documents/', 'questions/', 'help/'],
    ...['evidence/', 'glossary/', 'method/', 'search/', 'corrections/'],
  ];
  /** Those whose words say more than a picture would. */
  const wordsAlone = ['help/', 'corrections/'];
  const images = folders.map((folder) => {
    const page = pages.find(({ file }) => file === `${folder}index.html`);
    if (!page) throw new Error(`dist/${folder}index.html is missing`);
    return { folder, page, image: metaOf(page, 'og:image') ?? '' };
  });

  test.each(images)('/$folder', ({ page, image }) => {
    expect(image.startsWith(`${origin}/preview/`)).toBe(true);
    const png = readFileSync(`dist${new URL(image).pathname}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(metaOf(page, 'og:image:alt')).toMatch(new RegExp(`, ${name}\\.$`));
    expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
  });

  test('that shows something of the page', () => {
    const told = /leaves\. |strips|panels|line each|reports rise|sealed text/i;
    for (const { folder, page } of images)
      expect(told.test(metaOf(page, 'og:image:alt') ?? ''), folder).toBe(
        !wordsAlone.includes(folder),
      );
  });

  test('each its own', () => {
    expect(new Set(images.map(({ image }) => image)).size).toBe(folders.length);
  });
});
