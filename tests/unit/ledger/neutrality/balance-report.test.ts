/** What the report adds up over a small content, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../../src/site/book/passages.ts';
import { balanceOf } from '../../../../src/ledger/neutrality/balance.ts';
import { differenceCounts } from '../../../../src/ledger/neutrality/balance-kinds.ts';
import { byDocument } from '../../../../src/ledger/neutrality/balance-passages.ts';
import { fullPlaces, neighboursIn } from '../../../../src/ledger/neutrality/balance-places.ts';
import { summaryOf } from '../../../../src/ledger/neutrality/balance-summary.ts';
import type { DocumentId } from '../../../../src/ledger/schemas/ids.ts';
import type { DifferenceKind, PositionKind } from '../../../../src/ledger/schemas/question.ts';
import { goodQuestion } from '../../../support/fixtures.ts';
import { words } from '../../../support/book.ts';

/** A question in which every document but the ones given is silent. */
function questionWith(given: Partial<Record<DocumentId, PositionKind>>, number: number) {
  const positions = byDocument((id) => ({
    kinds: [given[id] ?? ('does not address' as const)],
    text: 'One two.',
    statements: [],
  }));
  return { ...goodQuestion(), id: 'q', number, positions };
}

/**
 * In two chapters of eleven words, crin has 2 and 3 alone and 2 with iwf; one word cites nothing. The
 * first ends with iwf.
 */
const TEXTS = [
  'Old lamp.<S id="crin-a" /> New oil.<S id="crin-a" /><S id="iwf-a" /> End.',
  'Three short words.<S id="crin-b" /> A law came.<S id="outside-law" />',
].map((body, index) => ({ id: `t${index}`, title: 'T', passages: passagesOf(body) }));

/** A quotation of each of these. */
function quoted(...documents: DocumentId[]) {
  return documents.map((document) => ({ document, words: 'old oil', at: 'a' }));
}

const report = balanceOf({
  questions: [questionWith({ ecpat: 'touches on', brown: 'argues', iwf: 'asks' }, 2)],
  texts: TEXTS,
  statements: byDocument(() => []),
  documents: byDocument((id) => ({ short: id, introduced: ['a lamp'], subject: `${id}-a` })),
  concerns: [{ document: 'iwf', text: 'Old lamps', cites: ['iwf-a'] }],
  lengths: { crin: 500, ecpat: 0, brown: 100, nspcc: 200, iwf: 200 },
  charts: [
    { cites: ['crin-a', 'crin-b'] },
    { cites: ['crin-a', 'outside-law'] },
    { cites: ['crin-a', 'iwf-a'] },
    { cites: ['outside-law'] },
  ],
  quotations: {
    texts: quoted('crin', 'crin', 'iwf'),
    positions: quoted('crin'),
    elsewhere: quoted('crin', 'iwf', 'iwf'),
  },
  ownTexts: [],
  coverage: { rows: [], unused: [] },
  words,
});

/** A number of the report for each document, in the fixed order. */
function all(value: (document: (typeof report.documents)[number]) => number): number[] {
  return report.documents.map(value);
}

describe('documents', () => {
  test('a chart that rests on one document alone may have context beside it', () => {
    expect(all(({ charts }) => charts)).toEqual([3, 0, 0, 0, 1]);
    expect(all(({ chartsAlone }) => chartsAlone)).toEqual([2, 0, 0, 0, 0]);
  });

  test('words that rest on a document are set against its length', () => {
    expect(all(({ texts }) => texts.citingWords)).toEqual([7, 0, 0, 0, 2]);
    expect(all(({ texts }) => texts.citingWordsPer1000)).toEqual([14, 0, 0, 0, 10]);
  });

  test('a text is counted for the document that it cites first, and for the one it cites last', () => {
    expect(all(({ texts }) => texts.first)).toEqual([2, 0, 0, 0, 0]);
    expect(all(({ texts }) => texts.last)).toEqual([1, 0, 0, 0, 1]);
  });

  test('first and last in full pass over the silent and those that touch on it', () => {
    expect(all(({ positions }) => positions.firstFull)).toEqual([0, 0, 1, 0, 0]);
    expect(all(({ positions }) => positions.lastFull)).toEqual([0, 0, 0, 0, 1]);
    // In question 2 ECPAT is in front, and CRIN at the end.
    expect(report.questions[0]?.order).toEqual(['ecpat', 'brown', 'nspcc', 'iwf', 'crin']);
  });

  test('first in full follows the order of each question', () => {
    const both = { crin: 'argues', nspcc: 'argues' } as const;
    const questions = [1, 2, 3, 4, 5].map((number) => questionWith(both, number));
    expect(fullPlaces('crin', questions)).toEqual({ firstFull: 2, lastFull: 3 });
    expect(fullPlaces('nspcc', questions)).toEqual({ firstFull: 3, lastFull: 2 });
    expect(fullPlaces('iwf', questions)).toEqual({ firstFull: 0, lastFull: 0 });
  });
});

describe('what is the same for all', () => {
  test('quotations of texts and positions are set against the words there', () => {
    // crin has 7 words in texts and 2 in its position, iwf 2 and 2; elsewhere does not count.
    expect(report.documents.map(({ symmetry }) => symmetry.quotations)).toEqual([
      { words: 9, count: 3, per1000: 3000 / 9 },
      { words: 2, count: 0, per1000: 0 },
      { words: 2, count: 0, per1000: 0 },
      { words: 2, count: 0, per1000: 0 },
      { words: 4, count: 1, per1000: 250 },
    ]);
  });

  test('the first concern is looked up by the subject of its document', () => {
    expect(report.documents.at(-1)?.symmetry.concern).toEqual({
      entries: 1,
      words: 2,
      ownFirst: true,
    });
    expect(report.documents[0]?.symmetry.concern).toEqual({
      entries: 0,
      words: 0,
      ownFirst: false,
    });
  });
});

describe('summary', () => {
  test('has totals, and what each document has of them', () => {
    expect(report.summary).toMatchObject({ longest: 'crin', charts: 4, texts: 2, uncitedWords: 1 });
    expect(report.summary.shares.length).toEqual({
      crin: 50,
      ecpat: 0,
      brown: 10,
      nspcc: 20,
      iwf: 20,
    });
    expect(report.summary.shares.citingWords.iwf).toBeCloseTo((100 * 2) / 9, 10);
    expect(report.summary.shares.statements.crin).toBe(0);
  });

  test('adds up long sentences, and finds the widest ratio', () => {
    const text = (long: number) => ({
      uncitedWords: 2,
      sentences: { count: 9, long, longest: 30 },
    });
    expect(
      summaryOf(report.documents, [{ ratio: 1.1 }, { ratio: 1.3 }], [text(1), text(3)], 0),
    ).toMatchObject({ longSentences: 4, uncitedWords: 4, widestRatio: 1.3 });
  });

  test('without documents there is nothing to sum up', () => {
    expect(() => summaryOf([], [], [], 0)).toThrow('expected at least one');
  });
});

test('neighbours are counted in the order shown, the most frequent first', () => {
  expect(
    neighboursIn([
      ['iwf', 'crin', 'brown'],
      ['crin', 'brown', 'iwf'],
    ]),
  ).toEqual([
    { document: 'brown', follows: 'crin', count: 2 },
    { document: 'crin', follows: 'iwf', count: 1 },
    { document: 'iwf', follows: 'brown', count: 1 },
  ]);
});

test('questions are counted once for each kind of difference', () => {
  const asked = (kinds: DifferenceKind[]) => ({ difference: { kinds, text: 'They differ.' } });
  expect(
    differenceCounts([asked(['scope']), asked(['value', 'scope']), asked(['value', 'fact'])]),
  ).toEqual({
    kinds: { fact: 1, forecast: 0, value: 2, 'burden of proof': 0, scope: 2 },
    scopeOnly: 1,
  });
});
