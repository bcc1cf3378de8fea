/** From content to works: a page of ours, and one of the five documents. */
import { readDate, type Work } from './work.ts';
import type { Citation } from '../schemas/citation.ts';
import type { Document } from '../schemas/document.ts';
import type { Site } from '../schemas/site.ts';

/** What a citation of one of our pages is made of. */
export interface CitedPage {
  kind: string;
  id: string;
  title: string;
  /** What sort of page, as readers see it. */
  genre: string;
  /** Path on the site, with a slash at either end. */
  path: string;
  /** Version, where the page has one of its own. */
  version?: number;
}

/** A page of ours. It is dated by the day on which the site's words last changed. */
export function pageWork({ kind, id, title, genre, path, version }: CitedPage, site: Site): Work {
  return {
    key: `side-by-side-${kind}-${id}`,
    kind: 'web page',
    authors: [{ name: site.name }],
    title,
    titleIsPublished: true,
    genre,
    date: readDate(site.updated),
    ...(version === undefined ? {} : { note: `Version ${version}` }),
    address: new URL(path, site.origin).href,
  };
}

/** One of the five documents. Where it gives no date, the note says what we infer, and that we do. */
export function documentWork(
  document: Document & { id: string },
  { date, note, ...rest }: Citation,
): Work {
  const inferred = `${document.when.shown} (inferred by us; the text gives no date).`;
  const notes = [...(date === undefined ? [inferred] : []), ...(note === undefined ? [] : [note])];
  return {
    key: `five-documents-${document.id}`,
    title: document.title,
    titleIsPublished: document.titleIsPublished,
    ...rest,
    ...(date === undefined ? {} : { date: readDate(date) }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    ...(document.address === undefined ? {} : { address: document.address }),
  };
}
