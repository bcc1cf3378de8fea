/** A parser that is not ours reads what we write. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../../src/ledger/cite/bibtex.ts';
import { toCslJson } from '../../../../src/ledger/cite/csl.ts';
import { toRis } from '../../../../src/ledger/cite/ris.ts';
import { readWith } from './parser.ts';
import { oddTitle, page, post, report, undated } from './works.ts';

const AUTHOR = { family: 'Keeper', given: 'Ada' };

describe('Citation.js reads our BibTeX', () => {
  test('of a page', () => {
    expect(readWith(toBibtex(page), '@bibtex/text')).toMatchObject([
      {
        id: 'lamps-chapter-oil',
        author: [{ family: 'Lamps by Night' }],
        title: 'What “oil” means',
        issued: { 'date-parts': [[2024, 2]] },
        note: 'Version 3',
        URL: page.address,
      },
    ]);
  });

  test('of a report, a post and a page without a date', () => {
    const text = [report, post, undated].map(toBibtex).join('\n');
    const [first, second, third, ...more] = readWith(text, '@bibtex/text');
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      ...{ type: 'report', title: report.title, publisher: 'Quay Press', genre: 'Research report' },
      author: [{ family: 'Lamp Society (LS)' }, AUTHOR],
      issued: { 'date-parts': [[2021, 4]] },
    });
    expect(second).toMatchObject({ author: [AUTHOR], URL: post.address });
    expect(third).toMatchObject({ title: '[A web page on lamps]', note: undated.note });
    expect(third).not.toHaveProperty('issued');
  });

  test('and finds any title as it was', () => {
    fc.assert(
      fc.property(oddTitle, (title) => {
        const [item] = readWith(toBibtex({ ...page, title }), '@bibtex/text');
        expect(item?.title).toBe(title);
      }),
    );
  });
});

describe('Citation.js reads our RIS', () => {
  test('of a page', () => {
    expect(readWith(toRis(page), '@ris/file')).toMatchObject([
      {
        type: 'webpage',
        author: [{ literal: 'Lamps by Night' }],
        title: 'What “oil” means',
        issued: { 'date-parts': [[2024, 2, 9]] },
        note: 'Version 3',
        URL: page.address,
      },
    ]);
  });

  test('of a report, a post and a page without a date', () => {
    const text = [report, post, undated].map(toRis).join('');
    const [first, second, third, ...more] = readWith(text, '@ris/file');
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      ...{ type: 'report', title: report.title, publisher: 'Quay Press', genre: 'Research report' },
      author: [{ literal: 'Lamp Society (LS)' }, AUTHOR],
      issued: { 'date-parts': [[2021, 4]] },
    });
    expect(second).toMatchObject({
      ...{ type: 'post-weblog', 'container-title': 'quayside', author: [AUTHOR] },
      URL: post.address,
    });
    expect(third).toMatchObject({ title: '[A web page on lamps]', note: undated.note });
    expect(third).not.toHaveProperty('issued');
  });

  test('and finds any title as it was', () => {
    fc.assert(
      fc.property(oddTitle, (title) => {
        const [item] = readWith(toRis({ ...page, title }), '@ris/file');
        expect(item?.title).toBe(title);
      }),
    );
  });
});

describe('Citation.js reads our CSL-JSON', () => {
  test.each([page, report, undated, post])('of $key, field by field', (work) => {
    const text = toCslJson(work);
    const ours: unknown = JSON.parse(text);
    expect(readWith(text, '@else/json')).toEqual(ours);
  });
});
