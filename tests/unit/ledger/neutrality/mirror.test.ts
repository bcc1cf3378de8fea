/** Nothing in the code knows a side: exchange two documents, and everything compared is exchanged. */
import { describe, expect, test } from 'vitest';
import { book } from '../../../support/book.ts';
import { differs, isSilent, type Row, select } from '../../../../src/reader/compare/core/filter.ts';
import { wholeView } from '../../../../src/reader/compare/core/state.ts';
import { positionBalance } from '../../../../src/ledger/neutrality/balance-questions.ts';
import { orderFor } from '../../../../src/ledger/neutrality/order.ts';
import { positionTable } from '../../../../src/ledger/neutrality/position-table.ts';
import { positionFaults } from '../../../../src/ledger/neutrality/positions.ts';
import { type DocumentId, DOCUMENT_IDS } from '../../../../src/ledger/schemas/ids.ts';

const { questions } = book;
type Asked = (typeof questions)[number];

const pairs = DOCUMENT_IDS.flatMap((a, at) =>
  DOCUMENT_IDS.slice(at + 1).map((b) => [a, b] as const),
);

/** What each document is called once two are exchanged. */
function exchange(id: DocumentId, a: DocumentId, b: DocumentId): DocumentId {
  if (id === a) return b;
  return id === b ? a : id;
}

function exchanged(question: Asked, a: DocumentId, b: DocumentId): Asked {
  const { positions } = question;
  return { ...question, positions: { ...positions, [a]: positions[b], [b]: positions[a] } };
}

/** A question as the comparison filters it, with its documents in a given order. */
function rowOf({ number, difference, positions }: Asked, order: readonly DocumentId[]): Row {
  return {
    number,
    differs: differs(difference.kinds),
    terms: [],
    cells: order.map((document) => ({
      document,
      silent: isSilent(positions[document].kinds),
      terms: [],
    })),
  };
}

describe.each(pairs)('%s and %s exchanged', (a, b) => {
  const mirrored = questions.map((question) => exchanged(question, a, b));

  test('the map of questions is exchanged, and nothing else', () => {
    const { documents } = book;
    const rows = positionTable(questions, documents).rows;
    expect(positionTable(mirrored, documents).rows).toEqual(
      rows.map((row) => ({ ...row, [a]: row[b], [b]: row[a] })),
    );
  });

  test.each(['all', 'differences', 'silences'] as const)('the comparison, shown: %s', (show) => {
    const view = { ...wholeView({ documents: DOCUMENT_IDS }), show };
    const straight = questions.map((question) => rowOf(question, orderFor(question.number)));
    const turned = mirrored.map((question) =>
      rowOf(
        question,
        orderFor(question.number).map((id) => exchange(id, a, b)),
      ),
    );
    const named = select(straight, view, []).map((shown) => ({
      ...shown,
      documents: shown.documents.map((id) =>
        exchange(DOCUMENT_IDS.find((known) => known === id) ?? a, a, b),
      ),
    }));
    expect(named.length).toBeGreaterThan(0);
    expect(select(turned, view, [])).toEqual(named);
  });

  test('the measures of positions are exchanged', () => {
    const { firstPlaces, lastPlaces, ...one } = positionBalance(a, questions, []);
    // Places follow from the question alone, so they are not exchanged.
    const places = positionBalance(a, mirrored, []);
    expect([places.firstPlaces, places.lastPlaces]).toEqual([firstPlaces, lastPlaces]);
    const any: unknown = expect.any(Number);
    expect(positionBalance(b, mirrored, [])).toEqual({
      ...one,
      firstPlaces: any,
      lastPlaces: any,
    });
  });

  test('the rules of fair space hold or fail alike', () => {
    expect(mirrored.flatMap((question) => positionFaults(question, question.id))).toEqual(
      questions.flatMap((question) => positionFaults(question, question.id)),
    );
  });
});

test('each document comes first equally often', () => {
  const firsts = questions.map(({ number }) => orderFor(number)[0]);
  const times = DOCUMENT_IDS.map((id) => firsts.filter((first) => first === id).length);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
});
