import { expect, test } from 'vitest';
import { strangers } from '../../../../src/site/book/places.ts';

const PLACES = [
  'content/site.yaml',
  'content/home.mdx',
  'content/documents/iwf.yaml',
  'content/statements/crin.yaml',
  'content/fingerprints/nspcc.json',
  'content/questions/a-b.yaml',
  'content/charts/a-1.yaml',
  'content/chapters/a.mdx',
  'content/context/sources.yaml',
  'content/data/a-b/data.csv',
  'content/data/a-b/meta.yaml',
];

test.each(PLACES)('%s is read', (path) => {
  expect(strangers([path])).toEqual([]);
});

test.each([
  ...PLACES.map((path) => path.replace(/\.\w+$/, '.txt')),
  'content/words.yml',
  'content/other.yaml',
  'content/documents/bbc.yaml',
  'content/charts/A.yaml',
  'content/charts/a/b.yaml',
  'content/data/a/notes.csv',
  'content/data/data.csv',
  'content/chapters/a.yaml',
])('%s is read by nothing', (path) => {
  const name = path.replace(/^.*\//, '');
  expect(strangers([path])).toEqual([
    expect.stringMatching(`^${path}: "${name}" is read by nothing here; expected `),
  ]);
});
