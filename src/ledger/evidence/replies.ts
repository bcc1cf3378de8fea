/** Replies from those of whom the site speaks: where each is shown, and what it answers. */
import type { DocumentId } from '../schemas/ids.ts';
import type { Reply } from '../schemas/reply.ts';

/** What a page shows: an entry of the ledger, or the position of a document on a question. */
export type Shown = { entry: string } | { question: string; document: DocumentId };

/**
 * Replies to what a page shows, in the order in which they came.
 * @param replies all of them, the oldest first
 */
export function repliesTo(replies: readonly Reply[], shown: Shown): Reply[] {
  return replies.filter(({ to }) =>
    'entry' in shown
      ? to.entries.includes(shown.entry)
      : to.positions.some(
          ({ question, document }) => question === shown.question && document === shown.document,
        ),
  );
}

/** Address of a reply on this site. */
export function replyPath({ id }: Pick<Reply, 'id'>): string {
  return `/replies/#${id}`;
}

/** Paths of what a reply answers: pages of entries, and leaves of questions. */
export function answeredPaths({ to }: Pick<Reply, 'to'>): string[] {
  return [
    ...to.entries.map((id) => `/evidence/${id}/`),
    ...to.positions.map(({ question, document }) => `/questions/${question}/#${document}`),
  ];
}
