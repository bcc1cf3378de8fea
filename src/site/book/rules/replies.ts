/** Replies answer what is there, and lead to corrections that were made. */
import { namedCorrections } from '../../../ledger/cite/corrections.ts';
import type { Reply } from '../../../ledger/schemas/reply.ts';
import type { Book } from '../book.ts';

const FILE = 'content/replies.yaml';

/** Replies to nothing, with an id that another has, or with an outcome that cannot be. */
export function replyFaults(
  book: Pick<Book, 'replies' | 'corrections' | 'ledger' | 'questions'>,
): string[] {
  const { statements, context } = book.ledger;
  const anchors = new Set(namedCorrections(book.corrections).map(({ anchor }) => anchor));
  return book.replies.flatMap((reply, at) => {
    const where = `${FILE}, [${at}]`;
    const { id, to } = reply;
    const twice = book.replies.findIndex((one) => one.id === id) < at;
    const lost = to.entries.filter((entry) => !statements.has(entry) && !context.has(entry));
    const unasked = to.positions.filter(
      ({ question }) => !book.questions.some((one) => one.id === question),
    );
    return [
      ...(twice ? [`${where}.id: "${id}" is there twice; expected a name of its own`] : []),
      ...lost.map((entry) => `${where}.to.entries: "${entry}"; expected an entry of the ledger`),
      ...unasked.map(
        ({ question }) => `${where}.to.positions: "${question}"; expected the id of a question`,
      ),
      ...outcomeFaults(reply, anchors).map((fault) => `${where}.outcome.${fault}`),
    ];
  });
}

function outcomeFaults({ date, outcome }: Reply, anchors: ReadonlySet<string>): string[] {
  if (outcome.what === 'being checked') return [];
  return [
    ...(outcome.date < date
      ? [`date: ${outcome.date}; expected no day before the reply, ${date}`]
      : []),
    ...(outcome.what === 'corrected' && !anchors.has(outcome.correction)
      ? [
          `correction: "${outcome.correction}"; expected the anchor of an entry of content/corrections.yaml`,
        ]
      : []),
  ];
}
