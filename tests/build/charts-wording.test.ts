/** Each chart page gives the words to use with its chart, before what can be downloaded. */
import { expect, test } from 'vitest';
import { blocksOf } from '../support/blocks.ts';
import { book } from '../support/book.ts';
import { attribute, builtPages, elementsIn } from '../support/html.ts';

const pages = builtPages();

test.each(book.charts)('$id: caption, how to say it and what not to conclude', ({ id, spec }) => {
  const page = pages.find(({ file }) => file === `charts/${id}/index.html`);
  if (!page) throw new Error(`charts/${id}/ is missing`);
  const sections = elementsIn(page.root, ({ tagName }) => tagName === 'section').map((section) => ({
    name: attribute(section, 'aria-labelledby'),
    told: elementsIn(section, ({ tagName }) => tagName === 'dd').map((dd) =>
      blocksOf(dd, { skip: () => false }).join(' '),
    ),
  }));
  const names = sections.map(({ name }) => name);
  expect(names.indexOf('wording')).toBe(names.indexOf('download') - 1);
  const wording = sections.find(({ name }) => name === 'wording');
  expect(wording?.told).toEqual([spec.caption, spec.neutral, spec.conclude]);
});
