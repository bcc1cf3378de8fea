import { expect, test } from 'vitest';
import { DOCUMENT_IDS } from '../../../../src/ledger/schemas/ids.ts';
import { readingMinutes } from '../../../../src/site/content/reading.ts';
import { book } from '../../../support/book.ts';

test('reading time counts words, not tags and not comments', () => {
  expect(readingMinutes('word '.repeat(400), [])).toBe(2);
  const step = `<Step title="many words in a tag">${'word '.repeat(200)}</Step>`;
  expect(readingMinutes(step, [])).toBe(1);
  expect(readingMinutes(`{/* ${'word '.repeat(400)} */}`, [])).toBe(1);
  expect(readingMinutes('', [])).toBe(1);
});

test('what a chapter sets side by side counts, what it does not set there does not', () => {
  const [question] = book.questions;
  if (!question) throw new Error('no question');
  const positions = { ...question.positions };
  for (const id of DOCUMENT_IDS)
    positions[id] = { ...positions[id], text: 'word '.repeat(80).trim() };
  const long = { id: 'long', positions };
  expect(readingMinutes('<SideBySide question="long" />', [long])).toBe(2);
  expect(readingMinutes('<SideBySide question="long" />', [{ ...long, id: 'other' }])).toBe(1);
});
