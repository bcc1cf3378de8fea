/** Everything that a search can find, made from the content of the site. */
import type { LedgerContext, LedgerStatement } from '../../../ledger/evidence/ledger.ts';
import { namesOf } from '../../../ledger/evidence/terms.ts';
import type { Document } from '../../../ledger/schemas/document.ts';
import type { Term } from '../../../ledger/schemas/glossary.ts';
import type { HelpPlace } from '../../../ledger/schemas/help.ts';
import { DOCUMENT_IDS } from '../../../ledger/schemas/ids.ts';
import type { Question } from '../../../ledger/schemas/question.ts';
import type { Entry } from './entry.ts';
import type { Section } from './sections.ts';

/** The content of the site, as far as a search looks into it. */
export interface Content {
  chapters: readonly {
    slug: string;
    title: string;
    standfirst: string;
    sections: readonly Section[];
  }[];
  questions: readonly (Question & { id: string })[];
  charts: readonly { id: string; title: string; text: readonly string[] }[];
  documents: readonly (Document & { id: string })[];
  statements: readonly LedgerStatement[];
  context: readonly LedgerContext[];
  glossary: readonly Term[];
  help: readonly HelpPlace[];
  /** Plans, slides, sheets and pages for teachers. */
  teaching: readonly { path: string; title: string; of: string; text: readonly string[] }[];
}

/**
 * Makes the entries of a search.
 *
 * @returns entries sorted by their addresses, each address once; statements that need care without
 *   their words
 */
export function collect(content: Content): Entry[] {
  const entries = [
    ...content.chapters.flatMap(ofChapter),
    ...content.questions.map(ofQuestion),
    ...content.charts.map(({ id, title, text }) => entry('Chart', `/charts/${id}/`, title, text)),
    ...content.documents.map(ofDocument),
    ...content.statements.map(ofStatement),
    ...content.context.map(ofContext),
    ...content.glossary.map(ofTerm),
    ...content.help.flatMap(ofPlace),
    ...content.teaching.map(({ path, title, of, text }) =>
      entry('For teachers', path, title, text, { of }),
    ),
  ];
  const byId = new Map(entries.map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function entry(
  kind: Entry['kind'],
  id: string,
  title: string,
  text: readonly (string | undefined)[],
  rest: Partial<Pick<Entry, 'of' | 'names'>> = {},
): Entry {
  const words = text.filter((part) => part !== undefined && part !== '').join(' ');
  return { id, kind, title, of: '', names: '', text: words, ...rest };
}

function ofChapter({ slug, title, standfirst, sections }: Content['chapters'][number]): Entry[] {
  const href = `/chapters/${slug}/`;
  return [
    entry('Chapter', href, title, [standfirst]),
    ...sections.map((part) =>
      entry('Chapter', `${href}#${part.anchor}`, part.title, [part.text], { of: title }),
    ),
  ];
}

function ofQuestion({ id, question, positions }: Content['questions'][number]): Entry {
  return entry(
    'Question',
    `/questions/${id}/`,
    question,
    DOCUMENT_IDS.flatMap((id) => [positions[id].answer, positions[id].text]),
  );
}

function ofDocument(document: Content['documents'][number]): Entry {
  const { id, short, name, title, line, what, audience, made, voice, leavesOut } = document;
  const text = [line, what, audience, made, voice, ...leavesOut];
  return entry('Document', `/documents/${id}/`, title, text, { of: short, names: name });
}

function ofStatement({ id, document, statement }: LedgerStatement): Entry {
  const { label, says, quote, figure, note, care } = statement;
  const text = care ? [] : [says, quote && `“${quote}”`, figure?.counts, note?.text];
  return entry('Statement', `/evidence/${id}/`, label, text, { of: document.short });
}

function ofContext({ id, source }: LedgerContext): Entry {
  const { label, publisher, title, says } = source;
  return entry('Outside the five documents', `/evidence/${id}/`, label, [says], {
    of: publisher,
    names: title,
  });
}

function ofTerm(term: Term): Entry {
  return entry('Glossary', `/glossary/#${term.id}`, term.term, [term.means], {
    names: namesOf(term).join(' '),
  });
}

function ofPlace({ place, organisations }: HelpPlace): Entry[] {
  return organisations.map(({ id, name, does }) =>
    entry('Help', `/help/#help-${id}`, name, [does], { of: place }),
  );
}
