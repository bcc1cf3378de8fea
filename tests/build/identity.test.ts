/** Every page, frame and card as built: beside a name stands that document's own mark. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { book } from '../support/book.ts';
import { attribute, builtPages, type Element, elementsIn } from '../support/html.ts';
import { shapeOf } from '../support/shapes.ts';

/** What a mark says of itself: whose it is, and its shape. */
function told(mark: Element): string {
  const [path] = elementsIn(mark, ({ tagName }) => tagName === 'path');
  const d = path ? attribute(path, 'd') : undefined;
  return `${attribute(mark, 'data-of') ?? 'nobody'} ${shapeOf(d ?? '') ?? 'no shape'}`;
}

test('marks beside names', () => {
  const own = book.documents.map(({ id, mark }) => `${id} ${mark}`);
  const marks = builtPages().flatMap(({ file, root }) =>
    elementsIn(root, (element) => attribute(element, 'class') === 'mark').map((mark) => ({
      file,
      told: told(mark),
    })),
  );
  expect(marks.filter((mark) => !own.includes(mark.told))).toEqual([]);
  expect(new Set(marks.map((mark) => mark.told)).size).toBe(own.length);
  expect(marks.filter(({ file }) => file.startsWith('embed/')).length).toBeGreaterThan(0);
});

test('every sheet that colours a mark says which colour is whose', () => {
  const sheets = readdirSync('dist/_astro').filter((name) => name.endsWith('.css'));
  const all = sheets.map((name) => readFileSync(`dist/_astro/${name}`, 'utf8')).join('\n');
  for (const { id } of book.documents)
    expect(all).toMatch(
      new RegExp(`\\[data-of=['"]?${id}['"]?\\]\\s*\\{\\s*--mark:\\s*var\\(--${id}\\)`),
    );
});
