/** Reads all YAML of content/ once; a fault in any file stops the build. */
import { buildLedger, type Ledger } from '../../ledger/evidence/ledger.ts';
import { ContentError } from '../../ledger/evidence/error.ts';
import { splitMdx } from '../../ledger/evidence/mdx.ts';
import {
  parseChapter,
  parseContext,
  parseDocument,
  parseGlossary,
  parseHelp,
  parseQuestion,
  parseSite,
  parseStatements,
} from '../../ledger/evidence/parse.ts';
import { glossaryFaults } from '../../ledger/evidence/terms.ts';
import type { Chapter } from '../../ledger/schemas/chapter.ts';
import type { Context } from '../../ledger/schemas/context.ts';
import type { Document } from '../../ledger/schemas/document.ts';
import { DOCUMENT_IDS, type DocumentId } from '../../ledger/schemas/ids.ts';
import type { Term } from '../../ledger/schemas/glossary.ts';
import type { HelpPlace } from '../../ledger/schemas/help.ts';
import type { Question } from '../../ledger/schemas/question.ts';
import type { Site } from '../../ledger/schemas/site.ts';
import { filesLike, idOf, readFile, textOf } from './files.ts';

/** A document with its id. */
export type NamedDocument = Document & { id: DocumentId };
/** A question with its id. */
export type NamedQuestion = Question & { id: string };
/** A chapter with its slug and the text of its body. */
export type NamedChapter = Chapter & { slug: string; body: string };

/** The five documents, in the fixed order. */
export const documents: NamedDocument[] = DOCUMENT_IDS.map((id) => ({
  ...readFile(`content/documents/${id}.yaml`, parseDocument),
  id,
}));

/** Sources from outside the five documents. */
export const context: Context[] = readFile('content/context/sources.yaml', parseContext);

/** Everything that can be cited. */
export const ledger: Ledger = buildLedger({
  documents: Object.fromEntries(documents.map((document) => [document.id, document])),
  statements: Object.fromEntries(
    DOCUMENT_IDS.map((id) => [id, readFile(`content/statements/${id}.yaml`, parseStatements)]),
  ),
  context,
});

/** Terms of art, in alphabetical order of the terms. */
export const glossary: Term[] = readGlossary();

function readGlossary(): Term[] {
  const terms = readFile('content/glossary.yaml', parseGlossary);
  const faults = glossaryFaults(terms, ledger);
  if (faults.length > 0) throw new ContentError(faults.join('\n'));
  return terms.sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}

/** Places with the organisations that help there, in the order of the page. */
export const helpPlaces: HelpPlace[] = readFile('content/help.yaml', parseHelp);

/** The questions of the fixed list that have a file, by number. */
export const questions: NamedQuestion[] = filesLike(/\/questions\//)
  .map((file) => ({ ...readFile(file, parseQuestion), id: idOf(file) }))
  .sort((a, b) => a.number - b.number);

/** The chapters that exist, in reading order. */
export const chapters: NamedChapter[] = filesLike(/\/chapters\//)
  .map((file) => ({ ...readFile(file, parseChapter), slug: idOf(file) }))
  .sort((a, b) => a.order - b.order);

/** Name and address of the site. */
export const site: Site = readFile('content/site.yaml', parseSite);

/** Body of a page that is not a chapter, such as "home". */
export function pageText(name: string): string {
  return splitMdx(textOf(`content/${name}.mdx`)).body;
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
