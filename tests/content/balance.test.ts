/** The balance report of the real content, and what the method page says of it. */
import { expect, test } from 'vitest';
import { balance } from '../../src/content/balance.ts';
import { MOST_RATIO } from '../../src/neutrality/positions.ts';
import type { DocumentBalance } from '../../src/neutrality/balance.ts';
import { DOCUMENT_IDS } from '../../src/schemas/ids.ts';

test('each of twenty questions has a cell for each document, and none is empty', () => {
  expect(balance.questions).toHaveLength(20);
  const words = balance.questions.flatMap((question) =>
    DOCUMENT_IDS.map((id) => question.words[id]),
  );
  expect(words).toHaveLength(100);
  expect(Math.min(...words)).toBeGreaterThan(0);
});

test('each document stands first in four questions, and last in four', () => {
  const places = balance.documents.map(({ positions }) => [
    positions.firstPlaces,
    positions.lastPlaces,
  ]);
  expect(places).toEqual(DOCUMENT_IDS.map(() => [4, 4]));
});

test('among full positions the longest is at most 1.6 times the shortest, or says why', () => {
  const wide = balance.questions.filter(
    ({ ratio, weightReason }) => ratio > MOST_RATIO && weightReason === undefined,
  );
  expect(wide).toEqual([]);
});

test('every position is counted once', () => {
  for (const { positions } of balance.documents) {
    const { full, touches, silent } = positions.count;
    expect(full + touches + silent).toBe(20);
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
  const saysShares = balance.documents.map(
    ({ verbs }) =>
      verbs.texts.saying.says / Object.values(verbs.texts.saying).reduce((a, b) => a + b, 0),
  );
  expect(Math.max(...saysShares) - Math.min(...saysShares)).toBeGreaterThan(0.1);
});

function top(value: (document: DocumentBalance) => number): string | undefined {
  return [...balance.documents].sort((a, b) => value(b) - value(a))[0]?.id;
}
