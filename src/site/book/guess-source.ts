/** What a guess rests on, in words that do not tell the answer: labels of the ledger may tell it. */
import { shortPublisher } from '../../ledger/evidence/cite.ts';
import { type Ledger, lookUp } from '../../ledger/evidence/ledger.ts';
import type { Guess } from '../../ledger/schemas/guess.ts';

/** Statements and sources behind a guess, by id. */
export function citesOfGuess({ statement, limits }: Guess): string[] {
  return [statement, ...limits.cites];
}

/** Publisher and title, or document and place, of each. */
export function sourceOfGuess(guess: Guess, ledger: Ledger): string {
  const names = citesOfGuess(guess).map((id) => {
    const entry = lookUp(ledger, id, 'content/guesses.yaml');
    return entry.kind === 'statement'
      ? `${entry.document.short}, ${entry.statement.locator}`
      : `${shortPublisher(entry.source.publisher)}, ${entry.source.title}`;
  });
  return `${[...new Set(names)].join('; ')}.`;
}
