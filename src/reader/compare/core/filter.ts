/** Which rows and cells of the comparison a view leaves. */
import type { DifferenceKind, PositionKind } from '../../../ledger/schemas/question.ts';
import type { Wanted } from '../../search/core/alike.ts';
import { FEWEST, type View } from './state.ts';

/** One position. */
export interface Cell {
  /** Id of its document. */
  document: string;
  /** Only touches on the question, or does not address it. */
  silent: boolean;
  /** Its words, as `termOf` gives them. */
  terms: readonly string[];
}

/** One question. */
export interface Row {
  number: number;
  /** Whether some difference lies in more than scope. */
  differs: boolean;
  /** The words of the question. */
  terms: readonly string[];
  /** In the order that is this question's. */
  cells: readonly Cell[];
}

/** A row that stays. */
export interface Shown {
  number: number;
  /** The cells that stay, in the order in which they stand. */
  documents: string[];
  /** How many of them have all the words that are looked for; 0 where nothing is. */
  hits: number;
}

/** Whether documents differ in more than which part of a question they speak of. */
export function differs(kinds: readonly DifferenceKind[]): boolean {
  return kinds.some((kind) => kind !== 'scope');
}

/** Whether a document addresses a question not at all, or only touches on it. */
export function isSilent(kinds: readonly PositionKind[]): boolean {
  return kinds.includes('does not address') || kinds.includes('touches on');
}

/** Letters from which on a word that is looked for also finds longer words. */
const PREFIX = 3;

/** Whether a word of a text is one that is looked for, or begins with one. */
export function matches(term: string, asked: readonly string[]): boolean {
  return asked.some((word) => term === word || (word.length >= PREFIX && term.startsWith(word)));
}

/** Whether a text has all that is looked for, each under one of its names; nothing is in no text. */
export function hasAll(terms: readonly string[], wanted: readonly Wanted[]): boolean {
  const has = (word: string) => terms.some((term) => matches(term, [word]));
  return wanted.length > 0 && wanted.every((names) => names.some((name) => name.every(has)));
}

/**
 * Whether a row belongs to the differences. Of what kind they are is known for all five together. Where a
 * reader has chosen some, two of those must speak: what one alone says differs from nothing that is shown.
 */
function showsDifference({ differs, cells }: Row, { documents }: View): boolean {
  const speak = cells.filter(({ document, silent }) => documents.includes(document) && !silent);
  return differs && (documents.length === cells.length || speak.length >= FEWEST);
}

/** Whether a row or a cell has what is looked for. Its words are asked for only where something is. */
function isHit(one: Row | Cell, wanted: readonly Wanted[]): boolean {
  return wanted.length > 0 && hasAll(one.terms, wanted);
}

/**
 * The rows and cells that a view leaves.
 *
 * @param rows all questions
 * @param view what the reader chose
 * @param wanted what is looked for, as `wantedOf` gives it
 * @returns rows in order; none is without a cell
 */
export function select(rows: readonly Row[], view: View, wanted: readonly Wanted[]): Shown[] {
  return rows.flatMap((row) => {
    if (view.questions.length > 0 && !view.questions.includes(row.number)) return [];
    if (view.show === 'differences' && !showsDifference(row, view)) return [];
    const cells = row.cells.filter(
      ({ document, silent }) =>
        view.documents.includes(document) && (view.show !== 'silences' || silent),
    );
    const hits = cells.filter((cell) => isHit(cell, wanted)).length;
    const found = wanted.length === 0 || hits > 0 || isHit(row, wanted);
    if (cells.length === 0 || !found) return [];
    const documents = cells.map(({ document }) => document);
    return [
      { number: row.number, documents: view.reversed ? documents.reverse() : documents, hits },
    ];
  });
}
