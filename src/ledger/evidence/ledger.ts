import type { Context } from '../schemas/context.ts';
import type { Document } from '../schemas/document.ts';
import { DOCUMENT_IDS, type DocumentId } from '../schemas/ids.ts';
import type { Statement } from '../schemas/statement.ts';
import { ContentError } from './error.ts';

/** What the ledger is built from; statements are grouped by the document whose file holds them. */
export interface LedgerSource {
  documents: Readonly<Partial<Record<DocumentId, Document>>>;
  statements: Readonly<Partial<Record<DocumentId, readonly Statement[]>>>;
  context: readonly Context[];
}

/** A statement together with the document it comes from. */
export interface LedgerStatement {
  kind: 'statement';
  id: string;
  documentId: DocumentId;
  document: Document;
  statement: Statement;
}

/** A source from outside the five documents. */
export interface LedgerContext {
  kind: 'context';
  id: string;
  source: Context;
}

export type LedgerEntry = LedgerStatement | LedgerContext;

/** Everything that can be cited, by id, in the order of the documents and of their files. */
export interface Ledger {
  statements: ReadonlyMap<string, LedgerStatement>;
  context: ReadonlyMap<string, LedgerContext>;
}

/**
 * Builds the ledger.
 *
 * @param source documents, statements and context, each already read against its schema
 * @returns look-ups by id
 * @throws ContentError naming every duplicate id, statement in another document's file, statement
 *   of a document that has no description, and note that rests on an unknown context id
 */
export function buildLedger({ documents, statements, context }: LedgerSource): Ledger {
  const faults: string[] = [];
  const outside = new Map<string, LedgerContext>();
  for (const source of context) {
    if (outside.has(source.id))
      faults.push(
        `content/context/sources.yaml, id: "${source.id}" is there twice; expected each id once`,
      );
    outside.set(source.id, { kind: 'context', id: source.id, source });
  }
  const entries = new Map<string, LedgerStatement>();
  for (const documentId of DOCUMENT_IDS) {
    const file = `content/statements/${documentId}.yaml`;
    for (const [index, statement] of (statements[documentId] ?? []).entries()) {
      const { id } = statement;
      const document = documents[documentId];
      if (entries.has(id))
        faults.push(`${file}, [${index}].id: "${id}" is there twice; expected each id once`);
      if (!id.startsWith(`${documentId}-`))
        faults.push(
          `${file}, [${index}].id: "${id}" belongs to another document; expected an id that starts with "${documentId}-"`,
        );
      for (const cited of statement.note?.sources ?? []) {
        if (!outside.has(cited))
          faults.push(
            `${file}, [${index}].note.sources: "${cited}" is not known; expected an id of content/context/sources.yaml`,
          );
      }
      if (document) entries.set(id, { kind: 'statement', id, documentId, document, statement });
      else
        faults.push(
          `${file}, [${index}].id: "${id}" has no document; expected content/documents/${documentId}.yaml`,
        );
    }
  }
  if (faults.length > 0) throw new ContentError(faults.join('\n'));
  return { statements: entries, context: outside };
}

/**
 * Looks up a statement or context source.
 *
 * @param ledger the ledger
 * @param id what is cited
 * @param from where it is cited, for the error: file and field
 * @throws ContentError if nothing has that id
 */
export function lookUp(ledger: Ledger, id: string, from: string): LedgerEntry {
  const entry = ledger.statements.get(id) ?? ledger.context.get(id);
  if (entry) return entry;
  throw new ContentError(
    `${from}: "${id}" is not known; expected an id of content/statements or content/context/sources.yaml`,
  );
}

/** The statements of one document, in the order of its file. */
export function statementsOf(ledger: Ledger, documentId: DocumentId): LedgerStatement[] {
  return [...ledger.statements.values()].filter((entry) => entry.documentId === documentId);
}
