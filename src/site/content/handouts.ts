/** Sheets to print: which there are, what they are called, and where they stand. */
import { termLinksOf } from '../../ledger/evidence/terms.ts';
import type { Term } from '../../ledger/schemas/glossary.ts';
import { HANDOUTS, type Handout } from '../../ledger/schemas/plan.ts';
import { saysOf } from '../../pictures/says.ts';
import { book } from './book.ts';
import { getChart } from './charts.ts';
import { chapters, glossary, questions } from './load.ts';
import type { NamedPlan } from '../book/book.ts';
import { plans, sheet as wayTo, type Way } from './teach.ts';

/** A sheet, which has an address of its own. */
export interface Sheet {
  kind: Handout;
  /** Which of its kind: a chart, question, plan or chapter. None where there is one only. */
  id?: string;
  /** What it is about. */
  title: string;
  /** Path of the sheet. */
  path: string;
  /** Path of the page that it is taken from: what its code and short address lead to. */
  live: string;
}

/** What a kind of sheet is for, in a sentence. */
export const KIND_LINES: Record<Handout, string> = {
  'chart-sheet': 'One chart with its key, its limits and its source, and three questions.',
  'position-cards':
    'One question and what each of five documents says on it, to cut out; for some, two answers to take up.',
  restatement: 'Say the other answer back until those who gave it are content.',
  vocabulary: 'The terms of one lesson or chapter, in plain words, with their sources.',
  'evidence-hunt': 'Ten lines to find in five documents, with the places on a page of their own.',
  'exit-card': 'Four cards to a page, to write on before the class goes.',
};

const MADE: Record<Handout, () => Omit<Sheet, 'kind' | 'path'>[]> = {
  'chart-sheet': () =>
    book.handouts.charts.map(({ chart, state }) => ({
      id: chart,
      title: saysOf(getChart(chart, 'content/handouts.yaml'), state).title,
      live: `/charts/${chart}/`,
    })),
  'position-cards': () =>
    questions.map(({ id, question }) => ({ id, title: question, live: `/questions/${id}/` })),
  restatement: () => [{ title: 'Say the other answer back', live: '/teach/answers/' }],
  vocabulary: () => [
    ...plans.map(({ slug, title }) => ({ id: slug, title, live: `/teach/${slug}/` })),
    ...chapters.map(({ slug, title }) => ({ id: slug, title, live: `/chapters/${slug}/` })),
  ],
  'evidence-hunt': () => [{ title: 'Who says it, and where?', live: '/documents/' }],
  'exit-card': () => plans.map(({ slug, title }) => ({ id: slug, title, live: `/teach/${slug}/` })),
};

/** All sheets, by kind. */
export const sheets: readonly Sheet[] = HANDOUTS.flatMap((kind) =>
  MADE[kind]().map((one) => ({
    ...one,
    kind,
    path: `${wayTo(kind).href}${one.id === undefined ? '' : `${one.id}/`}`,
  })),
);

/** Sheets of one kind, in their order. */
export function sheetsOf(kind: Handout): Sheet[] {
  return sheets.filter((one) => one.kind === kind);
}

/** The only sheet of its kind, or the one with an id. Throws where there is none. */
export function getSheet(kind: Handout, id?: string): Sheet {
  const found = sheets.find((one) => one.kind === kind && one.id === id);
  if (!found) throw new Error(`There is no sheet "${kind}" "${id ?? ''}"`);
  return found;
}

/** The sheet of a kind that a plan needs: on its own chart, question and words. None where it is left to teachers. */
function ownSheet(kind: Handout, plan: NamedPlan): Sheet | undefined {
  const ids: Partial<Record<Handout, string | undefined>> = {
    'chart-sheet': plan.starts[0]?.chart,
    'position-cards': plan.controversy,
    vocabulary: plan.slug,
    'exit-card': plan.slug,
  };
  return sheets.find((one) => one.kind === kind && one.id === ids[kind]);
}

/** A sheet on the desk of a lesson: the plan's own, or all of its kind. */
export function deskWay(kind: Handout, plan: NamedPlan): Way {
  const all = wayTo(kind);
  return { ...all, href: ownSheet(kind, plan)?.path ?? all.href };
}

/** Kinds of sheets that are on the desk in a lesson, in the order of all kinds. */
export function desksOf({ steps }: Pick<NamedPlan, 'steps'>): Handout[] {
  return HANDOUTS.filter((kind) => steps.some(({ desk }) => desk?.includes(kind)));
}

/** Routes of the sheets of a kind: `id` and the sheet. */
export function routesOf(kind: Handout): { params: { id: string }; props: { sheet: Sheet } }[] {
  return sheetsOf(kind).flatMap((one) =>
    one.id === undefined ? [] : [{ params: { id: one.id }, props: { sheet: one } }],
  );
}

/** Terms of a plan or of a chapter, in the order of the glossary. */
export function termsOf(id: string): Term[] {
  const plan = plans.find(({ slug }) => slug === id);
  const body = chapters.find(({ slug }) => slug === id)?.body ?? '';
  const wanted = plan?.words ?? termLinksOf(body).map((link) => link.id);
  return glossary.filter((term) => wanted.includes(term.id));
}
