/** Faults in what readers may sort, beyond what its schema can see. */
import type { Consideration } from '../schemas/considerations.ts';
import { DOCUMENT_IDS } from '../schemas/ids.ts';
import type { Ledger } from './ledger.ts';
import { repeated } from './repeated.ts';

const FILE = 'content/considerations.yaml';

/**
 * Looks for what a reader could not follow.
 *
 * @param considerations the list as read
 * @param ledger every statement there is
 * @returns one line per fault: an id or text that stands twice; a statement that is unknown, of
 *   another document, listed twice or in need of care; a consideration that no document treats
 */
export function considerationFaults(
  considerations: readonly Consideration[],
  ledger: Ledger,
): string[] {
  return [
    ...repeated(considerations.map(({ id }) => id)).map(
      (id) => `${FILE}, id: "${id}" stands twice; expected each id once`,
    ),
    ...repeated(considerations.map(({ text }) => text)).map(
      (text) => `${FILE}, text: "${text}" stands twice; expected each text once`,
    ),
    ...considerations.flatMap((consideration) => inOne(consideration, ledger)),
  ];
}

function inOne({ id, treated }: Consideration, ledger: Ledger): string[] {
  const faults = DOCUMENT_IDS.flatMap((document) => {
    const at = `${FILE}, ${id}.treated.${document}`;
    return [
      ...repeated(treated[document]).map(
        (statement) => `${at}: "${statement}" stands twice; expected each statement once`,
      ),
      ...treated[document].flatMap((statement) => {
        const entry = ledger.statements.get(statement);
        if (!entry)
          return [`${at}: "${statement}" is not known; expected an id of content/statements`];
        if (entry.documentId !== document)
          return [
            `${at}: "${statement}" belongs to another document; expected ids that start with "${document}-"`,
          ];
        return entry.statement.care === true
          ? [`${at}: "${statement}" needs care; expected one that may be shown in a list`]
          : [];
      }),
    ];
  });
  return DOCUMENT_IDS.some((document) => treated[document].length > 0)
    ? faults
    : [
        ...faults,
        `${FILE}, ${id}.treated: every list is empty; expected a document that treats it`,
      ];
}
