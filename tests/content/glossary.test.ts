import { describe, expect, test } from 'vitest';
import { read, sourcesIn } from '../../scripts/read-content.ts';
import { splitMdx } from '../../src/ledger/evidence/mdx.ts';
import { parseGlossary } from '../../src/ledger/evidence/parse.ts';
import { glossaryFaults, namesOf, termFaults } from '../../src/ledger/evidence/terms.ts';
import { withoutNames } from '../../src/ledger/neutrality/names.ts';
import { readability, splitSentences } from '../../src/ledger/neutrality/readability.ts';
import { countWords } from '../../src/ledger/neutrality/words.ts';
import { words } from '../support/own-words.ts';
import { realLedger } from '../support/site.ts';

const MOST_WORDS = 45;
const MOST_SENTENCES = 3;
const MOST_GRADE = 9;

const { text, file } = read('content/glossary.yaml');
const glossary = parseGlossary(text, file);

test('ids and names stand once, and sources exist', () => {
  expect(glossary.length).toBeGreaterThan(50);
  expect(glossaryFaults(glossary, realLedger())).toEqual([]);
});

test('each term is explained in few and plain words', () => {
  const allNames = [...words.names, ...glossary.flatMap(namesOf)];
  const faults = glossary.flatMap(({ id, means }) => {
    const { grade } = readability(withoutNames(means, allNames));
    return [
      countWords(means) > MOST_WORDS && `${id}: ${countWords(means)} words`,
      splitSentences(means).length > MOST_SENTENCES &&
        `${id}: ${splitSentences(means).length} sentences`,
      grade > MOST_GRADE && `${id}: grade ${grade.toFixed(1)}`,
    ].filter((fault) => fault !== false);
  });
  expect(faults).toEqual([]);
});

describe.each(sourcesIn('chapters', '.mdx'))('$file', (chapter) => {
  test('links each term of art once, at its first use', () => {
    // Lines are told as they stand in the file: the frontmatter counts, too.
    const { body } = splitMdx(chapter.text);
    const above = chapter.text.slice(0, -body.length).replace(/[^\n]/g, '');
    expect(termFaults({ file: chapter.file, body: `${above}${body}` }, glossary)).toEqual([]);
  });
});
