/** Plans of lessons: the time adds up, everything they name is there, and fairness weighs most. */
import { needsExit } from '../../../ledger/evidence/notes.ts';
import { repeated } from '../../../ledger/evidence/repeated.ts';
import { PHASES, type PlanStep } from '../../../ledger/schemas/plan.ts';
import type { Book, NamedPlan } from '../book.ts';

/** Faults in all plans, and chapters that none of them starts from. */
export function planFaults(book: Book): string[] {
  return [
    ...book.plans.flatMap((plan) => {
      const file = `content/teach/${plan.slug}.yaml`;
      return [
        ...inTime(plan, file),
        ...inPhases(plan, file),
        ...inNames(plan, file, book),
        ...inWall(plan, file, book),
        ...inRubric(plan, file),
        ...inCare(plan, file, book),
      ];
    }),
    ...book.chapters
      .filter(({ slug }) => !book.plans.some(({ starts }) => startsFrom(starts, slug)))
      .map(
        ({ slug }) =>
          `content/teach: no plan starts from "${slug}"; expected one, as its page leads here`,
      ),
  ];
}

function startsFrom(starts: NamedPlan['starts'], slug: string): boolean {
  return starts.some(({ chapter }) => chapter === slug);
}

/** A lesson that is planned too long is the teacher's trouble. */
function inTime({ minutes, steps, short }: NamedPlan, file: string): string[] {
  const sum = steps.reduce((all, step) => all + step.minutes, 0);
  const ids = steps.map(({ id }) => id);
  const kept = steps.filter(({ phase }) => phase === 'restate').map(({ id }) => id);
  return [
    ...(sum === minutes
      ? []
      : [`${file}, minutes: ${minutes}; expected ${sum}, the sum of its steps`]),
    ...repeated(ids).map((id) => `${file}, steps: "${id}" stands twice; expected each id once`),
    ...short.flatMap(({ step }) => {
      if (step === undefined) return [];
      if (!ids.includes(step))
        return [`${file}, short: "${step}" is no step; expected one of ${ids.join(', ')}`];
      return kept.includes(step)
        ? [
            `${file}, short: "${step}" restates the other answer; expected a step that is not the point of the lesson`,
          ]
        : [];
    }),
  ];
}

/** A structured academic controversy goes through all its phases, in order; other lessons have none. */
function inPhases({ kind, steps, controversy, rubric }: NamedPlan, file: string): string[] {
  const found = steps.flatMap(({ phase }) => phase ?? []);
  const expected = kind === 'controversy' ? PHASES : [];
  const silent = kind === 'substitute' ? steps.filter(({ say }) => say === undefined) : [];
  return [
    ...(found.join() === expected.join()
      ? []
      : [
          `${file}, steps: phases ${found.join(', ') || 'none'}; expected ${expected.join(', ') || 'none'}`,
        ]),
    ...((kind === 'controversy') === (controversy !== undefined && rubric !== undefined)
      ? []
      : [`${file}, controversy: expected a question and a rubric just where kind is controversy`]),
    // A stranger who has read nothing can read out what stands there.
    ...silent.map(
      ({ id }) => `${file}, ${id}.say: is missing; expected words that a substitute can read out`,
    ),
  ];
}

/** Questions, chapters, terms and sources that a plan names are there. */
function inNames(plan: NamedPlan, file: string, book: Book): string[] {
  const { words, steps, misread, starts, controversy } = plan;
  const chapters = book.chapters.map(({ slug }) => slug);
  const questions = book.controversies.map(({ id }) => id);
  const cited = [
    ...steps.flatMap(({ cites = [] }) => cites),
    ...misread.flatMap(({ cites }) => cites),
  ];
  return [
    ...strange(
      words,
      book.glossary.map(({ id }) => id),
      `${file}, words`,
      'term',
    ),
    ...strange(
      misread.map(({ chapter }) => chapter),
      chapters,
      `${file}, misread`,
      'chapter',
    ),
    ...strange(
      starts.map(({ chapter }) => chapter),
      chapters,
      `${file}, starts`,
      'chapter',
    ),
    ...strange(
      [controversy, ...starts.map((start) => start.controversy)].flatMap((id) => id ?? []),
      questions,
      `${file}, controversy`,
      'controversy',
    ),
    ...strange(
      cited,
      [...book.ledger.statements.keys(), ...book.ledger.context.keys()],
      `${file}, cites`,
      'source',
    ),
  ];
}

function strange(
  ids: readonly string[],
  known: readonly string[],
  at: string,
  what: string,
): string[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => `${at}: "${id}" is no ${what}; expected one of ${known.join(', ').slice(0, 400)}`);
}

/** What is on the wall is there, in that state. */
function inWall({ steps, starts, kind }: NamedPlan, file: string, book: Book): string[] {
  const decks = ['home', ...book.chapters.map(({ slug }) => slug)];
  const shown = [
    ...steps.flatMap(({ id, wall }) => (wall && 'chart' in wall ? [{ at: id, ...wall }] : [])),
    ...starts.map(({ chapter, chart, state }) => ({ at: chapter, chart, state })),
  ];
  const shared = steps.filter(({ wall }) => wall && ('hands' in wall || 'answers' in wall));
  return [
    ...strange(steps.flatMap(deckOf), decks, `${file}, wall.deck`, 'deck'),
    ...shown.flatMap(({ at, chart, state }) => {
      const spec = book.charts.find(({ id }) => id === chart)?.spec;
      if (!spec) return [`${file}, ${at}.chart: "${chart}" is no chart; expected the id of one`];
      const states = spec.states.map(({ id }) => id);
      return state === undefined || states.includes(state)
        ? []
        : [`${file}, ${at}.state: "${state}"; expected one of ${states.join(', ')}`];
    }),
    ...(kind === 'controversy' ? [] : shared).map(
      ({ id }) =>
        `${file}, ${id}.wall: expected a chart or a deck, as this plan has no two answers`,
    ),
  ];
}

function deckOf({ wall }: PlanStep): string[] {
  return wall && 'deck' in wall ? [wall.deck] : [];
}

/** Marks reward a fair restatement above all, and never a side. */
function inRubric({ rubric = [] }: NamedPlan, file: string): string[] {
  if (rubric.length === 0) return [];
  const restating = rubric.find(({ aspect }) => aspect === 'restating')?.points ?? 0;
  const others = rubric.filter(({ aspect }) => aspect !== 'restating');
  return [
    ...repeated(rubric.map(({ aspect }) => aspect)).map(
      (aspect) => `${file}, rubric: "${aspect}" stands twice; expected each once`,
    ),
    ...others
      .filter(({ points }) => points >= restating)
      .map(
        ({ aspect, points }) =>
          `${file}, rubric: "${aspect}" has ${points} points; expected fewer than restating, ${restating}`,
      ),
  ];
}

/** No slides that carry a content note are what a plan shows by itself. */
function inCare({ steps, starts }: NamedPlan, file: string, { chapters }: Book): string[] {
  const noted = chapters
    .filter(({ slug, body }) => needsExit(body, `content/chapters/${slug}.mdx`))
    .map(({ slug }) => slug);
  return steps
    .flatMap(deckOf)
    .filter((deck) => noted.includes(deck))
    .map(
      (deck) =>
        `${file}, wall.deck: "${deck}" carries a content note; expected a chapter without one, and this one among starts${startsFrom(starts, deck) ? '' : ' if at all'}`,
    );
}
