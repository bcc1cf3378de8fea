/** Questions by how many documents speak of them: most first, then in the order of their numbers. */
import { treatmentOf } from '../../../ledger/neutrality/balance-questions.ts';
import type { PositionMapSeries, QuestionRow } from './series.ts';

/** Questions of which equally many documents speak. */
export interface Group {
  /** How many documents speak of each. */
  speak: number;
  /** The same in words. */
  words: string;
  rows: QuestionRow[];
}

const WORDS = ['none', 'one', 'two', 'three', 'four', 'all five'];

/** The groups that there are, that with most voices first. */
export function groupsOf({ rows }: Pick<PositionMapSeries, 'rows'>): Group[] {
  return WORDS.map((words, speak) => ({
    ...{ speak, words },
    rows: rows.filter((row) => speakersOf(row) === speak),
  }))
    .filter((group) => group.rows.length > 0)
    .reverse();
}

/** How many documents speak of a question. */
function speakersOf({ cells }: QuestionRow): number {
  return cells.filter((cell) => treatmentOf(cell) !== 'silent').length;
}
