import { expect, test } from 'vitest';
import { pdfFaults, type Read } from '../../../../scripts/audit/sheets.ts';

const made = { file: 'handouts/x-a4.pdf', format: 'A4', bytes: 60_000, sides: 1 } as const;
const HEAD = 'name type encoding emb sub uni object ID\n---- ----\n';
const read: Read = {
  info: 'Tagged:          yes\nPages:           1\nPage size:       594.96 x 841.92 pts (A4)\n',
  fonts: `${HEAD}AAAAAA+Serif CID TrueType Identity-H yes yes yes 4 0\n`,
  text: 'Side by Side · CC BY 4.0',
};

test('a sound PDF has no fault', () => {
  const a4 = { ...read, info: read.info.replace('594.96', '595.2') };
  expect(pdfFaults(made, a4)).toEqual([]);
  expect(pdfFaults(made, read)).toEqual([]);
});

test.each([
  ['too large', { ...made, bytes: 500_001 }, read, /at most 500000/],
  ['untagged', made, { ...read, info: read.info.replace('yes', 'no') }, /expected tags/],
  [
    'one page too many',
    made,
    { ...read, info: read.info.replace('1\n', '2\n') },
    /expected 1 page/,
  ],
  ['on other paper', { ...made, format: 'Letter' as const }, read, /expected Letter/],
  ['without text', made, { ...read, text: '' }, /as text/],
  ['in shapes', made, { ...read, fonts: `${HEAD}A Type 3 Custom yes yes yes 4 0\n` }, /no Type 3/],
  ['without its face', made, { ...read, fonts: `${HEAD}A TrueType no no no 4 0\n` }, /embedded/],
  ['without a face', made, { ...read, fonts: HEAD }, /expected a face/],
])('a PDF %s is found', (_what, one, found, fault) => {
  expect(pdfFaults(one, found).join('\n')).toMatch(fault);
});
