import { DOCUMENT_IDS, type DocumentId } from '../schemas/ids.ts';
import type { Question } from '../schemas/question.ts';
import { treatmentOf } from './balance-questions.ts';
import { orderFor } from './order.ts';

/** Where the full positions of a document stand among full positions. */
export interface FullPlaces {
  /** Questions in which it is the first document that treats the question in full, and the last. */
  firstFull: number;
  lastFull: number;
}

/** One document right after another. */
export interface Neighbours {
  document: DocumentId;
  follows: DocumentId;
  /** In how many questions. */
  count: number;
}

/**
 * How often a document is the first, and the last, to treat a question in full: positions that touch
 * on it or are silent are passed over.
 *
 * @param questions each has its own order
 */
export function fullPlaces(
  id: DocumentId,
  questions: readonly Pick<Question, 'number' | 'positions'>[],
): FullPlaces {
  const orders = questions.map(({ number, positions }) =>
    orderFor(number).filter((document) => treatmentOf(positions[document]) === 'full'),
  );
  return {
    firstFull: orders.filter(([first]) => first === id).length,
    lastFull: orders.filter((order) => order.at(-1) === id).length,
  };
}

/**
 * How often each document stands right after each other.
 *
 * @param orders the documents as each question shows them
 * @returns pairs that occur; the most frequent first, then in the fixed order of those that follow
 */
export function neighboursIn(orders: readonly (readonly DocumentId[])[]): Neighbours[] {
  const pairs = DOCUMENT_IDS.flatMap((document) =>
    DOCUMENT_IDS.map((follows) => ({
      document,
      follows,
      count: orders.filter((order) =>
        order.some((one, index) => one === document && order[index - 1] === follows),
      ).length,
    })),
  );
  return pairs.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
