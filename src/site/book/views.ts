/** The book as single rules need to see it. */
import type { Referring } from '../../ledger/evidence/dangling.ts';
import {
  type AttributedQuote,
  quotesOfChapter,
  quotesOfDocument,
  quotesOfQuestion,
  quotesOfStatements,
} from '../../ledger/evidence/quotations.ts';
import type { Places } from '../../ledger/evidence/usage.ts';
import { splitMdx } from '../../ledger/evidence/mdx.ts';
import { DOCUMENT_IDS } from '../../ledger/schemas/ids.ts';
import type { Book, Prose } from './book.ts';
import type { Files } from './reading.ts';

/** Every text in MDX: chapters in reading order, then the other pages. */
export function proseOf(
  { chapters, pages }: Pick<Book, 'chapters' | 'pages'>,
  files: Files,
): Prose[] {
  const paths = [
    ...pages.map(({ name }) => `content/${name}.mdx`),
    ...chapters.map(({ slug }) => `content/chapters/${slug}.mdx`),
  ];
  return paths.map((file) => {
    const text = files.get(file) ?? '';
    const { body } = splitMdx(text);
    return { file, body, above: text.slice(0, text.length - body.length).split('\n').length - 1 };
  });
}

/** Everything that refers to something else by its id. */
export function referring(book: Book, prose: readonly Prose[]): Referring {
  return {
    chapters: prose,
    questions: book.questions.map((one) => ({ ...one, file: `content/questions/${one.id}.yaml` })),
    documents: book.documents.map((one) => ({ ...one, file: `content/documents/${one.id}.yaml` })),
    charts: book.charts.map(({ id, spec }) => ({
      ...{ id, file: `content/charts/${id}.yaml`, cites: spec.cites },
      states: spec.states.map((state) => state.id),
    })),
  };
}

/** Where statements may be used, for back-links. */
export function placesOf(book: Book): Places {
  return {
    documents: book.documents,
    questions: book.questions,
    chapters: [
      ...book.chapters.map(({ slug, title, body }) => ({ slug, title, body })),
      ...book.pages.map(({ name, title, body }) => ({ slug: name, title, body })),
    ],
    charts: book.charts.map(({ id, spec }) => ({ id, title: spec.title, cites: spec.cites })),
  };
}

/** Everything that content/ quotes from the five documents. */
export function quotesOf(
  book: Pick<Book, 'documents' | 'statements' | 'questions'>,
  prose: readonly Prose[],
): AttributedQuote[] {
  return [
    ...DOCUMENT_IDS.flatMap((id) =>
      quotesOfStatements(id, book.statements[id], `content/statements/${id}.yaml`),
    ),
    ...book.documents.flatMap((document) =>
      quotesOfDocument(document.id, document, `content/documents/${document.id}.yaml`),
    ),
    ...book.questions.flatMap((one) => quotesOfQuestion(one, `content/questions/${one.id}.yaml`)),
    ...prose.flatMap(({ body, file }) => quotesOfChapter(body, file)),
  ];
}
