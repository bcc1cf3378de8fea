/** What became of a reply, in words. */
import type { Outcome } from '../schemas/reply.ts';
import { readDate, writeDate } from './work.ts';

/** What became of a reply, in a sentence or two of ours. */
export function outcomeWords(outcome: Outcome): string {
  if (outcome.what === 'being checked') return 'We are reading the source again.';
  const when = writeDate(readDate(outcome.date));
  if (outcome.what === 'corrected') return `Corrected on ${when}.`;
  return `Left as it is, on ${when}: ${outcome.why}`;
}
