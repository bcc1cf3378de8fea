/** Replies answer what is there, and lead to corrections that were made. */
import { namedCorrections } from '../../../ledger/cite/corrections.ts';
import type { Reply } from '../../../ledger/schemas/reply.ts';
import type { Book } from '../book.ts';

const FILE = 'content/replies.yaml';

/** Replies to nothing, with an id that another has, or with an outcome that cannot be. */
export function replyFaults(
  book: Pick<Book, 'replies' | 'corrections' | 'ledger' | 'questions'>,
): string[] {
  const corrected = new Map(
    namedCorrections(book.corrections).map(({ anchor, date }) => [anchor, date]),
  );
  return book.replies.flatMap((reply, at) => {
    const where = `${FILE}, [${at}]`;
    const { id, to, outcome } = reply;
    const before = book.replies.slice(0, at).some((one) => one.id === id);
    const lost = to.entries.filter(
      (entry) => !book.ledger.statements.has(entry) && !book.ledger.context.has(entry),
    );
    const unasked = to.positions.filter(
      ({ question }) => !book.questions.some((one) => one.id === question),
    );
    return [
      ...(before ? [`${where}.id: "${id}" is there twice; expected a name of its own`] : []),
      ...lost.map((entry) => `${where}.to.entries: "${entry}"; expected an entry of the ledger`),
      ...unasked.map(
        ({ question }) => `${where}.to.positions: "${question}"; expected the id of a question`,
      ),
      ...outcomeFaults(reply, outcome, where, corrected),
    ];
  });
}

function outcomeFaults(
  { date }: Reply,
  outcome: Reply['outcome'],
  where: string,
  corrected: ReadonlyMap<string, string>,
): string[] {
  if (outcome.what === 'being checked') return [];
  const early =
    outcome.date < date
      ? [`${where}.outcome.date: ${outcome.date}; expected no day before the reply, ${date}`]
      : [];
  if (outcome.what !== 'corrected' || corrected.has(outcome.correction)) return early;
  return [
    ...early,
    `${where}.outcome.correction: "${outcome.correction}"; expected the anchor of an entry of content/corrections.yaml`,
  ];
}
