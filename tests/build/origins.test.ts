/** No page and no style of the site asks another origin for anything, whatever its policy would allow. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textIn } from '../../scripts/lib/references.ts';
import { attribute, builtFiles, builtPages, type Element, elementsIn } from '../support/html.ts';

/** Elements that load what their attributes name, as they come. */
const LOADS = [
  ...['script', 'img', 'iframe', 'source', 'audio', 'video', 'track'],
  ...['embed', 'object', 'image', 'use', 'input'],
];
const NAMES = ['src', 'href', 'srcset', 'data', 'poster'];
/** Links that a browser follows by itself. */
const FOLLOWED = /stylesheet|preload|icon|manifest|prefetch|preconnect|dns/;
const AWAY = /^(https?:)?\/\/|[,\s]https?:/;
const AWAY_IN_STYLE = /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]*/g;

function loads(element: Element): boolean {
  return (
    LOADS.includes(element.tagName) ||
    (element.tagName === 'link' && FOLLOWED.test(attribute(element, 'rel') ?? ''))
  );
}

function away(text: string): string[] {
  return [...text.matchAll(AWAY_IN_STYLE)].map(([found]) => found);
}

test('no page asks another origin for anything', () => {
  const faults = builtPages().flatMap(({ file, root }) =>
    elementsIn(root, loads)
      .flatMap(({ attrs }) => attrs.filter(({ name }) => NAMES.includes(name)))
      .filter(({ value }) => AWAY.test(value))
      .map(({ value }) => `${file}: ${value}`),
  );
  expect(builtPages().length).toBeGreaterThan(500);
  expect(faults).toEqual([]);
});

test('no style asks another origin for anything, in a sheet, a page or an attribute', () => {
  const sheets = builtFiles().filter((file) => file.endsWith('.css'));
  const inSheets = sheets.flatMap((file) =>
    away(readFileSync(`dist/${file}`, 'utf8')).map((found) => `${file}: ${found}`),
  );
  const inPages = builtPages().flatMap(({ file, root }) =>
    elementsIn(root, () => true)
      .flatMap((one) => away(`${attribute(one, 'style') ?? ''} ${styleOf(one)}`))
      .map((found) => `${file}: ${found}`),
  );
  expect(sheets.length).toBeGreaterThan(10);
  expect([...inSheets, ...inPages]).toEqual([]);
});

function styleOf(element: Element): string {
  return element.tagName === 'style' ? textIn(element) : '';
}
