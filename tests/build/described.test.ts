/** What pages say to machines in their heads: schema.org, citations, oEmbed, feeds. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { book } from '../support/book.ts';
import { attribute, builtPages, type Element, elementsIn, type Page } from '../support/html.ts';

const { origin, name } = book.site;
const pages = builtPages();
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

function headOf({ root }: Page): Element[] {
  const [head] = elementsIn(root, ({ tagName }) => tagName === 'head');
  return head ? elementsIn(head, (element) => element !== head) : [];
}

function linksOf(page: Page, rel: string, type?: string): (string | undefined)[] {
  return headOf(page)
    .filter((one) => attribute(one, 'rel') === rel && attribute(one, 'type') === type)
    .map((one) => attribute(one, 'href'));
}

function pageAt(path: string): Page {
  const page = pages.find(({ file }) => `/${file}` === `${path}index.html`);
  if (!page) throw new Error(`dist${path}index.html is missing`);
  return page;
}

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) })).min(1),
});

/** What a page says of itself; nothing where it says nothing. */
function describedOn(page: Page): z.infer<typeof graph>['@graph'] {
  const scripts = headOf(page).filter((one) => attribute(one, 'type') === 'application/ld+json');
  return scripts.flatMap(({ childNodes: [text] }) =>
    text && 'value' in text ? graph.parse(JSON.parse(text.value))['@graph'] : [],
  );
}

const url = z.url().startsWith('https://');
const maker = z.object({ '@type': z.literal('Organization'), name: z.literal(name), url });
const basis = z.array(z.object({ '@type': z.literal('CreativeWork'), name: z.string().min(3) }));
const own = z.looseObject({
  ...{ name: z.string().min(3), description: z.string().min(20), url: url.startsWith(origin) },
  ...{ license: z.literal(LICENCE), creator: maker, isBasedOn: basis.min(1) },
  dateModified: z.iso.date(),
});
/** What Google's guide to datasets requires (name, description of 50 to 5,000 signs), and what we add. */
const dataset = own.extend({
  description: z.string().min(50).max(5000),
  version: z.string().regex(/^\d+$/),
  variableMeasured: z.array(
    z.looseObject({ '@type': z.literal('PropertyValue'), name: z.string().min(1) }),
  ),
  distribution: z
    .array(
      z.object({
        ...{ '@type': z.literal('DataDownload'), encodingFormat: z.string().includes('/') },
        ...{ contentUrl: url.startsWith(origin), license: z.literal(LICENCE) },
      }),
    )
    .min(2),
});

describe('schema.org', () => {
  test('a chart is a dataset with files that are there, or a picture with whom to name', () => {
    const kinds = book.charts.map(({ id, spec }) => {
      const [first, second] = describedOn(pageAt(`/charts/${id}/`));
      expect(second?.['@type']).toBe('BreadcrumbList');
      const type = first?.['@type'];
      if (type === 'Dataset') {
        const said = dataset.parse(first);
        expect(said.version).toBe(String(spec.version));
        expect(said.description).toContain(spec.caveat);
        const files = said.distribution.map(({ contentUrl }) => new URL(contentUrl).pathname);
        expect(files.filter((file) => !existsSync(`dist${file}`))).toEqual([]);
      } else {
        const picture = { contentUrl: url, creditText: z.literal(name), acquireLicensePage: url };
        own.extend(picture).parse(first);
      }
      return type;
    });
    expect(new Set(kinds)).toEqual(new Set(['Dataset', 'ImageObject']));
    expect(kinds.filter((kind) => kind === 'Dataset').length).toBeGreaterThan(10);
  });

  test('a chapter is an article to learn from; home is the site', () => {
    for (const { slug } of book.chapters) {
      const [first] = describedOn(pageAt(`/chapters/${slug}/`));
      expect(first?.['@type']).toEqual(['Article', 'LearningResource']);
      expect(own.parse(first).isBasedOn).toHaveLength(5);
    }
    expect(describedOn(pageAt('/')).map((one) => one['@type'])).toEqual(['WebSite']);
  });

  test('no page says that it has the accepted answer to a question', () => {
    const types = pages.flatMap((page) => describedOn(page).flatMap((one) => one['@type']));
    expect(types.length).toBeGreaterThan(100);
    expect(types.filter((type) => /FAQ|QA|Question|Answer|ClaimReview/.test(type))).toEqual([]);
  });

  test('no words can end the element, and frames have none', () => {
    for (const page of pages) {
      const text = readFileSync(`dist/${page.file}`, 'utf8');
      const [, said = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
      expect(said, page.file).not.toContain('<');
      if (page.file.startsWith('embed/')) expect(text).not.toContain('ld+json');
    }
  });
});

describe('citations', () => {
  const cited = [
    ...book.chapters.map(({ slug: id, title }) => ({ at: `/chapters/${id}/`, title })),
    ...book.questions.map(({ id, question: title }) => ({ at: `/questions/${id}/`, title })),
    ...book.charts.map(({ id, spec: { title } }) => ({ at: `/charts/${id}/`, title })),
  ];

  test.each(cited)('$at has its tags', ({ at, title }) => {
    const page = pageAt(at);
    const tags = headOf(page).map((one) => [attribute(one, 'name'), attribute(one, 'content')]);
    const day = book.site.updated;
    for (const tag of [
      ...[
        ['citation_title', title],
        ['citation_author', name],
        ['DC.title', title],
      ],
      ...[
        ['citation_publication_date', day.replaceAll('-', '/')],
        ['DC.date', day],
      ],
      ...[
        ['citation_public_url', origin + at],
        ['DC.identifier', origin + at],
      ],
    ])
      expect(tags).toContainEqual(tag);
    expect(linksOf(page, 'cite-as')).toEqual([origin + at]);
  });

  test('no other page has any: a guide does not stand in for its document', () => {
    const others = pages.filter(
      ({ file }) => !cited.some(({ at }) => `/${file}` === `${at}index.html`),
    );
    const faults = others.filter(
      (page) =>
        linksOf(page, 'cite-as').length > 0 ||
        headOf(page).some((one) => /^(citation_|DC\.)/.test(attribute(one, 'name') ?? '')),
    );
    expect(faults.map(({ file }) => file)).toEqual([]);
  });
});

test('every page but a frame names both feeds', () => {
  const faults = pages.filter((page) => {
    const feeds = linksOf(page, 'alternate', 'application/atom+xml').join(' ');
    const due = page.file.startsWith('embed/') && !page.file.endsWith('/preview/index.html');
    return feeds !== (due ? '' : '/corrections/feed.xml /charts/feed.xml');
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('the feed of charts has an entry for each of them, in its version', () => {
  const feed = readFileSync('dist/charts/feed.xml', 'utf8');
  for (const { id, spec } of book.charts)
    expect(feed).toContain(`<id>${origin}/charts/${id}/#v${spec.version}</id>`);
});

test('the map of the site dates what it can date', () => {
  const map = readFileSync('dist/sitemap.xml', 'utf8');
  for (const { id } of book.charts)
    expect(map).toMatch(new RegExp(`/charts/${id}/</loc><lastmod>\\d{4}-\\d\\d-\\d\\d</lastmod>`));
  expect(map).toContain('<url><loc>https://side-by-side.example/glossary/</loc></url>');
});
