import { DOCUMENT_IDS, type DocumentId } from '../schemas/ids.ts';

/**
 * A list turned so that another item comes first.
 *
 * @param items the list
 * @param by how many items move from the front to the end; any integer
 */
export function rotate<T>(items: readonly T[], by: number): T[] {
  if (items.length === 0) return [];
  const at = ((by % items.length) + items.length) % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** A list from its end to its start, for readers who turn an order round. */
export function reverse<T>(items: readonly T[]): T[] {
  return [...items].reverse();
}

/**
 * The order of the five documents at a question: it follows from the question's place in the fixed
 * list alone, so each document comes first equally often (±1) and a new question reorders nothing.
 *
 * @param questionNumber place in the list of questions, from 1
 * @throws RangeError if the number is not a whole number from 1
 */
export function orderFor(questionNumber: number): DocumentId[] {
  if (!Number.isInteger(questionNumber) || questionNumber < 1) {
    throw new RangeError(`question number: ${questionNumber} is not valid; expected 1 or more`);
  }
  return rotate(DOCUMENT_IDS, questionNumber - 1);
}
