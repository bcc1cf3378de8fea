/** Blocks in which one document speaks, as built: its name comes before its words, and the words are its own. */
import { expect, test } from 'vitest';
import { blocksOf } from '../support/blocks.ts';
import { book } from '../support/book.ts';
import { attribute, builtPages, type Element, elementsIn, has } from '../support/html.ts';

const KINDS = /^(argues|sets conditions|asks|reports what others say|touches on)\b/;

const blocks = builtPages().flatMap(({ file, root }) =>
  elementsIn(root, (element) => attribute(element, 'class') === 'voice').map((element) => ({
    file,
    of: attribute(element, 'data-of') ?? '',
    element,
  })),
);

/** All text of an element in reading order, as it is copied or read with styles off. */
function textsOf(element: Element): string[] {
  return blocksOf(element, { skip: (inner) => has(inner, 'data-cite') });
}

test('there are blocks, of more documents than one', () => {
  expect(new Set(blocks.map(({ of }) => of)).size).toBeGreaterThan(2);
});

/** Who worked on a document stands in its first block on a page. */
const firsts = new Set(
  [...Map.groupBy(blocks, ({ file, of }) => `${file} ${of}`).values()].map(([first]) => first),
);

test.each(blocks)('$file, $of: name and kind stand before the words, once', (block) => {
  const { of, element } = block;
  const document = book.documents.find(({ id }) => id === of);
  const [head = '', ...words] = textsOf(element);
  const credit = firsts.has(block) && document?.credit ? `${document.credit}, ` : '';
  const name = `${document?.short ?? '?'} ${credit}`;
  expect(head.startsWith(name)).toBe(true);
  expect(head.slice(name.length)).toMatch(KINDS);
  expect(words.join(' ').length).toBeGreaterThan(40);
});

test.each(blocks)('$file, $of: every citation is of that document', ({ of, element }) => {
  const cited = elementsIn(element, (inner) => has(inner, 'data-cite')).map((inner) =>
    attribute(inner, 'data-cite'),
  );
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((id) => !id?.startsWith(`${of}-`))).toEqual([]);
});

test('who is silent is named in plain words', () => {
  const lines = builtPages().flatMap(({ root }) =>
    elementsIn(root, (element) => attribute(element, 'class') === 'silence').map((line) =>
      textsOf(line).join(' '),
    ),
  );
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines)
    expect(line).toMatch(
      /^\S.* (do not speak of it in these documents|does not speak of it in this document)\.$/,
    );
});
