/** The balance report of the real content, and what the method page says of it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { balance } from '../../src/site/content/balance.ts';
import { contentDigest, digestOf } from '../../src/site/content/digest.ts';
import { MOST_RATIO } from '../../src/ledger/neutrality/positions.ts';
import type { DocumentBalance } from '../../src/ledger/neutrality/balance-document.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { book } from '../support/book.ts';

test('each question has a cell for each document, and none is empty', () => {
  expect(balance.questions.length).toBeGreaterThan(0);
  const words = balance.questions.flatMap((question) =>
    DOCUMENT_IDS.map((id) => question.words[id]),
  );
  expect(words).toHaveLength(balance.questions.length * DOCUMENT_IDS.length);
  expect(Math.min(...words)).toBeGreaterThan(0);
});

test('each document stands first, and last, equally often', () => {
  const { documents, questions } = balance;
  for (const places of [
    documents.map(({ positions }) => positions.firstPlaces),
    documents.map(({ positions }) => positions.lastPlaces),
  ]) {
    expect(spread(places)).toBeLessThanOrEqual(1);
    expect(sum(places)).toBe(questions.length);
  }
});

test('among full positions the longest is at most 1.6 times the shortest, or says why', () => {
  const wide = balance.questions.filter(
    ({ ratio, weightReason }) => ratio > MOST_RATIO && weightReason === undefined,
  );
  expect(wide).toEqual([]);
});

test('one document is the first, and one the last, to treat each question in full', () => {
  const { documents, questions } = balance;
  expect(sum(documents.map(({ positions }) => positions.firstFull))).toBe(questions.length);
  expect(sum(documents.map(({ positions }) => positions.lastFull))).toBe(questions.length);
});

test('the ring keeps as many pairs together as there are documents, equally often', () => {
  const together = balance.neighbours.map(({ count }) => count);
  expect(together).toHaveLength(DOCUMENT_IDS.length);
  expect(spread(together)).toBeLessThanOrEqual(1);
});

test('the content has the digest of every file in its folder, as anybody can work it out', () => {
  const files = readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0${readFileSync(file, 'utf8')}\0`);
  expect(contentDigest).toBe(hash.digest('hex').slice(0, 16));
});

test('the digest follows paths and texts, and no order', () => {
  const [a, b] = [
    { file: 'a', text: 'one' },
    { file: 'b', text: 'two' },
  ];
  expect(digestOf([b, a])).toBe(digestOf([a, b]));
  const others = [[a], [a, { ...b, text: 'Two' }], [a, { ...b, file: 'c' }]].map(digestOf);
  expect(new Set([...others, digestOf([a, b])]).size).toBe(4);
  expect(digestOf([])).toBe('e3b0c44298fc1c14');
});

test('everything there is goes in: statements, charts, chapters, quotations of positions', () => {
  const { documents, summary, texts } = balance;
  expect(summary.charts).toBe(book.charts.length);
  expect(texts.map(({ id }) => id)).toEqual(['home', ...book.chapters.map(({ slug }) => slug)]);
  for (const { id, charts, statements, length, quotations } of documents) {
    const resting = book.charts.filter(({ spec }) =>
      spec.cites.some((at) => at.startsWith(`${id}-`)),
    );
    const said = book.questions
      .map(({ positions }) => `${positions[id].answer ?? ''} ${positions[id].text}`)
      .join(' ');
    const bodies = [...book.pages.filter(({ name }) => name === 'home'), ...book.chapters];
    const told = bodies.map(({ body }) => body).join(' ');
    expect({ id, charts, statements, length, quotations }).toEqual({
      id,
      charts: resting.length,
      statements: book.statements[id].length,
      length: book.fingerprints[id].words,
      quotations: {
        texts: told.split(`<Q of="${id}">`).length - 1,
        positions: said.split('“').length - 1,
      },
    });
  }
});

test('every position is counted once', () => {
  for (const { positions } of balance.documents) {
    const { full, touches, silent } = positions.count;
    expect(full + touches + silent).toBe(balance.questions.length);
    expect(positions.kinds['does not address']).toBe(silent);
  }
});

test('no word of ours is on a list; those in quotations are found', () => {
  expect(balance.wording.textsSearched).toBeGreaterThan(500);
  expect(balance.wording.own).toEqual([]);
  expect(balance.wording.quoted.length).toBeGreaterThan(0);
});

test('what is left out, and what nothing uses, has its reason', () => {
  const reasons = [
    ...balance.documents.flatMap(({ notShown }) => notShown.map(({ reason }) => reason)),
    ...balance.unused.map(({ reason }) => reason),
  ];
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter((reason) => reason.length < 10)).toEqual([]);
});

test('what the method page calls weak is so', () => {
  const longest = top(({ length }) => length);
  expect(top((document) => document.statements)).toBe(longest);
  expect(top(({ texts }) => texts.citingWords)).toBe(longest);
  expect(top(({ charts }) => charts)).toBe(longest);
  expect(top(({ texts }) => texts.first)).toBe(longest);
  expect(top(({ chartsAlone }) => chartsAlone)).toBe(longest);
  expect(balance.summary.longest).toBe(longest);
  const plain = balance.documents.map(({ verbs }) => verbs.plainShare);
  expect(Math.max(...plain) - Math.min(...plain)).toBeGreaterThan(10);
  expect(top(({ texts }) => texts.citingWords)).not.toBe(
    top(({ texts }) => texts.citingWordsPer1000),
  );
  const { scope, ...others } = balance.differences.kinds;
  expect(scope).toBeGreaterThan(Math.max(...Object.values(others)));
});

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** How far the most is from the least. */
function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function top(value: (document: DocumentBalance) => number): string | undefined {
  return [...balance.documents].sort((a, b) => value(b) - value(a))[0]?.id;
}
