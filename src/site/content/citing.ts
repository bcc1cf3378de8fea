/** Reads what citations and corrections are made of. */
import { documentWork, pageWork } from '../../ledger/cite/ours.ts';
import type { Work } from '../../ledger/cite/work.ts';
import { book } from './book.ts';
import { documents, site } from './load.ts';
import { PAGE_KINDS, sharedPages } from './shared.ts';

/** Corrections of what was published, the oldest first. */
export const { corrections } = book;

/** A work, and where its files stand: `/cite/<kind>/<id>.bib` and so on. */
export interface Citable {
  kind: string;
  id: string;
  work: Work;
}

/** Every page that is cited, the ledger as a data set, and, as kind "original", each of the five documents themselves. */
export const citables: Citable[] = [
  ...sharedPages.map((page) => ({
    kind: page.kind,
    id: page.id,
    work: pageWork({ ...page, genre: PAGE_KINDS[page.kind] }, site),
  })),
  {
    ...{ kind: 'data', id: 'ledger' },
    work: pageWork(
      {
        ...{ kind: 'data', id: 'ledger', genre: 'Data set', path: '/data/ledger/' },
        title: 'What five documents say on end-to-end encryption and the safety of children',
      },
      site,
    ),
  },
  ...documents.map((document) => ({
    kind: 'original',
    id: document.id,
    work: documentWork(document, book.citations[document.id]),
  })),
];

/**
 * A work by kind and id.
 * @throws where there is none, naming both
 */
export function getCitable(kind: string, id: string): Citable {
  const found = citables.find((one) => one.kind === kind && one.id === id);
  if (found) return found;
  throw new Error(`There is nothing to cite at "/cite/${kind}/${id}": no such page or document`);
}
