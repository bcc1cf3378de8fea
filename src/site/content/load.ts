/** What pages ask of the book, by name. */
import { writeAlike } from '../../reader/search/core/alike.ts';
import type { Term } from '../../ledger/schemas/glossary.ts';
import type { Guess } from '../../ledger/schemas/guess.ts';
import type { NamedDocument, NamedPage, NamedQuestion } from '../book/book.ts';
import { book } from './book.ts';

export type { NamedDocument, NamedQuestion } from '../book/book.ts';

export const {
  site,
  counts,
  documents,

  ledger,
  questions,
  chapters,
  glossary,
  shortNames,
  helpPlaces,
  considerations,
} = book;

/** What readers may call one thing, for a search in the browser. */
export const alike = writeAlike(glossary.flatMap(({ search }) => (search ? [search] : [])));

/** Body of a page that is not a chapter, such as "home". Errors as `getDocument`. */
export function pageText(name: string): string {
  return getPage(name).body;
}

/** Title of such a page. Errors as `getDocument`. */
export function pageTitle(name: string): string {
  return getPage(name).title;
}

function getPage(name: string): NamedPage {
  const pages = book.pages.map((page) => ({ ...page, id: page.name }));
  return find(pages, name, 'page', 'content/');
}

/**
 * A document by its id.
 * @param from where it is asked for, for the error
 * @throws where there is none
 */
export function getDocument(id: string, from: string): NamedDocument {
  return find(documents, id, 'document', from);
}

/** A question by its id. Errors as `getDocument`. */
export function getQuestion(id: string, from: string): NamedQuestion {
  return find(questions, id, 'question', from);
}

/** A guess by its id. Errors as `getDocument`. */
export function getGuess(id: string, from: string): Guess {
  return find(book.guesses, id, 'guess', from);
}

/** A term of the glossary by its id. Errors as `getDocument`. */
export function getTerm(id: string, from: string): Term {
  return find(glossary, id, 'term of the glossary', from);
}

function find<T extends { id: string }>(
  all: readonly T[],
  id: string,
  what: string,
  from: string,
): T {
  const found = all.find((candidate) => candidate.id === id);
  if (found) return found;
  throw new Error(
    `${from}: there is no ${what} "${id}"; expected one of ${all.map((known) => known.id).join(', ')}`,
  );
}
