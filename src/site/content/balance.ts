/** Measures the site as it is built; the method page prints it. */
import {
  quotesOfChapter,
  quotesOfDocument,
  quotesOfQuestion,
  quotesOfStatements,
} from '../../ledger/evidence/quotations.ts';
import { type Balance, balanceOf } from '../../ledger/neutrality/balance.ts';
import { byDocument } from '../../ledger/neutrality/balance-passages.ts';
import { ownTexts } from '../book/rules/words.ts';
import { book, files } from './book.ts';
import { charts } from './charts.ts';
import { chapters, documents, getDocument, pageText, questions } from './load.ts';
import { concernsOf } from '../book/concerns.ts';
import { passagesOf } from '../book/passages.ts';

/** The wording rules, as the tests apply them. */
export const { words } = book;

const bodies = [
  { id: 'home', title: 'Home page', file: 'content/home.mdx', body: pageText('home') },
  ...chapters.map(({ slug, title, body }) => ({
    id: slug,
    title,
    file: `content/chapters/${slug}.mdx`,
    body,
  })),
];

/** The balance report of everything under content/. */
export const balance: Balance = balanceOf({
  questions,
  texts: bodies.map(({ id, title, body }) => ({ id, title, passages: passagesOf(body) })),
  documents: byDocument((id) => getDocument(id, 'the balance report')),
  statements: book.statements,
  concerns: concernsOf(pageText('home')),
  lengths: byDocument((id) => book.fingerprints[id].words),
  charts: charts.map(({ spec }) => ({ cites: spec.cites })),
  quotations: {
    texts: bodies.flatMap(({ body, file }) => quotesOfChapter(body, file)),
    positions: questions.flatMap((question) =>
      quotesOfQuestion(question, `content/questions/${question.id}.yaml`),
    ),
    elsewhere: documents.flatMap((document) => [
      ...quotesOfStatements(
        document.id,
        book.statements[document.id],
        `content/statements/${document.id}.yaml`,
      ),
      ...quotesOfDocument(document.id, document, `content/documents/${document.id}.yaml`),
    ]),
  },
  ownTexts: ownTexts(book, files),
  coverage: book.coverage,
  words,
});
