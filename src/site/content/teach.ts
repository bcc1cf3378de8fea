/** What the pages for teachers ask of the book: plans, the answers they take up, and where they lead. */
import { lookUp } from '../../ledger/evidence/ledger.ts';
import type { Handout, Plan, Wall } from '../../ledger/schemas/plan.ts';
import type { Statement } from '../../ledger/schemas/statement.ts';
import type { NamedChapter, NamedControversy, NamedPlan } from '../book/book.ts';
import { book } from './book.ts';
import { getChart } from './charts.ts';
import { chapters, getDocument, getQuestion, ledger } from './load.ts';

export const { plans, controversies, safeguarding } = book;

/** What to do when a pupil tells something, in short: what no plan goes without. Throws where there is none. */
export const toldFirst: readonly string[] = (() => {
  const told = safeguarding.find(({ id }) => id === 'told');
  if (!told) throw new Error('content/safeguarding.yaml has no part "told"');
  return told.points.slice(0, 5);
})();

/** Whose two answers are: said wherever they stand. */
export const ANSWERS_ARE_OURS =
  'We put both together from what documents say; no document gives all of one.';

/** Sheets to print, by the end of their address. */
const SHEETS: Record<Handout, string> = {
  'chart-sheet': 'Chart sheet',
  'position-cards': 'Position cards',
  restatement: 'Restatement sheet',
  vocabulary: 'Sheet with the words',
  'evidence-hunt': 'Evidence hunt',
  'exit-card': 'Exit card',
};

/** A link with its words. */
export interface Way {
  href: string;
  label: string;
}

/** A sheet to print. */
export function sheet(handout: Handout): Way {
  return { href: `/handouts/${handout}/`, label: SHEETS[handout] };
}

/** The title of a chapter. Throws where there is none. */
export function chapterTitle(name: string): string {
  const found = chapters.find(({ slug }) => slug === name);
  if (!found) throw new Error(`There is no chapter "${name}"`);
  return found.title;
}

/** Slides of a chapter, or of the opening page. */
export function deck(name: string): Way {
  const title = name === 'home' ? 'the opening page' : chapterTitle(name);
  return { href: `/present/${name}/`, label: `Slides of “${title}”` };
}

/** A chart, and in which of its states. */
export function chartWay(id: string, state: string | undefined): Way {
  const { spec } = getChart(id, 'content/teach');
  const label = spec.states.length > 1 && spec.states.find((one) => one.id === state)?.label;
  return { href: `/charts/${id}/`, label: label ? `${spec.title} (${label})` : spec.title };
}

/** What is on the wall in a step of a plan. */
export function wallWay(wall: Wall, { controversy }: Pick<Plan, 'controversy'>): Way {
  if ('deck' in wall) return deck(wall.deck);
  if ('chart' in wall) return chartWay(wall.chart, wall.state);
  if ('answers' in wall) return { href: '#answers', label: 'The two answers' };
  return { href: `/teach/hands/#${controversy ?? ''}`, label: `Show of hands, ${wall.hands}` };
}

/** Two answers with their question. Throws where there are none. */
export function getControversy(id: string): NamedControversy & { question: string } {
  const found = controversies.find((one) => one.id === id);
  if (!found) throw new Error(`There are no two answers to "${id}"`);
  return { ...found, question: getQuestion(id, 'content/controversies').question };
}

/** A plan as it starts from a chapter. */
export interface Start {
  plan: NamedPlan;
  start: Plan['starts'][number];
}

/** Chapters in reading order, with the plans that can start from each. */
export const startsByChapter: readonly { chapter: NamedChapter; starts: Start[] }[] = chapters.map(
  (chapter) => ({
    chapter,
    starts: plans.flatMap((plan) =>
      plan.starts.filter((one) => one.chapter === chapter.slug).map((start) => ({ plan, start })),
    ),
  }),
);

/** Statements behind two answers, in the order of a page. */
export function citesOfAnswers(id: string): string[] {
  const { first, second } = getControversy(id);
  return [...first.statements, ...second.statements];
}

/** A statement behind an answer, and the document that it is of. Throws where there is none. */
export function statementBehind(
  id: string,
): Statement & { document: ReturnType<typeof getDocument> } {
  const from = 'content/controversies';
  const entry = lookUp(ledger, id, from);
  if (entry.kind !== 'statement') throw new Error(`${from}: "${id}" is no statement`);
  return { document: getDocument(entry.documentId, from), ...entry.statement };
}

/** Everything that a plan cites, in the order of its page. */
export function citesOf({ steps, controversy, misread }: Plan): string[] {
  return [
    ...steps.flatMap(({ cites = [] }) => cites),
    ...(controversy === undefined ? [] : citesOfAnswers(controversy)),
    ...misread.flatMap(({ cites }) => cites),
  ];
}
