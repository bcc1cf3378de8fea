import { DOCUMENT_IDS, type DocumentId } from '../schemas/ids.ts';
import { sum } from './balance-passages.ts';
import { MOST_CONCERN_RATIO } from './limits.ts';
import { rotate } from './order.ts';
import { countWords, lengthRatio } from './words.ts';

/** A paragraph of what should be kept safe, in the block of a document. */
export interface Concern {
  document: DocumentId;
  text: string;
  /** Statements that it rests on. */
  cites: readonly string[];
}

/** Whether the first entry of a document rests on the statement that names its own subject. */
export function ownFirst(id: DocumentId, concerns: readonly Concern[], subject: string): boolean {
  return concerns.find(({ document }) => document === id)?.cites.includes(subject) ?? false;
}

/**
 * What breaks the rule of the first concern: each document has as many entries as any other, about as
 * long, its own subject first, and the documents stand in the fixed order, whichever begins it.
 *
 * @param concerns entries of one page, in order; a page without entries has no faults
 * @param subjects the statement that names each document’s own subject
 * @param file its file, for the messages
 */
export function concernFaults(
  concerns: readonly Concern[],
  subjects: Readonly<Record<DocumentId, string>>,
  file: string,
): string[] {
  const [start] = concerns;
  if (!start) return [];
  const of = (id: DocumentId) => concerns.filter(({ document }) => document === id);
  const most = Math.max(...DOCUMENT_IDS.map((id) => of(id).length));
  const faults = DOCUMENT_IDS.flatMap((id) => [
    ...(of(id).length < most
      ? [
          `${file}, <Voice of="${id}">: ${of(id).length} entries; expected ${most}, as for the others`,
        ]
      : []),
    ...(ownFirst(id, concerns, subjects[id])
      ? []
      : [
          `${file}, <Voice of="${id}">: "${of(id)[0]?.text ?? ''}" stands first; expected the document’s own subject, <S id="${subjects[id]}" />`,
        ]),
  ]);
  const order = rotate(DOCUMENT_IDS, DOCUMENT_IDS.indexOf(start.document));
  const places = concerns.map(({ document }) => order.indexOf(document));
  if (places.some((place, at) => place < (places[at - 1] ?? 0)))
    faults.push(`${file}, <SpokenOf>: expected the order ${order.join(', ')}`);
  return [...faults, ...lengthFaults(concerns, file)];
}

/** No document takes much more room than another. */
function lengthFaults(concerns: readonly Concern[], file: string): string[] {
  const words = DOCUMENT_IDS.map((id) =>
    sum(concerns.filter(({ document }) => document === id).map(({ text }) => countWords(text))),
  );
  if (lengthRatio(words) <= MOST_CONCERN_RATIO) return [];
  return [
    `${file}, <SpokenOf>: blocks of ${words.join(', ')} words; expected the longest to be at most ${MOST_CONCERN_RATIO} times the shortest`,
  ];
}
