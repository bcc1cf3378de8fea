/** Guesses and their frames: what stands in one, how high it is, and the page it leads to. */
import { tagsOf } from '../../ledger/evidence/mdx.ts';
import type { Guess } from '../../ledger/schemas/guess.ts';
import type { Snippet } from '../../pictures/embed/snippet.ts';
import { cornersOf } from '../../pictures/embed/heights.ts';
import type { Chart } from '../book/book.ts';
import { citesOfGuess, sourceOfGuess } from '../book/guess-source.ts';
import { book } from './book.ts';
import { chapters, getGuess, ledger } from './load.ts';
import { charts } from './charts.ts';

/** A guess with all that its frame needs. */
export interface FramedGuess {
  guess: Guess;
  /** True where all that it rests on comes from outside the five documents. */
  outside: boolean;
  /** What it rests on, in words that do not tell the answer. */
  source: string;
  /** The chapter it stands in; left out where only the home page holds it. */
  chapter: (typeof chapters)[number] | undefined;
  /** Its place on the site. */
  path: string;
  /** Charts of the data that its answer is worked out from. */
  charts: readonly Chart[];
  /** For the snippet. */
  frame: Omit<Snippet, 'origin'>;
}

/** All of them, as content has them. */
export const framedGuesses: readonly FramedGuess[] = book.guesses.map(framed);

/** A guess with its frame, by id. Errors as `getGuess`. */
export function framedGuess(id: string, from: string): FramedGuess {
  return framed(getGuess(id, from));
}

function framed(guess: Guess): FramedGuess {
  const outside = citesOfGuess(guess).every((cited) => cited.startsWith('outside-'));
  const source = sourceOfGuess(guess, ledger);
  const chapter = chapters.find(({ body }) => holds(body, guess.id));
  const data = guess.computed?.data;
  const path = `${chapter ? `/chapters/${chapter.slug}/` : '/'}#guess-${guess.id}`;
  return {
    ...{ guess, outside, source, chapter, path },
    charts: charts.filter(({ dataset }) => dataset !== undefined && dataset.id === data),
    frame: {
      ...{ id: `guess-${guess.id}`, title: guess.question, page: path, scripts: true },
      corners: cornersOf(`guess-${guess.id}`),
    },
  };
}

function holds(body: string, id: string): boolean {
  return tagsOf(body).some(({ name, attributes }) => name === 'Guess' && attributes.id === id);
}
