import { DOCUMENT_IDS, type DocumentId } from '../schemas/ids.ts';
import {
  type Position,
  positionKind,
  type PositionKind,
  type Question,
} from '../schemas/question.ts';
import { byDocument, type ByDocument, sum } from './balance-passages.ts';
import { orderFor } from './order.ts';
import { readability } from './readability.ts';
import { countWords, lengthRatio } from './words.ts';

/** How far a document treats a question. */
export type Treatment = 'full' | 'touches' | 'silent';

/** What one question weighs. */
export interface QuestionBalance {
  id: string;
  number: number;
  question: string;
  /** The documents in the order shown. */
  order: DocumentId[];
  treatments: ByDocument<Treatment>;
  /** Words of the text of each position; its first line has limits of its own. */
  words: ByDocument<number>;
  /** Longest to shortest among full positions; 1 where there are fewer than two. */
  ratio: number;
  /** Why the lengths differ, where a reason is shown. */
  weightReason?: string;
}

/** What the positions of one document weigh. */
export interface PositionBalance {
  /** Positions by how far they treat the question. */
  count: Record<Treatment, number>;
  /** Their words, first lines included. */
  words: Record<Treatment, number>;
  /** Positions of each kind; a position may have two kinds. */
  kinds: Record<PositionKind, number>;
  /** Statements cited in positions. */
  citations: number;
  /** Questions in which it stands first, and last. */
  firstPlaces: number;
  lastPlaces: number;
  /** Flesch–Kincaid grade of the texts of positions that say something; names left out. */
  grade: number;
}

/** Whether a position treats its question in full, touches on it or is silent. */
export function treatmentOf({ kinds }: { kinds: readonly PositionKind[] }): Treatment {
  if (kinds.includes('does not address')) return 'silent';
  return kinds.includes('touches on') ? 'touches' : 'full';
}

/** What a position says of its document: its first line, where it has one, and its text. */
export function saidIn({ answer, text }: Pick<Position, 'answer' | 'text'>): string[] {
  return answer === undefined ? [text] : [answer, text];
}

/** Measures one question. */
export function questionBalance({
  id,
  number,
  question,
  positions,
  weightReason,
}: Question & { id: string }): QuestionBalance {
  const words = byDocument((document) => countWords(positions[document].text));
  const treatments = byDocument((document) => treatmentOf(positions[document]));
  const full = DOCUMENT_IDS.filter((document) => treatments[document] === 'full');
  return {
    id,
    number,
    question,
    order: orderFor(number),
    treatments,
    words,
    ratio: lengthRatio(full.map((document) => words[document])),
    ...(weightReason === undefined ? {} : { weightReason }),
  };
}

/**
 * Measures the positions of one document.
 *
 * @param id the document
 * @param questions all questions
 * @param names names and titles, left out before grading
 */
export function positionBalance(
  id: DocumentId,
  questions: readonly Pick<Question, 'number' | 'positions'>[],
  names: readonly string[],
): PositionBalance {
  const positions = questions.map((question) => question.positions[id]);
  const spoken = positions.filter((position) => treatmentOf(position) !== 'silent');
  return {
    count: byTreatment((treatment) => having(positions, treatment).length),
    words: byTreatment((treatment) =>
      sum(having(positions, treatment).flatMap(saidIn).map(countWords)),
    ),
    kinds: kindsOf(positions),
    citations: sum(positions.map(({ statements }) => statements.length)),
    firstPlaces: questions.filter(({ number }) => orderFor(number)[0] === id).length,
    lastPlaces: questions.filter(({ number }) => orderFor(number).at(-1) === id).length,
    grade: readability(spoken.map(({ text }) => text).join('\n\n'), names).grade,
  };
}

function having(positions: readonly Position[], treatment: Treatment): Position[] {
  return positions.filter((position) => treatmentOf(position) === treatment);
}

function byTreatment(count: (treatment: Treatment) => number): Record<Treatment, number> {
  return { full: count('full'), touches: count('touches'), silent: count('silent') };
}

function kindsOf(positions: readonly Position[]): Record<PositionKind, number> {
  const counts: Record<PositionKind, number> = {
    argues: 0,
    'sets conditions': 0,
    asks: 0,
    'reports what others say': 0,
    'touches on': 0,
    'does not address': 0,
  };
  for (const kind of positionKind.options)
    counts[kind] = positions.filter(({ kinds }) => kinds.includes(kind)).length;
  return counts;
}
