/** Measures the site as it is built; the method page prints it. */
import { ContentError } from '../evidence/error.ts';
import { loadFingerprint } from '../evidence/fingerprint-file.ts';
import { statementsOf } from '../evidence/ledger.ts';
import { parseYaml } from '../evidence/parse.ts';
import {
  quotesOfChapter,
  quotesOfDocument,
  quotesOfQuestion,
  quotesOfStatements,
} from '../evidence/quotations.ts';
import { type Balance, balanceOf } from '../neutrality/balance.ts';
import { byDocument } from '../neutrality/balance-passages.ts';
import { coverageSchema } from '../schemas/coverage.ts';
import { type Words, wordsSchema } from '../schemas/words.ts';
import { charts } from './charts.ts';
import { chapters, documents, ledger, pageText, questions } from './load.ts';
import { ownTextsOf } from './own-texts.ts';
import { passagesOf } from './passages.ts';

const files: Record<string, string> = import.meta.glob('/content/**/*.{yaml,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fingerprints: Record<string, string> = import.meta.glob('/content/fingerprints/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The wording rules, as the tests apply them. */
export const words: Words = parseYaml(
  wordsSchema,
  textOf('content/words.yaml', files),
  'content/words.yaml',
);

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
  lengths: byDocument((id) => {
    const file = `content/fingerprints/${id}.json`;
    return loadFingerprint(textOf(file, fingerprints), file).words;
  }),
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
    Object.entries(files).map(([path, text]) => ({ file: path.slice(1), text })),
    words.names,
  ),
  coverage: parseYaml(
    coverageSchema,
    textOf('content/coverage.yaml', files),
    'content/coverage.yaml',
  ),
  words,
});

function textOf(file: string, from: Readonly<Record<string, string>>): string {
  const text = from[`/${file}`];
  if (text === undefined) throw new ContentError(`${file} is missing`);
  return text;
}
