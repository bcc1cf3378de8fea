import { type DocumentId, DOCUMENT_IDS } from '../schemas/ids.ts';
import type { Position, Question } from '../schemas/question.ts';
import { countWords, lengthRatio } from './words.ts';

/** Most words in a position. */
export const MOST_WORDS = 60;
/** Longest to shortest among positions that address the question in full. */
export const MOST_RATIO = 1.6;

/**
 * What breaks the rules of fair space in a question.
 *
 * @param question the question
 * @param file its file, for the messages
 * @returns one line per fault: file, field, value and what was expected
 */
export function positionFaults(question: Question, file: string): string[] {
  const faults = DOCUMENT_IDS.flatMap((id) => faultsOf(id, question.positions[id], file));
  const lengths = DOCUMENT_IDS.filter((id) => isFull(question.positions[id])).map(
    (id): [DocumentId, number] => [id, countWords(question.positions[id].text)],
  );
  const ratio = lengthRatio(lengths.map(([, words]) => words));
  if (ratio > MOST_RATIO && question.weightReason === undefined) {
    const words = lengths.map(([id, count]) => `${id} ${count}`).join(', ');
    faults.push(
      `${file}, positions: longest/shortest is ${ratio.toFixed(2)} (words: ${words}); expected at most ${MOST_RATIO} or a weightReason`,
    );
  }
  return faults;
}

function faultsOf(id: DocumentId, { kinds, text, statements }: Position, file: string): string[] {
  const field = `${file}, positions.${id}`;
  const faults: string[] = [];
  const words = countWords(text);
  const silent = kinds.includes('does not address');
  if (words > MOST_WORDS)
    faults.push(`${field}.text: ${words} words; expected at most ${MOST_WORDS}`);
  if (new Set(kinds).size < kinds.length)
    faults.push(`${field}.kinds: "${kinds.join(', ')}" repeats a kind`);
  if (silent && kinds.length > 1) {
    faults.push(
      `${field}.kinds: "${kinds.join(', ')}"; expected "does not address" to stand alone`,
    );
  }
  if (silent && statements.length > 0) {
    faults.push(
      `${field}.statements: "${statements.join(', ')}" under "does not address"; expected none`,
    );
  }
  if (!silent && statements.length === 0) {
    faults.push(`${field}.statements: none under "${kinds.join(', ')}"; expected at least one`);
  }
  return faults;
}

function isFull({ kinds }: Position): boolean {
  return !kinds.includes('touches on') && !kinds.includes('does not address');
}
