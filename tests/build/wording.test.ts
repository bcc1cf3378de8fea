/** What readers see in the built pages, held to the wording rules. */
import { expect, test } from 'vitest';
import { copiedRuns } from '../../src/ledger/evidence/copied.ts';
import { quoteFaults } from '../../src/ledger/evidence/quotations.ts';
import {
  MOST_GRADE,
  MOST_GRADE_IN_BRIEF,
  MOST_QUOTED_WORDS,
} from '../../src/ledger/neutrality/limits.ts';
import { faultLine, proseFaults } from '../../src/ledger/neutrality/prose.ts';
import { readability } from '../../src/ledger/neutrality/readability.ts';
import { countWords } from '../../src/ledger/neutrality/words.ts';
import { documentId } from '../../src/ledger/schemas/ids.ts';
import { blocksOf } from '../support/blocks.ts';
import { attribute, builtPages, elementsIn, has } from '../support/html.ts';
import { book, words } from '../support/book.ts';
import { proseIn, type Seen, seenIn } from '../support/seen.ts';

const MOST_WORDS_IN_BRIEF = 120;

const pages = builtPages();
const { fingerprints } = book;

/** Everything of ours on each page. */
const seen = pages.map(({ file, root }) => ({ file, texts: seenIn(root, words.names) }));

test('there are pages, and they have words', () => {
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.filter(({ texts }) => texts.map(({ text }) => text).join(' ').length < 100)).toEqual(
    [],
  );
});

test('sentences keep the rules: words, verbs, terms, judgements, length', () => {
  // A text that stands on several pages is read once, and reported where it stands first.
  const texts = new Map<string, { file: string; seenText: Seen }>();
  for (const { file, texts: onPage } of seen)
    for (const seenText of onPage) {
      const key = `${String(seenText.attributed)} ${seenText.text}`;
      if (!texts.has(key)) texts.set(key, { file, seenText });
    }
  expect(texts.size).toBeGreaterThan(5000);
  const faults = [...texts.values()].flatMap(({ file, seenText }) =>
    proseFaults(seenText, words).map((fault) => faultLine(file, fault)),
  );
  expect(faults).toEqual([]);
});

test('no run of nine words of ours stands in a document', () => {
  const runs = seen.flatMap(({ file, texts }) =>
    texts.flatMap(({ text }) =>
      copiedRuns(text, fingerprints).map(
        ({ document, words: run }) => `${file}: ${document}: ${run}`,
      ),
    ),
  );
  expect(runs).toEqual([]);
});

test('marked quotations stand in their document and are phrases', () => {
  const quotes = pages.flatMap(({ file, root }) =>
    elementsIn(root, (element) => has(element, 'data-quote')).map((element) => ({
      document: documentId.parse(attribute(element, 'data-quote')),
      words: blocksOf(element, { skip: () => false }).join(' '),
      at: file,
    })),
  );
  expect(quotes.length).toBeGreaterThan(50);
  expect(quoteFaults(quotes, fingerprints)).toEqual([]);
  expect(quotes.filter((quote) => countWords(quote.words) > MOST_QUOTED_WORDS)).toEqual([]);
});

const bodies = pages.flatMap(({ file, root }) =>
  elementsIn(root, (element) => has(element, 'data-chapter-body')).map((body) => ({ file, body })),
);

test.each(bodies)('$file reads at grade 9 or below', ({ body }) => {
  const { grade, words: count } = readability(proseIn(body), words.names);
  expect(count).toBeGreaterThan(50);
  expect(grade).toBeLessThanOrEqual(MOST_GRADE);
});

const chapters = bodies.filter(({ file }) => file.startsWith('chapters/'));

test('there are chapters', () => {
  expect(chapters.length).toBeGreaterThan(0);
});

test.each(chapters)('In brief of $file is short and plain', ({ body }) => {
  const briefs = elementsIn(body, (element) => has(element, 'data-brief'));
  expect(briefs).toHaveLength(1);
  const prose = briefs.map(proseIn).join('\n\n');
  expect(countWords(prose)).toBeGreaterThan(20);
  expect(countWords(prose)).toBeLessThanOrEqual(MOST_WORDS_IN_BRIEF);
  expect(readability(prose, words.names).grade).toBeLessThanOrEqual(MOST_GRADE_IN_BRIEF);
});
