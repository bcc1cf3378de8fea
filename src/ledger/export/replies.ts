import { answeredPaths, replyPath } from '../evidence/replies.ts';
import type { Outcome, Reply } from '../schemas/reply.ts';
import { BETWEEN, type LedgerTable, made, type Made, valuesOf } from './columns.ts';

const OUTCOMES: Record<Outcome['what'], string> = {
  'being checked': 'We are reading the source again.',
  corrected: 'We were wrong and changed it.',
  'left as it is': 'We left it, and say why.',
};

/** The replies of those of whom the site speaks, a row each, the oldest first. */
export function replyTable(replies: readonly Reply[], origin: string): LedgerTable {
  const columns: Made<Reply>[] = [
    {
      ...{ name: 'id', type: 'string', doc: 'Name of the reply; it never changes.' },
      of: ({ id }) => id,
    },
    { ...{ name: 'date', type: 'string', doc: 'The day it came.' }, of: ({ date }) => date },
    { ...{ name: 'from', type: 'string', doc: 'Who signs it.' }, of: ({ from }) => from },
    {
      ...{ name: 'to', type: 'string', doc: 'Pages of this site that it answers.' },
      of: (reply) =>
        answeredPaths(reply)
          .map((path) => `${origin}${path}`)
          .join(BETWEEN),
    },
    {
      ...{ name: 'says', type: 'string', doc: 'Its words, whole. They are theirs, not ours.' },
      of: ({ says }) => says,
    },
    {
      ...{ name: 'outcome', type: 'string', values: OUTCOMES, doc: 'What became of it.' },
      of: ({ outcome }) => outcome.what,
    },
    {
      ...{ name: 'outcome_date', type: 'string', doc: 'The day of that.' },
      of: ({ outcome }) => ('date' in outcome ? outcome.date : null),
    },
    {
      ...{ name: 'why', type: 'string', doc: 'Why it was left, in our words.' },
      of: ({ outcome }) => ('why' in outcome ? outcome.why : null),
    },
    {
      ...{ name: 'address', type: 'string', doc: 'Where it stands on this site.' },
      of: (reply) => `${origin}${replyPath(reply)}`,
    },
  ];
  return {
    name: 'replies',
    title: 'Replies of those of whom this site speaks',
    about: 'A row is one reply, with what it answers and what became of it.',
    sheet: made(replies, columns),
    values: valuesOf(columns),
    ...{ key: ['id'], leads: {} },
  };
}
