/** What was released is what it was, and what says something else has another version. */
import { expect, test } from 'vitest';
import { keptFaults } from '../../scripts/release/kept.ts';
import type { Released } from '../../src/ledger/schemas/released.ts';
import { releasedFaults } from '../../src/site/book/rules/released.ts';
import { type Versioned, versionsOf } from '../../src/site/book/versions.ts';
import { book } from '../support/book.ts';

const frames = versionsOf(book);
const CHART = 'messenger-share';

function frameOf(id: string): Versioned {
  const frame = frames.find((one) => one.id === id);
  if (!frame) throw new Error(`no frame "${id}"`);
  return frame;
}

/** A frame as if it had been released now. */
function releasedNow({ id, version, title, says }: Versioned): Released {
  return {
    ...{ id, version, title, date: '2026-11-29', bytes: 1, sha256: '0'.repeat(64) },
    ...{ fonts: [], says: says(), heights: [[280, 400]] },
  };
}

test('every released file is in the list with its hash, and the other way round', () => {
  expect(keptFaults('public', book.released)).toEqual([]);
});

test('every frame has a version, and says something of its own', () => {
  expect(frames.map(({ id }) => id)).toHaveLength(
    book.charts.length + book.questions.length + book.guesses.length,
  );
  const cards = frames.filter(({ noted }) => noted === 'frames');
  const words = cards.map(({ says }) => says().words);
  expect(new Set(words).size).toBe(cards.length);
});

test('what is as it was when it was released has no fault', () => {
  const released = [CHART, 'question-survivors', `guess-${book.guesses[0]?.id ?? ''}`].map((id) =>
    releasedNow(frameOf(id)),
  );
  expect(releasedFaults({ ...book, released })).toEqual([]);
});

test('the order of keys in a file says nothing', () => {
  const charts = book.charts.map((chart) => {
    const turned = Object.fromEntries(Object.entries(chart.spec).toReversed());
    return { ...chart, spec: turned as typeof chart.spec };
  });
  const released = [releasedNow(frameOf(CHART))];
  expect(releasedFaults({ ...book, charts, released })).toEqual([]);
});

test('a chart with other words, numbers or pictures needs a higher version', () => {
  const frame = frameOf(CHART);
  const now = releasedNow(frame);
  const { version } = frame;
  for (const part of ['data', 'words', 'pictures']) {
    const was = { ...now, says: { ...now.says, [part]: '0000000000' } };
    expect(releasedFaults({ ...book, released: [was] })).toEqual([
      `content/charts/${CHART}.yaml, version: ${version}; expected ${version + 1}, since ${part} are no longer those of version ${version}, which was released`,
    ]);
    expect(releasedFaults({ ...book, released: [{ ...was, version: version - 1 }] })).toEqual([]);
  }
});

test('a version that was released is not taken again', () => {
  const now = releasedNow(frameOf('question-survivors'));
  expect(releasedFaults({ ...book, released: [{ ...now, version: 9 }] })).toEqual([
    'content/questions/survivors.yaml, version: 1; expected at least version 9, which was released',
  ]);
});

test('a word of a position on a card counts; what stands on its page alone does not', () => {
  const released = [releasedNow(frameOf('question-survivors'))];
  const faultsWith = (change: (one: (typeof book.questions)[number]) => typeof one) =>
    releasedFaults({
      ...{ ...book, released },
      questions: book.questions.map((one) => (one.id === 'survivors' ? change(one) : one)),
    });
  expect(faultsWith((one) => ({ ...one, settle: 'Other words.' }))).toEqual([]);
  expect(
    faultsWith((one) => {
      const crin = { ...one.positions.crin, text: 'Other words.' };
      return { ...one, positions: { ...one.positions, crin } };
    }),
  ).toHaveLength(1);
});
