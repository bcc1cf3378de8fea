/** Nothing on the site leads nowhere. */
import { describe, expect, test } from 'vitest';
import { attribute, builtFiles, builtPages, elementsIn, has, type Page } from '../support/html.ts';

const files = new Set(builtFiles());
const pages = builtPages();
const ids = new Map(
  pages.map(({ file, root }) => [
    file,
    new Set(
      elementsIn(root, (element) => has(element, 'id')).map(
        (element) => attribute(element, 'id') ?? '',
      ),
    ),
  ]),
);

/** Attributes that hold an address, and those that hold ids of elements of the page. */
const ADDRESSES = ['href', 'src', 'poster', 'action'];
const IDS = [
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'for',
  'list',
];

test('pages were built', () => {
  expect(pages.length).toBeGreaterThan(100);
});

describe('in the built pages', () => {
  test('every address on this site is a file, and every anchor is there', () => {
    const links = pages.flatMap((page) => addressesOf(page).map((address) => ({ page, address })));
    expect(links.length).toBeGreaterThan(500);
    expect([...new Set(links.flatMap(({ page, address }) => linkFault(page, address)))]).toEqual(
      [],
    );
  });

  test('every id that an element names is there', () => {
    const faults = pages.flatMap(({ file, root }) =>
      elementsIn(root, () => true).flatMap((element) =>
        IDS.flatMap((name) => (attribute(element, name) ?? '').split(/\s+/))
          .filter((id) => id !== '' && !ids.get(file)?.has(id))
          .map((id) => `${file}: "${id}"`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('every popovertarget is a popover', () => {
    const faults = pages.flatMap(({ file, root }) => {
      const panels = elementsIn(root, (element) => has(element, 'popover')).map((panel) =>
        attribute(panel, 'id'),
      );
      return elementsIn(root, (element) => has(element, 'popovertarget'))
        .filter((element) => !panels.includes(attribute(element, 'popovertarget')))
        .map((element) => `${file}: ${attribute(element, 'popovertarget') ?? ''}`);
    });
    expect(faults).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const faults = pages.flatMap(({ file, root }) => {
      const all = elementsIn(root, (element) => has(element, 'id')).map(
        (element) => attribute(element, 'id') ?? '',
      );
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${file}: ${id}`);
    });
    expect(faults).toEqual([]);
  });

  test('no element has a style attribute, and none listens inline', () => {
    // Lines that other sites copy bring their styles; these pages show them at work, and allow it.
    const ours = pages.filter(({ file }) => !/^embed\/[^/]+\/preview\//.test(file));
    const faults = ours.flatMap(({ file, root }) =>
      elementsIn(root, ({ attrs }) =>
        attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
      ).map(({ tagName }) => `${file}: <${tagName}>`),
    );
    expect(faults).toEqual([]);
  });
});

test('a link to nowhere would be found out', () => {
  const [page] = pages;
  if (!page) throw new Error('no page');
  expect(linkFault(page, '/no-such-page/')).toHaveLength(1);
  expect(linkFault(page, '#no-such-id')).toHaveLength(1);
  expect(linkFault(page, '/')).toEqual([]);
});

function addressesOf({ root }: Page): string[] {
  return elementsIn(root, () => true).flatMap((element) => [
    ...ADDRESSES.flatMap((name) => attribute(element, name) ?? []),
    ...(attribute(element, 'srcset') ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s+/)[0] ?? '')
      .filter((address) => address !== ''),
  ]);
}

function linkFault({ file }: Page, address: string): string[] {
  const here = new URL(file.replace(/(^|\/)index\.html$/, '$1'), 'https://here.invalid/');
  const url = new URL(address, here);
  if (url.origin !== here.origin) return [];
  const path = decodeURIComponent(url.pathname.slice(1));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (!files.has(target)) return [`${file}: ${address} is not in the build`];
  if (anchor === '' || !ids.has(target) || ids.get(target)?.has(anchor)) return [];
  return [`${file}: ${address} has no element "${anchor}"`];
}
