import type { MarkShape } from '../../../ledger/schemas/document.ts';
import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import type { MarkOf } from '../../theme/marks.ts';
import type { PrinciplesSpec } from './spec.ts';

/** A principle with its place in the whole list. */
export interface Principle {
  id: string;
  number: number;
  name: string;
  /** Its named points in one phrase; empty where it has none. */
  points: string;
  /** Statements by document; documents without any are absent. */
  met: ReadonlyMap<DocumentId, readonly string[]>;
}

export interface PrinciplesSeries {
  others: readonly { document: DocumentId; name: string; mark: MarkShape }[];
  groups: readonly { id: string; name: string; principles: readonly Principle[] }[];
  states: readonly { id: string; alt: string; met: boolean }[];
}

/**
 * Numbers the principles and checks what every mark rests on.
 * @param file chart file, for errors
 * @param markOf which mark is whose
 * @throws where a mark is for a document that is not among the others or is named twice, or rests
 *   on a statement of another document or one that `cites` does not have
 */
export function principlesSeries(
  spec: PrinciplesSpec,
  file: string,
  markOf: MarkOf,
): PrinciplesSeries {
  let number = 0;
  return {
    others: spec.others.map((other) => ({ ...other, mark: markOf(other.document) })),
    groups: spec.groups.map(({ id, name, principles }) => ({
      id,
      name,
      principles: principles.map((principle) => {
        number += 1;
        const points = principle.points.join(' · ');
        const met = metBy(principle, spec, `${file}, principle "${principle.id}", met`);
        return { id: principle.id, number, name: principle.name, points, met };
      }),
    })),
    states: spec.states.map((state) => ({ id: state.id, alt: state.alt, met: state.met })),
  };
}

type Met = PrinciplesSpec['groups'][number]['principles'][number];

function metBy({ met }: Met, spec: PrinciplesSpec, where: string): Principle['met'] {
  const found = new Map<DocumentId, readonly string[]>();
  const others = spec.others.map(({ document }) => document);
  for (const { document, statements } of met) {
    if (document === spec.by || !others.includes(document))
      throw new Error(`${where}: "${document}"; expected one of ${others.join(', ')}`);
    if (found.has(document))
      throw new Error(`${where}: "${document}" stands twice; expected each document once`);
    for (const id of statements) {
      if (!id.startsWith(`${document}-`))
        throw new Error(`${where}.${document}: "${id}"; expected a statement of that document`);
      if (!spec.cites.includes(id))
        throw new Error(`${where}.${document}: "${id}"; expected it among "cites" as well`);
    }
    found.set(document, statements);
  }
  return found;
}
