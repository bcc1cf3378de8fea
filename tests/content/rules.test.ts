import { expect, test } from 'vitest';
import { readProse, readQuestions, readStatements } from '../../scripts/read-content.ts';
import { readQuotes } from '../../scripts/read-quotes.ts';
import { runningWords } from '../../src/ledger/evidence/running.ts';
import { positionFaults } from '../../src/ledger/neutrality/positions.ts';
import { statementFaults } from '../../src/ledger/neutrality/statements.ts';
import { findWording } from '../../src/ledger/neutrality/wording.ts';
import { countWords } from '../../src/ledger/neutrality/words.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { ownTexts, words } from '../support/own-words.ts';

const MOST_QUOTED_WORDS = 14;

test.each(DOCUMENT_IDS)('statements of %s keep the rules', (id) => {
  const statements = readStatements()[id] ?? [];
  expect(statements.length).toBeGreaterThan(0);
  expect(
    statements.flatMap((statement) =>
      statementFaults(statement, `content/statements/${id}.yaml, ${statement.id}`),
    ),
  ).toEqual([]);
});

test.each(readQuestions())('question $number gives each document its fair space', (question) => {
  expect(positionFaults(question, question.file)).toEqual([]);
});

test.each(readProse().filter(({ file }) => file.includes('chapters/')))(
  '$file tells its part in 900 to 1,800 words',
  ({ body }) => {
    const count = runningWords(body);
    expect(count).toBeGreaterThanOrEqual(900);
    expect(count).toBeLessThanOrEqual(1800);
  },
);

test('a quotation is a phrase, not a passage', () => {
  const long = readQuotes()
    .filter(({ at }) => !at.endsWith('.locator'))
    .filter(({ words: quoted }) => countWords(quoted) > MOST_QUOTED_WORDS);
  expect(long).toEqual([]);
});

test('no loaded word, no verb that takes sides, no term to avoid', () => {
  const texts = ownTexts();
  expect(texts.length).toBeGreaterThan(500);
  const finds = texts.flatMap(({ at, text }) =>
    findWording(text, words).map(
      ({ rule, word, instead }) => `${at}: "${word}" (${rule}); ${instead}`,
    ),
  );
  expect(finds).toEqual([]);
});

test('the wording rules are in force', () => {
  const broken = 'So-called experts: the report notes that a backdoor for a paedophile';
  expect(findWording(broken, words).map(({ rule }) => rule)).toEqual([
    'loaded',
    'saying',
    'saying',
    'loaded',
    'terms',
  ]);
});
