import { DOCUMENT_IDS } from '../schemas/ids.ts';
import type { Document } from '../schemas/document.ts';
import type { Question } from '../schemas/question.ts';
import { guideCites } from './guide.ts';
import { citationsOf } from './references.ts';

/** Where a statement or context source may be used. */
export interface Places {
  chapters: readonly { slug: string; title: string; body: string }[];
  charts: readonly { id: string; title: string; cites: readonly string[] }[];
  questions: readonly ({ id: string } & Pick<Question, 'question' | 'positions'>)[];
  documents: readonly ({ id: string } & Pick<Document, 'short' | 'cites'>)[];
}

/** One place that uses it. */
export interface BackLink {
  kind: 'chapter' | 'chart' | 'question' | 'document';
  id: string;
  title: string;
  /** Address on this site. */
  href: string;
}

/**
 * Where a statement or context source is used.
 *
 * @param id its id
 * @param places chapters (MDX bodies), charts, questions and reading guides of the site
 * @returns chapters that cite it, charts that rest on it, questions with a position that rests on it,
 *   reading guides that rest on it, in that order and in the order given
 */
export function whereUsed(
  id: string,
  { chapters, charts, questions, documents }: Places,
): BackLink[] {
  const inChapters = chapters
    .filter(({ body, slug }) => citedIn(body, slug).has(id))
    .map(({ slug, title }) => ({
      kind: 'chapter' as const,
      id: slug,
      title,
      href: `/chapters/${slug}/`,
    }));
  const inCharts = charts
    .filter(({ cites }) => cites.includes(id))
    .map((chart) => ({
      kind: 'chart' as const,
      id: chart.id,
      title: chart.title,
      href: `/charts/${chart.id}/`,
    }));
  const inQuestions = questions
    .filter(({ positions }) => DOCUMENT_IDS.some((name) => positions[name].statements.includes(id)))
    .map((question) => ({
      kind: 'question' as const,
      id: question.id,
      title: question.question,
      href: `/questions/${question.id}/`,
    }));
  const inGuides = documents
    .filter((document) => guideCites(document).includes(id))
    .map((document) => ({
      kind: 'document' as const,
      id: document.id,
      title: document.short,
      href: `/documents/${document.id}/`,
    }));
  return [...inChapters, ...inCharts, ...inQuestions, ...inGuides];
}

/** What each chapter cites: every entry of the ledger asks, so a chapter is scanned once only. */
const scanned = new Map<string, ReadonlySet<string>>();

function citedIn(body: string, slug: string): ReadonlySet<string> {
  const known = scanned.get(body);
  if (known) return known;
  const cited = new Set(citationsOf(body, slug));
  scanned.set(body, cited);
  return cited;
}
