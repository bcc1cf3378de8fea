/** Measures the site as it is built; the method page prints it. */
import { loadFingerprint } from '../../ledger/evidence/fingerprint-file.ts';
import { statementsOf } from '../../ledger/evidence/ledger.ts';
import {
  quotesOfChapter,
  quotesOfDocument,
  quotesOfQuestion,
  quotesOfStatements,
} from '../../ledger/evidence/quotations.ts';
import { type Balance, balanceOf } from '../../ledger/neutrality/balance.ts';
import { byDocument } from '../../ledger/neutrality/balance-passages.ts';
import { coverageSchema } from '../../ledger/schemas/coverage.ts';
import { type Words, wordsSchema } from '../../ledger/schemas/words.ts';
import { charts } from './charts.ts';
import { filesLike, readFile, readYaml, textOf } from './files.ts';
import { chapters, documents, ledger, pageText, questions } from './load.ts';
import { ownTextsOf } from './own-texts.ts';
import { passagesOf } from './passages.ts';

/** The wording rules, as the tests apply them. */
export const words: Words = readYaml('content/words.yaml', wordsSchema);

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
  statements: byDocument((id) => statementsOf(ledger, id).map(({ statement }) => statement)),
  lengths: byDocument((id) => readFile(`content/fingerprints/${id}.json`, loadFingerprint).words),
  charts: charts.map(({ spec }) => ({ cites: spec.cites })),
  quotations: {
    texts: bodies.flatMap(({ body, file }) => quotesOfChapter(body, file)),
    positions: questions.flatMap((question) =>
      quotesOfQuestion(question, `content/questions/${question.id}.yaml`),
    ),
    elsewhere: documents.flatMap((document) => [
      ...quotesOfStatements(
        document.id,
        statementsOf(ledger, document.id).map(({ statement }) => statement),
        `content/statements/${document.id}.yaml`,
      ),
      ...quotesOfDocument(document.id, document, `content/documents/${document.id}.yaml`),
    ]),
  },
  ownTexts: ownTextsOf(
    filesLike(/\.(yaml|mdx)$/).map((file) => ({ file, text: textOf(file) })),
    words.names,
  ),
  coverage: readYaml('content/coverage.yaml', coverageSchema),
  words,
});
