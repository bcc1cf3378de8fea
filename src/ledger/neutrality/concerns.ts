import { DOCUMENT_IDS, type DocumentId } from '../schemas/ids.ts';

/** An entry of the list of what should be kept safe. */
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
 * What breaks the rule of the first concern: each document has as many entries as any other, in the
 * fixed order, and its own subject first.
 *
 * @param concerns entries of one list, in order; a list without entries has no faults
 * @param subjects the statement that names each document’s own subject
 * @param file its file, for the messages
 */
export function concernFaults(
  concerns: readonly Concern[],
  subjects: Readonly<Record<DocumentId, string>>,
  file: string,
): string[] {
  if (concerns.length === 0) return [];
  const of = (id: DocumentId) => concerns.filter(({ document }) => document === id);
  const most = Math.max(...DOCUMENT_IDS.map((id) => of(id).length));
  const faults = DOCUMENT_IDS.flatMap((id) => [
    ...(of(id).length < most
      ? [
          `${file}, <About of="${id}">: ${of(id).length} entries; expected ${most}, as for the others`,
        ]
      : []),
    ...(ownFirst(id, concerns, subjects[id])
      ? []
      : [
          `${file}, <About of="${id}">: "${of(id)[0]?.text ?? ''}" stands first; expected the document’s own subject, <S id="${subjects[id]}" />`,
        ]),
  ]);
  const places = concerns.map(({ document }) => DOCUMENT_IDS.indexOf(document));
  if (places.some((place, at) => place < (places[at - 1] ?? 0)))
    faults.push(`${file}, <About>: expected the fixed order ${DOCUMENT_IDS.join(', ')}`);
  return faults;
}
