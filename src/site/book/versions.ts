/** Every frame that has a version, and what it says: as data, words and pictures, never as HTML. */
import { hash40 } from '../../ledger/evidence/hash.ts';
import { orderFor } from '../../ledger/neutrality/order.ts';
import type { Guess } from '../../ledger/schemas/guess.ts';
import { type DataTable, FRAMES } from '../../pictures/core/kind.ts';
import type { Book, Chart, NamedQuestion } from './book.ts';
import { sourceOfGuess } from './guess-source.ts';

/** What such frames are made of. */
export type Framing = Pick<Book, 'charts' | 'questions' | 'guesses' | 'documents' | 'ledger'>;

/** A frame with its version. */
export interface Versioned {
  /** Name of the frame: "some-chart", "question-on-device", "guess-some-share". */
  id: string;
  title: string;
  version: number;
  /** Where its version stands: file and field, for faults. */
  at: string;
  /** Under which key notes on its versions stand in content/releases.yaml. */
  noted: 'charts' | 'frames';
  /** Digests of what it says, part by part. */
  says: () => Record<string, string>;
}

/** All of them: charts, cards of questions, guesses. */
export function versionsOf(book: Framing): Versioned[] {
  return [
    ...book.charts.map((chart): Versioned => ({
      ...{ id: chart.id, title: chart.spec.title, version: chart.spec.version, noted: 'charts' },
      at: `content/charts/${chart.id}.yaml, version`,
      says: () => digested(chartSays(chart)),
    })),
    ...book.questions.map((question): Versioned => ({
      ...{ id: `question-${question.id}`, title: question.question, noted: 'frames' },
      ...{ version: question.version, at: `content/questions/${question.id}.yaml, version` },
      says: () => digested({ words: cardSays(question, book) }),
    })),
    ...book.guesses.map((guess): Versioned => ({
      ...{ id: `guess-${guess.id}`, title: guess.question, noted: 'frames' },
      ...{ version: guess.version, at: `content/guesses.yaml, ${guess.id}.version` },
      says: () => digested({ words: guessSays(guess, book) }),
    })),
  ];
}

/** Words are the whole file but its version; pictures are every state in both frames. */
function chartSays(chart: Chart): Record<string, unknown> {
  const states = chart.spec.states.map(({ id }) => id);
  return {
    data: tableSays(chart.table()),
    words: [
      unversioned(chart.spec),
      states.map((id) => [chart.describe(id), chart.key(id) ?? null]),
    ],
    pictures: states.map((id) => Object.values(FRAMES).map((frame) => chart.picture(id, frame))),
  };
}

/** The table without what no frame shows: by which column a walk groups its rows. */
function tableSays({ columns, rows }: DataTable): unknown {
  return { columns: columns.map((column) => ({ ...column, groups: undefined })), rows };
}

/** What stands on the card, in its order; what stands only on the question's page is not on it. */
function cardSays(question: NamedQuestion, { documents }: Framing): unknown {
  const leaves = orderFor(question.number).map((id) => {
    const { kinds, answer, text } = question.positions[id];
    const document = documents.find((one) => one.id === id);
    return { id, mark: document?.mark, short: document?.short, kinds, answer, text };
  });
  return [question.question, leaves, question.weightReason ?? null];
}

function guessSays(guess: Guess, { ledger }: Framing): unknown {
  return [unversioned(guess), sourceOfGuess(guess, ledger)];
}

/** All but the number that is to follow from the rest. */
function unversioned(all: object): unknown {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== 'version'));
}

function digested(parts: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, hash40(JSON.stringify(part, inOrder))]),
  );
}

/** Keys in alphabetical order: in which order code or a file has them says nothing. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
