/** What readers cite and share: every chapter, question, chart and document can be. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { blocksOf } from '../support/blocks.ts';
import { book } from '../support/book.ts';
import {
  attribute,
  builtPages,
  type Element,
  elementsIn,
  has,
  type Page,
} from '../support/html.ts';
import { readWith } from '../unit/ledger/cite/parser.ts';

const kB = 1000;
const FOLDERS = {
  chapters: 'chapter',
  questions: 'question',
  charts: 'chart',
  documents: 'document',
} as const;

const { site } = book;
const built = new Map(builtPages().map((page) => [page.file, page]));

const pages = Object.entries(FOLDERS).flatMap(([folder, kind]) =>
  readdirSync(`dist/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: id }) => ({ kind, id, path: `/${folder}/${id}/` })),
);

test('there are pages of every kind, as many as there is content', () => {
  for (const folder of ['chapters', 'questions', 'charts', 'documents'] as const) {
    const made = pages.filter(({ kind }) => kind === FOLDERS[folder]).length;
    expect(made, folder).toBe(readdirSync(`content/${folder}`).length);
  }
});

describe.each(pages)('$path', ({ kind, id, path }) => {
  const page = pageAt(path);
  const [heading] = elementsIn(page.root, ({ tagName }) => tagName === 'h1');
  const title = heading ? wordsOf(heading) : '';

  test('shows how to cite it, once, with its title and address', () => {
    const blocks = elementsIn(page.root, (element) => has(element, 'data-cite-this'));
    expect(blocks).toHaveLength(1);
    const lines = plainIn(page);
    expect(lines).toHaveLength(kind === 'document' ? 2 : 1);
    expect(lines.at(-1)).toContain(`“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`);
    expect(lines.at(-1)).toContain(`${site.origin}${path}`);
    expect(lines.at(-1)).toContain(site.updated.slice(0, 4));
  });

  test('has citation files that a parser which is not ours reads alike', () => {
    const [csl] = readWith(citationFile(kind, id, 'json'), '@else/json');
    const [bib] = readWith(citationFile(kind, id, 'bib'), '@bibtex/text');
    const [ris] = readWith(citationFile(kind, id, 'ris'), '@ris/file');
    const [year, month, day] = site.updated.split('-').map(Number);
    expect(csl).toMatchObject({
      ...{ type: 'webpage', title, URL: `${site.origin}${path}` },
      author: [{ literal: site.name }],
      issued: { 'date-parts': [[year, month, day]] },
    });
    expect(bib).toMatchObject({ title, URL: csl?.URL, author: [{ family: site.name }] });
    expect(ris).toMatchObject({ title, URL: csl?.URL, issued: csl?.issued, type: 'webpage' });
  });

  test('has a preview image of the right size that says what it shows', () => {
    const image = metaOf(page, 'og:image') ?? '';
    expect(image).toBe(`${site.origin}/preview/${kind}/${id}.png`);
    const png = readFileSync(`dist${new URL(image).pathname}`);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
    expect(size).toEqual(['1200', '630']);
    expect([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')]).toEqual(size);
    expect(png.length).toBeGreaterThan(5 * kB);
    expect(png.length).toBeLessThanOrEqual(60 * kB);
    expect(metaOf(page, 'og:image:alt')).toContain(title);
    expect(metaOf(page, 'og:image:alt')).toContain(site.name);
    expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
  });
});

describe('what needs care', () => {
  const previews = pages.map(({ path }) => ({ path, alt: metaOf(pageAt(path), 'og:image:alt') }));
  const noted = pages.filter(
    ({ kind, path }) =>
      kind === 'chapter' &&
      elementsIn(
        pageAt(path).root,
        (one) => has(one, 'data-content-note') || has(one, 'data-opens'),
      ).length > 0,
  );

  test('leaves the preview of its chapter with the title alone', () => {
    expect(noted.length).toBeGreaterThan(1);
    for (const { id, path } of noted) {
      const standfirst = book.chapters.find(({ slug }) => slug === id)?.standfirst ?? id;
      const alt = previews.find((preview) => preview.path === path)?.alt ?? '';
      expect(alt, path).toContain('What five documents say, side by side.');
      expect(alt, path).not.toContain(standfirst);
    }
  });

  test('is in no preview by its own words', () => {
    const careful = Object.values(book.statements)
      .flat()
      .filter(({ care }) => care);
    expect(careful.length).toBeGreaterThan(3);
    const told = careful.flatMap(({ label, says }) =>
      previews.filter(({ alt }) => [label, says].some((part) => alt?.includes(part))),
    );
    expect(told).toEqual([]);
  });
});

test('no two pages have the same preview image', () => {
  const images = pages.map(({ kind, id }) => readFileSync(`dist/preview/${kind}/${id}.png`, 'hex'));
  expect(new Set(images).size).toBe(pages.length);
});

describe.each(DOCUMENT_IDS)('the document itself: %s', (id) => {
  const document = book.documents.find((one) => one.id === id);
  const [line = ''] = plainIn(pageAt(`/documents/${id}/`));
  const [csl] = readWith(citationFile('original', id, 'json'), '@else/json');
  const [bib] = readWith(citationFile('original', id, 'bib'), '@bibtex/text');
  const [ris] = readWith(citationFile('original', id, 'ris'), '@ris/file');

  test('is cited with its title, ours in brackets', () => {
    if (!document) throw new Error(`content/documents/${id}.yaml is missing`);
    const title = document.titleIsPublished ? document.title : `[${document.title}]`;
    expect([csl?.title, bib?.title, ris?.title]).toEqual([title, title, title]);
    expect(line).toContain(document.title);
    expect([csl?.URL, bib?.URL, ris?.URL]).toEqual(Array(3).fill(document.address));
  });

  test('has the year of its reading guide, or none and the reason', () => {
    const inferred = document?.when.basis.includes('inferred') ?? false;
    const years = [bib, ris, csl].map(
      (item) => /(?<="date-parts":\[\[)\d+/.exec(JSON.stringify(item?.issued ?? ''))?.[0],
    );
    expect(new Set(years).size).toBe(1);
    if (inferred) {
      expect(years[0]).toBeUndefined();
      expect(line).toContain(', no date.');
      for (const item of [csl, bib, ris]) expect(item?.note).toContain('inferred by us');
    } else {
      expect(document?.when.shown).toContain(years[0] ?? 'a year');
      expect(line).toContain(document?.when.shown);
    }
  });
});

function pageAt(path: string): Page {
  const page = built.get(`${path.slice(1)}index.html`);
  if (!page) throw new Error(`${path} was not built`);
  return page;
}

function plainIn({ root }: Page): string[] {
  return elementsIn(root, (element) => has(element, 'data-plain-citation')).map(wordsOf);
}

function wordsOf(element: Element): string {
  return blocksOf(element, { skip: () => false }).join(' ');
}

function metaOf({ root }: Page, name: string): string | undefined {
  const metas = elementsIn(
    root,
    (element) =>
      element.tagName === 'meta' &&
      [attribute(element, 'property'), attribute(element, 'name')].includes(name),
  );
  if (metas.length > 1) throw new Error(`${name} stands ${metas.length} times`);
  return metas[0] && attribute(metas[0], 'content');
}

function citationFile(kind: string, id: string, ending: string): string {
  return readFileSync(`dist/cite/${kind}/${id}.${ending}`, 'utf8');
}
