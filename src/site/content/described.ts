/** What a page says of itself to machines: what it is, what it rests on, where its data is. */
import {
  type Basis,
  breadcrumbs,
  dataset,
  type Described,
  diagram,
  type Thing,
  thing,
  website,
} from '../../ledger/cite/schema-org.ts';
import { lookUp } from '../../ledger/evidence/ledger.ts';
import { type Chart, getChart } from './charts.ts';
import { chapters, documents, getDocument, ledger, site } from './load.ts';
import { previewAt } from './previews.ts';
import { changedOn } from './releases.ts';
import { PLAIN_LINE, type SharedPage, sharedPageAt } from './shared.ts';

/** Lists that lead to pages, by kind. */
const LISTS = {
  chapter: { name: 'Chapters', path: '/chapters/' },
  question: { name: 'Questions', path: '/questions/' },
  chart: { name: 'Charts', path: '/charts/' },
  document: { name: 'Documents', path: '/documents/' },
} as const;

/**
 * Descriptions of the page at a path; none where it is neither home nor a page that readers cite. A question
 * is a page like others: what schema.org has for questions (`QAPage`, `FAQPage`) wants one answer that is
 * accepted or ours, and here are five, of which we accept none.
 */
export function describedAt(path: string): Described[] {
  if (path === '/') return [website(site, site.description)];
  const page = sharedPageAt(path);
  if (!page) return [];
  const { title, kind } = page;
  return [itself(page), breadcrumbs([LISTS[kind], { name: title, path }], site)];
}

function itself(page: SharedPage): Described {
  const { kind, id, path, title } = page;
  const image = previewAt(path)?.src;
  const common = { title, path, image, changed: site.updated, basis: documents.map(basisOf) };
  if (kind === 'chart') return chart(getChart(id, path), { ...common, types: [] });
  if (kind === 'chapter') return thing({ ...common, ...chapterWords(id) }, site);
  const types = ['WebPage'];
  if (kind === 'question') return thing({ ...common, types, description: PLAIN_LINE }, site);
  const document = getDocument(id, path);
  return thing({ ...common, types, description: page.line, basis: [basisOf(document)] }, site);
}

function chapterWords(id: string): Pick<Thing, 'types' | 'description'> {
  const { description = PLAIN_LINE } = chapters.find(({ slug }) => slug === id) ?? {};
  return { types: ['Article', 'LearningResource'], description };
}

/** Numbers of something are data; all else is a picture. */
function chart(shown: Chart, common: Omit<Thing, 'description'>): Described {
  const { id, spec, dataset: data } = shown;
  const about = {
    ...common,
    // The limit goes wherever the numbers go.
    description: `${spec.subtitle}. ${spec.caveat}`,
    changed: changedOn(id),
    basis: sourcesOf(shown),
  };
  const measured = shown.table().columns.filter(({ unit }) => unit !== undefined);
  const png = { path: `/charts/${id}.png`, type: 'image/png' };
  if (!data && measured.length === 0) return diagram(about, spec.version, png, site);
  const files = [
    { path: `/charts/${id}.csv`, type: 'text/csv' },
    { path: `/charts/${id}.json`, type: 'application/json' },
    { path: `/charts/${id}.svg`, type: 'image/svg+xml' },
    png,
  ];
  return dataset(about, spec.version, measured, files, site);
}

/** The works behind a chart, each once. */
function sourcesOf({ id, spec }: Chart): Basis[] {
  const all = spec.cites.map((cited): Basis => {
    const entry = lookUp(ledger, cited, `content/charts/${id}.yaml, cites`);
    if (entry.kind === 'statement') return basisOf(entry.document);
    const { title, publisher, address } = entry.source;
    return { title, publisher, address };
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function basisOf({ title, address }: { title: string; address?: string | undefined }): Basis {
  return { title, address };
}
