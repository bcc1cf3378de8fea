/** Preview images: of the pages that readers cite, and of those by which they come in. */
import type { PreviewWords } from '../../pictures/preview/card.ts';
import { documents, helpPlaces, pageTitle, questions, site } from './load.ts';
import { PAGE_KINDS, PLAIN_LINE, sharedPages } from './shared.ts';
import { type Shown, shownOf, wordsOf } from './shown.ts';
import { COMPARED_LINE, shownAt } from './shown-pages.ts';

/** A page with a preview image, which stands at `/preview/<kind>/<id>.png`. */
export interface PreviewedPage {
  kind: string;
  id: string;
  /** Path of the page, with a slash at either end. */
  path: string;
  words: PreviewWords;
  /** What it shows; left out where it is words alone. */
  shows?: Shown | undefined;
}

/** What all images say. */
const ALIKE = {
  site: site.name,
  about: 'Five documents on end-to-end encryption and the safety of children',
};
const FIVE = documents.map(({ mark }) => mark);

/** Pages that lead to others: what they are called, and a line about each. */
const ENTRANCES: readonly { path: string; kind: string; title: string; line: string }[] = [
  { path: '/', kind: 'Home', title: pageTitle('home'), line: PLAIN_LINE },
  {
    ...{ path: '/chapters/', kind: 'Chapters' },
    title: 'The debate in chapters, each told from five documents',
    line: 'Each stands alone',
  },
  {
    ...{ path: '/compare/', kind: 'Compare' },
    title: `${questions.length} questions, five documents, side by side`,
    line: COMPARED_LINE,
  },
  {
    ...{ path: '/charts/', kind: 'Charts', title: 'Charts on the debate' },
    line: 'Each with its data, its sources, its limits, and files to download or embed',
  },
  {
    ...{ path: '/documents/', kind: 'Documents', title: 'The five documents' },
    line: 'A reading guide to each: what it is, how it was made, what it does not cover',
  },
  {
    ...{ path: '/questions/', kind: 'Questions', title: `${questions.length} questions` },
    line: 'What each of the five documents says on each',
  },
  {
    ...{ path: '/evidence/', kind: 'Evidence', title: 'Everything said here, and where it stands' },
    line: 'A square is a statement with its place in one of the five',
  },
  {
    ...{ path: '/glossary/', kind: 'Glossary', title: 'Terms of the debate in plain words' },
    line: 'Each with its source, or marked as our wording',
  },
  {
    ...{ path: '/method/', kind: 'Method', title: 'How this site was made' },
    line: 'Five documents of unequal length, and what each gets here, measured at each build',
  },
  {
    ...{ path: '/teach/', kind: 'Teach', title: 'Lessons on five documents' },
    line: 'Put an answer in its strongest form, say the other back fairly, and swap',
  },
  {
    ...{ path: '/search/', kind: 'Search', title: 'Search all that is said here' },
    line: 'Chapters, questions, charts, documents, statements and terms',
  },
  {
    ...{ path: '/corrections/', kind: 'Corrections', title: 'What this site has changed' },
    line: 'The page, the old words, the new ones, and why',
  },
  {
    ...{
      path: '/help/',
      kind: 'Help',
      title: 'Organisations that help children, adults and parents',
    },
    line: helpPlaces.map(({ place }) => place).join(', '),
  },
];

/** All of them. */
export const previewedPages: readonly PreviewedPage[] = [
  ...ENTRANCES.map(({ path, ...words }) => ({
    ...{ kind: 'page', id: path.replaceAll('/', '') || 'home', path },
    words: { ...words, ...ALIKE, marks: FIVE },
    shows: shownAt(path),
  })),
  ...sharedPages.map(({ kind, id, path, title, line, about }) => ({
    ...{ kind, id, path },
    words: {
      ...{ kind: PAGE_KINDS[kind], title, line, ...ALIKE },
      marks: documents
        .filter((document) => about === undefined || document.id === about)
        .map(({ mark }) => mark),
    },
    shows: shownOf({ kind, id }),
  })),
];

/** Address of a page's preview image, and the words that stand in for it; none for other pages. */
export function previewAt(path: string): { src: string; alt: string } | undefined {
  const page = previewedPages.find((one) => one.path === path);
  if (!page) return undefined;
  const { kind, title, line } = page.words;
  const shown = page.shows ? [wordsOf(page.shows)] : [];
  const words = [title, line, ...shown, `${kind}, ${site.name}`];
  return {
    src: new URL(`/preview/${page.kind}/${page.id}.png`, site.origin).href,
    alt: words.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' '),
  };
}
