/** A source from outside the five that holds a conclusion is never told without it. */
import { describe, expect, test } from 'vitest';
import { read, readContext, sourcesIn } from '../../scripts/read-content.ts';
import { ContentError } from '../../src/evidence/error.ts';
import { splitMdx } from '../../src/evidence/mdx.ts';
import { parseContext } from '../../src/evidence/parse.ts';
import { CONCLUDING, type Context } from '../../src/schemas/context.ts';
import { countWords } from '../../src/neutrality/words.ts';

const FEWEST_WORDS = 8;

/** Paragraphs and list items of all chapters: the ids that each cites, and its words. */
const paragraphs = sourcesIn('chapters', '.mdx').flatMap(({ text }) =>
  splitMdx(text)
    .body.split(/\n{2,}|\n(?=- )/)
    .map((block) => ({
      cites: [...block.matchAll(/<S id="([^"]+)"/g)].map(([, id]) => id),
      words: plain(block),
    })),
);
const concluding = readContext().filter(({ kind }) => CONCLUDING.some((some) => some === kind));

test('many sources conclude, and few of their conclusions were not read', () => {
  expect(concluding.length).toBeGreaterThan(15);
  const unread = concluding.filter(({ notRead }) => notRead !== undefined);
  expect(unread.length).toBeLessThan(concluding.length / 3);
});

test('each says what it concludes, or what of it was not read', () => {
  const bare = concluding.filter(
    ({ conclusion, notRead }) => countWords(conclusion ?? notRead ?? '') < FEWEST_WORDS,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('each that a chapter cites is told there with its conclusion, or as not read', () => {
  expect(concluding.filter(({ id }) => citing(id).length > 0).length).toBeGreaterThan(8);
  expect(concluding.flatMap((source) => untold(source, paragraphs))).toEqual([]);
});

describe('a conclusion that is taken away is missed', () => {
  const { text, file } = read('content/context/sources.yaml');

  test.each(concluding)('from the entry $id', ({ id }) => {
    const [before, after] = text.split(`- id: ${id}\n`);
    const without = (after ?? '').replace(/^ {2}(conclusion|notRead): >-\n( {4}.*\n)+/m, '');
    expect(without).not.toBe(after);
    expect(() => parseContext(`${before ?? ''}- id: ${id}\n${without}`, file)).toThrow(
      ContentError,
    );
  });

  test.each(concluding.filter(({ id }) => citing(id).length > 0))(
    'from a chapter: $id',
    (source) => {
      const cut = paragraphs.map((paragraph) => ({
        ...paragraph,
        words: paragraph.words.replaceAll(source.told ?? '', ''),
      }));
      expect(untold(source, cut)).toHaveLength(1);
    },
  );
});

function citing(id: string, among = paragraphs) {
  return among.filter(({ cites }) => cites.includes(id));
}

/** What is amiss where chapters cite a source, but none of those paragraphs carries its conclusion. */
function untold({ id, told }: Context, among: typeof paragraphs): string[] {
  const found = citing(id, among);
  if (found.length === 0) return [];
  if (told === undefined) return [`${id}: "told" is missing; expected words of a chapter`];
  return found.some(({ words }) => words.includes(told))
    ? []
    : [`${id}: no chapter tells "${told}"`];
}

function plain(block: string): string {
  return block
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
