/** Everything that the report says of one document, worked out by hand; no two numbers are alike by chance. */
import { expect, test } from 'vitest';
import { passagesOf } from '../../../../src/site/book/passages.ts';
import { balanceOf } from '../../../../src/ledger/neutrality/balance.ts';
import { byDocument } from '../../../../src/ledger/neutrality/balance-passages.ts';
import type { DocumentId } from '../../../../src/ledger/schemas/ids.ts';
import type { Position } from '../../../../src/ledger/schemas/question.ts';
import { goodParts, goodQuestion } from '../../../support/fixtures.ts';
import { words } from '../../../support/book.ts';

const [statement] = goodParts().statements.nspcc;
if (!statement) throw new Error('expected a statement');
const { note, ...bare } = statement;

/** What CRIN says: each position is one kind of treatment, and has words of its own. */
const POSITIONS: Position[] = [
  {
    kinds: ['argues', 'asks'],
    answer: 'Asks for oil',
    text: 'Says one. Asks two. Asks three.',
    statements: ['a', 'b', 'c'],
  },
  { kinds: ['touches on'], text: 'States this.', statements: ['d'] },
  { kinds: ['does not address'], text: 'Not a word.', statements: [] },
  { kinds: ['argues'], text: 'Argues.', statements: ['e'] },
];

const TEXTS = [
  // CRIN first and last; its own words alone, then with another, then with context; two words cite nothing.
  'CRIN says so.<S id="crin-a" /> Both agree now.<S id="iwf-a" /><S id="crin-a" /> The end.',
  // One block: all its words are its own, and its head counts once.
  '<Voice of="crin" does="argues">\n\nCRIN states it.\n\nCRIN wants oil. CRIN gives oil. CRIN gives light.<S id="crin-b" />\n\n</Voice>',
  'Brown says so.<S id="brown-a" /> A law came.<S id="crin-c" /><S id="outside-crin-law" />',
  // Context whose id holds the name of a document is not of it.
  'The report says so.<S id="outside-crin-law" />',
].map((body, index) => ({ id: `t${index}`, title: 'T', passages: passagesOf(body) }));

function quotations(times: Partial<Record<DocumentId, number>>, said = 'a lamp') {
  return Object.entries(times).flatMap(([id, count]) =>
    Array.from({ length: count }, (_, at) => ({
      document: id as DocumentId,
      words: said,
      at: `${id} ${at}`,
    })),
  );
}

const report = balanceOf({
  questions: POSITIONS.map((position, index) => ({
    ...goodQuestion(),
    ...{ id: `q${index}`, number: index + 1 },
    positions: byDocument((id) =>
      id === 'crin'
        ? position
        : { kinds: ['does not address' as const], text: 'None.', statements: [] },
    ),
  })),
  texts: TEXTS,
  documents: byDocument((id) => ({ short: id, introduced: ['a lamp'], subject: `${id}-a` })),
  concerns: [],
  statements: byDocument((id) =>
    id === 'crin'
      ? [
          { ...bare, checked: 'exact', voice: 'own' },
          { ...bare, checked: 'supported', voice: 'reports', care: true },
          { ...bare, checked: 'not-verified', voice: 'quotes' },
          { ...bare, note, checked: 'differs', voice: 'own' },
        ]
      : [bare],
  ),
  lengths: { crin: 500, ecpat: 0, brown: 100, nspcc: 200, iwf: 800 },
  charts: [
    { cites: ['crin-a', 'iwf-a'] },
    { cites: ['crin-b', 'outside-law'] },
    { cites: ['crin-c'] },
  ],
  quotations: {
    texts: quotations({ crin: 3, iwf: 1 }),
    positions: quotations({ crin: 2, iwf: 4 }),
    elsewhere: quotations({ crin: 1 }, 'a backdoor'),
  },
  ownTexts: [],
  coverage: {
    rows: [
      { document: 'crin', part: 'position', what: 'Lamps', reason: 'Too long.' },
      { document: 'crin', part: 'position', what: 'Oil', statements: ['crin-a'] },
      { document: 'iwf', part: 'position', what: 'Wicks', reason: 'Too short.' },
    ],
    unused: [],
  },
  words,
});

test('a document has all that is of it, and nothing that is of another', () => {
  const grade: unknown = expect.any(Number);
  expect(report.documents[0]).toEqual({
    id: 'crin',
    length: 500,
    statements: 4,
    statementsPer1000: 8,
    notes: 1,
    notesPer100: 25,
    checked: { exact: 1, supported: 1, differs: 1, 'not-verified': 1, 'not-applicable': 0 },
    voices: { own: 2, reports: 1, quotes: 1 },
    care: 1,
    positions: {
      count: { full: 2, touches: 1, silent: 1 },
      words: { full: 10, touches: 2, silent: 3 },
      kinds: {
        ...{ argues: 2, 'sets conditions': 0, asks: 1, 'reports what others say': 0 },
        ...{ 'touches on': 1, 'does not address': 1 },
      },
      citations: 5,
      ...{ firstPlaces: 1, lastPlaces: 1, firstFull: 2, lastFull: 2 },
      grade,
    },
    symmetry: {
      badges: { badges: 1, figures: 4, share: 25 },
      concern: { entries: 0, ownFirst: false, words: 0 },
      introductions: { introduced: 0, texts: 3 },
      others: { statements: 2, voices: 1 },
      oursAfter: [],
      quotations: { count: 5, per1000: expect.closeTo(138.9, 1) as number, words: 36 },
    },
    texts: {
      citations: 4,
      statements: 3,
      citingWords: 21,
      citingWordsPer1000: 42,
      citingAlone: 15,
      blocks: 1,
      ...{ first: 2, last: 3 },
    },
    charts: 3,
    chartsAlone: 2,
    quotations: { texts: 3, positions: 2 },
    verbs: {
      texts: {
        saying: { says: 1, writes: 0, states: 1, argues: 1, asks: 0, reports: 0, adds: 0 },
        other: [
          { verb: 'gives', count: 2 },
          { verb: 'wants', count: 1 },
        ],
      },
      positions: {
        saying: { says: 1, writes: 0, states: 1, argues: 1, asks: 3, reports: 0, adds: 0 },
        other: [],
      },
      plainShare: expect.closeTo(66.7, 1) as number,
    },
    notShown: [{ what: 'Lamps', reason: 'Too long.' }],
  });
});

test('a document without words has no share of them', () => {
  expect(report.documents[1]).toMatchObject({ id: 'ecpat', length: 0, statementsPer1000: 0 });
  // One statement in 100, 200 and 800 words.
  expect(report.documents.slice(2).map((one) => one.statementsPer1000)).toEqual([10, 5, 1.25]);
});

test('quotations are searched wherever they stand', () => {
  expect(report.wording.quotedByDocument).toEqual({
    crin: 1,
    ecpat: 0,
    brown: 0,
    nspcc: 0,
    iwf: 0,
  });
  expect(report.wording.quoted[0]?.at).toEqual(['crin 0']);
});
