/** Everything that content/ holds, read, joined and sorted: what pages, tests and scripts share. */
import type { Counts } from '../../ledger/evidence/counts.ts';
import type { Fingerprint } from '../../ledger/evidence/fingerprint.ts';
import type { Ledger } from '../../ledger/evidence/ledger.ts';
import type { Accessibility } from '../../ledger/schemas/accessibility.ts';
import type { Chapter } from '../../ledger/schemas/chapter.ts';
import type { Citation } from '../../ledger/schemas/citation.ts';
import type { Consideration } from '../../ledger/schemas/considerations.ts';
import type { Context } from '../../ledger/schemas/context.ts';
import type { Controversy } from '../../ledger/schemas/controversy.ts';
import type { Correction } from '../../ledger/schemas/correction.ts';
import type { Coverage } from '../../ledger/schemas/coverage.ts';
import type { DatasetMeta } from '../../ledger/schemas/dataset.ts';
import type { Document } from '../../ledger/schemas/document.ts';
import type { Term } from '../../ledger/schemas/glossary.ts';
import type { ShortNames } from '../../ledger/schemas/short-names.ts';
import type { Guess } from '../../ledger/schemas/guess.ts';
import type { Handouts } from '../../ledger/schemas/handouts.ts';
import type { HelpPlace } from '../../ledger/schemas/help.ts';
import type { DocumentId } from '../../ledger/schemas/ids.ts';
import type { Page } from '../../ledger/schemas/page.ts';
import type { Plan } from '../../ledger/schemas/plan.ts';
import type { Question } from '../../ledger/schemas/question.ts';
import type { Reply } from '../../ledger/schemas/reply.ts';
import type { Release } from '../../ledger/schemas/release.ts';
import type { Released } from '../../ledger/schemas/released.ts';
import type { SafeguardingPart } from '../../ledger/schemas/safeguarding.ts';
import type { Site } from '../../ledger/schemas/site.ts';
import type { Statement } from '../../ledger/schemas/statement.ts';
import type { Words } from '../../ledger/schemas/words.ts';
import type { Table } from '../../pictures/core/table.ts';
import type { Chart as Opened, ChartSpec } from '../../pictures/registry.ts';

/** A document with its id. */
export type NamedDocument = Document & { id: DocumentId };
/** A question with its id. */
export type NamedQuestion = Question & { id: string };
/** A chapter with its slug and the text of its body, numbers that content decides in words. */
export type NamedChapter = Chapter & { slug: string; body: string };
/** A page that is not a chapter, with its name and the text of its body. */
export type NamedPage = Page & { name: string; body: string };

/** Two answers to a question, with the id of the question. */
export type NamedControversy = Controversy & { id: string };
/** A plan of a lesson, with its slug. */
export type NamedPlan = Plan & { slug: string };

/** A dataset with its numbers. */
export interface Dataset {
  id: string;
  meta: DatasetMeta;
  table: Table;
}

/** A chart, read and checked, with everything that pages ask of it. */
export interface Chart extends Opened {
  id: string;
  spec: ChartSpec;
  dataset: Dataset | undefined;
}

/** The words of one of the five, or of each. */
export type ByDocument<T> = Readonly<Record<DocumentId, T>>;

/** All of content/. */
export interface Book {
  site: Site;
  /** How many there are of what the content decides. */
  counts: Counts;
  /** The five documents, in the fixed order. */
  documents: NamedDocument[];
  /** Statements by document, in the order of their files. */
  statements: ByDocument<Statement[]>;
  /** Sources from outside the five documents. */
  context: Context[];
  /** Everything that can be cited. */
  ledger: Ledger;
  /** Questions of the fixed list, by number. */
  questions: NamedQuestion[];
  /** Two answers to some of them, by the number of the question. */
  controversies: NamedControversy[];
  /** Plans of lessons, in their order. */
  plans: NamedPlan[];
  /** Parts of the page on safeguarding, in their order. */
  safeguarding: SafeguardingPart[];
  /** What we hold to for readers with a disability, and what fails. */
  accessibility: Accessibility;
  /** What sheets to print hold besides. */
  handouts: Handouts;
  /** Chapters in reading order. */
  chapters: NamedChapter[];
  /** Other pages in MDX, by name. */
  pages: NamedPage[];
  /** Terms of art, in alphabetical order of the terms. */
  glossary: Term[];
  /** Short names and what they stand for, in alphabetical order, and what only looks like one. */
  shortNames: ShortNames;
  /** Places with the organisations that help there, in the order of the page. */
  helpPlaces: HelpPlace[];
  considerations: Consideration[];
  /** Numbers that readers may guess before they see them. */
  guesses: Guess[];
  coverage: Coverage;
  citations: ByDocument<Citation>;
  /** Corrections, the oldest first. */
  corrections: Correction[];
  /** Replies from those of whom the site speaks, the oldest first. */
  replies: Reply[];
  /** What was new in charts, the oldest first. */
  releases: Release[];
  /** Frames that were written once and for all, in the order in which they were. */
  released: Released[];
  words: Words;
  fingerprints: ByDocument<Fingerprint>;
  datasets: Dataset[];
  /** All charts, in alphabetical order of their ids. */
  charts: Chart[];
}

/** A text in MDX, with its file and the number of lines above its body. */
export interface Prose {
  file: string;
  body: string;
  /** Lines of the file before the body: to say where in the file a fault is. */
  above: number;
}
