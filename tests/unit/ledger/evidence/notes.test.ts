import { expect, test } from 'vitest';
import { contentNotesOf, needsExit } from '../../../../src/ledger/evidence/notes.ts';

const note = '<ContentNote to="#next" next="What is known">A child speaks of fear.</ContentNote>';

test('a note is read with its way round', () => {
  expect(contentNotesOf(`Text.\n\n${note}`, 'x.mdx')).toEqual([
    { to: '#next', next: 'What is known', words: 'A child speaks of fear.' },
  ]);
});

test.each([
  [
    note.replace('#next', '/other/'),
    'x.mdx, line 2: <ContentNote> to: "/other/"; expected an anchor on the page, such as "#next"',
  ],
  [
    note.replace(' to="#next"', ''),
    'x.mdx, line 2: <ContentNote> to: ""; expected an anchor on the page, such as "#next"',
  ],
  [
    note.replace('What is known', ' '),
    'x.mdx, line 2: <ContentNote> next: " "; expected what stands at #next',
  ],
  [
    note.replace('A child speaks of fear.', '\n\nA child.\n\n'),
    'x.mdx, line 2: <ContentNote>: no words; expected one sentence on its line',
  ],
])('%s is a fault', (mdx, message) => {
  expect(() => contentNotesOf(`\n${mdx}`, 'x.mdx')).toThrow(message);
});

test.each([
  ['a note', note, true],
  ['something to open', '<Opens title="An account">\n\nText.\n\n</Opens>', true],
  ['neither', 'Plain text.', false],
  ['a note that is commented out', `{/* ${note} */}`, false],
])('a page with %s: way out %s', (_, mdx, expected) => {
  expect(needsExit(mdx, 'x.mdx')).toBe(expected);
});
