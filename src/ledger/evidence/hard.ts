/** Which statements are hard to read: they tell what was done to somebody, or need care besides. */
import type { Statement } from '../schemas/statement.ts';
import { type Ledger, lookUp } from './ledger.ts';

/** Whether a statement is; none is not. */
export function isHard(statement: Pick<Statement, 'care' | 'hard'> | undefined): boolean {
  return statement?.care === true || statement?.hard === true;
}

/**
 * Whether one of these tells what was done to somebody, or is in the words of one to whom it was done: such words
 * are read together: they stand on no slide, and are dealt to nobody as a card.
 * @param from file that cites them, for errors
 */
export function anyOfCare(ledger: Ledger, ids: readonly string[], from: string): boolean {
  return anyThat(ledger, ids, from, ({ care }) => care === true);
}

/**
 * Whether one of these is hard to read, sources from outside aside.
 * @param from file that cites them, for errors
 */
export function anyHard(ledger: Ledger, ids: readonly string[], from: string): boolean {
  return anyThat(ledger, ids, from, isHard);
}

function anyThat(
  ledger: Ledger,
  ids: readonly string[],
  from: string,
  test: (statement: Statement) => boolean,
): boolean {
  return ids.some((id) => {
    const entry = lookUp(ledger, id, from);
    return entry.kind === 'statement' && test(entry.statement);
  });
}
