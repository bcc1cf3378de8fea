/**
 * Opens content/: the one way in for builds, the writing server, tests and scripts. Nothing is read
 * from disk here, so a test can hand in a broken page of the book and see what is said of it.
 */
import type { z } from 'zod';
import { type Counts, withCounts } from '../../ledger/evidence/counts.ts';
import { loadFingerprint } from '../../ledger/evidence/fingerprint-file.ts';
import { buildLedger } from '../../ledger/evidence/ledger.ts';
import { splitMdx } from '../../ledger/evidence/mdx.ts';
import * as parse from '../../ledger/evidence/parse.ts';
import { placeOf } from '../../ledger/evidence/place-words.ts';
import { accessibilitySchema } from '../../ledger/schemas/accessibility.ts';
import { citationFileSchema } from '../../ledger/schemas/citation.ts';
import { considerationsSchema } from '../../ledger/schemas/considerations.ts';
import { controversySchema } from '../../ledger/schemas/controversy.ts';
import { correctionFileSchema } from '../../ledger/schemas/correction.ts';
import { coverageSchema } from '../../ledger/schemas/coverage.ts';
import { guessesSchema } from '../../ledger/schemas/guess.ts';
import { handoutsSchema } from '../../ledger/schemas/handouts.ts';
import { DOCUMENT_IDS, type DocumentId } from '../../ledger/schemas/ids.ts';
import { pageSchema } from '../../ledger/schemas/page.ts';
import { planSchema } from '../../ledger/schemas/plan.ts';
import { releaseFileSchema } from '../../ledger/schemas/release.ts';
import { releasedFileSchema } from '../../ledger/schemas/released.ts';
import { replyFileSchema } from '../../ledger/schemas/reply.ts';
import { safeguardingSchema } from '../../ledger/schemas/safeguarding.ts';
import { shortNamesSchema } from '../../ledger/schemas/short-names.ts';
import { wordsSchema } from '../../ledger/schemas/words.ts';
import type { Book, ByDocument, NamedPage } from './book.ts';
import { readCharts, readDatasets } from './charts.ts';
import { strangers } from './places.ts';
import { beginReading, type Files, idOf, type Reading } from './reading.ts';
import { ruleFaults } from './rules.ts';

/** What became of the files: the book, or what is wrong with them. */
export interface Opened {
  /** Undefined where the faults keep it from being put together. */
  book: Book | undefined;
  /** One line per fault: file, field, value and what was expected; none in a sound book. */
  faults: string[];
}

/**
 * Reads every file, joins them, and asks every rule.
 * @param files everything under content/, by path
 * @param rules names of the rules to ask; all of them where it is left out
 * @returns the book with all its faults at once; a book with faults must not be published
 */
export function openBook(files: Files, rules?: readonly string[]): Opened {
  const reading = beginReading(files);
  reading.faults.push(...strangers([...files.keys()]));
  const book = assemble(reading);
  if (book && reading.faults.length === 0) reading.faults.push(...ruleFaults(book, files, rules));
  return { book, faults: reading.faults };
}

function assemble(reading: Reading): Book | undefined {
  const site = reading.file('content/site.yaml', parse.parseSite);
  const described = byDocument(reading, 'documents', '.yaml', parse.parseDocument);
  const statements = byDocument(reading, 'statements', '.yaml', parse.parseStatements);
  const fingerprints = byDocument(reading, 'fingerprints', '.json', loadFingerprint);
  const context = reading.file('content/context/sources.yaml', parse.parseContext);
  const questions = reading
    .like(/^content\/questions\/[^/]+\.yaml$/)
    .flatMap(
      (file) =>
        reading.file(file, (text) => ({ ...parse.parseQuestion(text, file), id: idOf(file) })) ??
        [],
    );
  const chapters = reading
    .like(/^content\/chapters\/[^/]+\.mdx$/)
    .flatMap(
      (file) =>
        reading.file(file, (text) => ({ ...parse.parseChapter(text, file), slug: idOf(file) })) ??
        [],
    );
  const pages = reading
    .like(/^content\/[^/]+\.mdx$/)
    .flatMap((file) => reading.file(file, readPage) ?? []);
  const glossary = reading.file('content/glossary.yaml', parse.parseGlossary);
  const helpPlaces = reading.file('content/help.yaml', parse.parseHelp);
  const shortNames = reading.yaml('content/short-names.yaml', shortNamesSchema);
  const considerations = reading.yaml('content/considerations.yaml', considerationsSchema);
  const guesses = reading.yaml('content/guesses.yaml', guessesSchema);
  const coverage = reading.yaml('content/coverage.yaml', coverageSchema);
  const citations = reading.yaml('content/citations.yaml', citationFileSchema);
  const corrections = reading.yaml('content/corrections.yaml', correctionFileSchema);
  const replies = reading.yaml('content/replies.yaml', replyFileSchema);
  const releases = reading.yaml('content/releases.yaml', releaseFileSchema);
  // JSON is YAML too.
  const released = reading.yaml('content/released.json', releasedFileSchema);
  const words = reading.yaml('content/words.yaml', wordsSchema);
  const safeguarding = reading.yaml('content/safeguarding.yaml', safeguardingSchema);
  const accessibility = reading.yaml('content/accessibility.yaml', accessibilitySchema);
  const handouts = reading.yaml('content/handouts.yaml', handoutsSchema);
  const controversies = folder(reading, 'controversies', controversySchema);
  const plans = folder(reading, 'teach', planSchema);
  const datasets = readDatasets(reading);
  if (!described || !statements || !fingerprints) return undefined;
  const documents = DOCUMENT_IDS.map((id) => ({ ...described[id], id }));
  questions.sort((a, b) => a.number - b.number);
  const charts = readCharts(
    reading,
    { datasets, questions, documents },
    (id) => described[id].mark,
    (id) => placeOf(Object.values(statements).flat(), id),
  );
  const ledger =
    context && reading.attempt(() => buildLedger({ documents: described, statements, context }));
  if (!site || !context || !ledger || !glossary || !helpPlaces || !considerations) return undefined;
  if (!guesses || !coverage || !citations || !corrections || !replies) return undefined;
  if (!releases || !released || !words || !safeguarding || !handouts) return undefined;
  if (!accessibility || !shortNames) return undefined;
  const counts: Counts = {
    documents: documents.length,
    questions: questions.length,
    positions: questions.length * documents.length,
    silences: questions
      .flatMap(({ positions }) => DOCUMENT_IDS.flatMap((id) => positions[id].kinds))
      .filter((kind) => kind === 'does not address').length,
    chapters: chapters.length,
    charts: charts.length,
    statements: ledger.statements.size,
    terms: glossary.length,
  };
  /** A text with its numbers in words, as readers meet it. */
  function counted<T extends { body: string }>(text: T, file: string): T {
    return reading.attempt(() => ({ ...text, body: withCounts(text.body, counts, file) })) ?? text;
  }
  return {
    ...{ site, counts, documents, statements, context, ledger, questions, helpPlaces },
    pages: pages.map((page) => counted(page, `content/${page.name}.mdx`)),
    chapters: chapters
      .sort((a, b) => a.order - b.order)
      .map((chapter) => counted(chapter, `content/chapters/${chapter.slug}.mdx`)),
    glossary: glossary.sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
    shortNames: {
      ...shortNames,
      shorts: shortNames.shorts.sort((a, b) => a.short.localeCompare(b.short, 'en-GB')),
    },
    ...{ considerations, guesses, coverage, citations, corrections, replies, words, fingerprints },
    ...{ datasets, charts, releases, released, safeguarding, handouts, accessibility },
    controversies: controversies.sort((a, b) => placeIn(questions, a) - placeIn(questions, b)),
    plans: plans
      .map(({ id: slug, ...plan }) => ({ ...plan, slug }))
      .sort((a, b) => a.order - b.order),
  };
}

function readPage(text: string, file: string): NamedPage {
  const { frontmatter, body } = splitMdx(text);
  return { ...parse.parseYaml(pageSchema, frontmatter, file), body, name: idOf(file) };
}

/** The place of a thing's question in their list. */
function placeIn(questions: readonly { id: string }[], { id }: { id: string }): number {
  return questions.findIndex((question) => question.id === id);
}

/** Every YAML file of a folder, with its id. */
function folder<T>(reading: Reading, name: string, schema: z.ZodType<T>): (T & { id: string })[] {
  return reading.like(new RegExp(`^content/${name}/[^/]+\\.yaml$`)).flatMap((file) => {
    const one = reading.yaml(file, schema);
    return one === undefined ? [] : [{ ...one, id: idOf(file) }];
  });
}

/** One file for each document; undefined unless all five are sound. */
function byDocument<T>(
  reading: Reading,
  folder: string,
  end: string,
  make: (text: string, file: string) => T,
): ByDocument<T> | undefined {
  const made: Partial<Record<DocumentId, T>> = {};
  for (const id of DOCUMENT_IDS) {
    const one = reading.file(`content/${folder}/${id}${end}`, make);
    if (one !== undefined) made[id] = one;
  }
  const { crin, ecpat, brown, nspcc, iwf } = made;
  return crin && ecpat && brown && nspcc && iwf ? { crin, ecpat, brown, nspcc, iwf } : undefined;
}
