import type { MarkShape } from '../../../ledger/schemas/document.ts';
import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import type { MarkOf } from '../../theme/marks.ts';
import type { PrinciplesSpec } from './spec.ts';

/** What another document says of the matter of a principle. */
interface Mention {
  words: string;
  statements: readonly string[];
}

/** A principle with its place in the whole list. */
export interface Principle {
  id: string;
  number: number;
  name: string;
  short: string;
  says: string;
  /** Its named points in one phrase; empty where it has none. */
  points: string;
  /** What others say, by document; those that say nothing of it are absent. */
  met: ReadonlyMap<DocumentId, Mention>;
}

/** Another document, with its mark. */
export interface Other {
  document: DocumentId;
  name: string;
  mark: MarkShape;
}

export interface PrinciplesSeries {
  others: readonly Other[];
  groups: readonly { id: string; name: string; principles: readonly Principle[] }[];
  states: readonly { id: string; alt: string; met: boolean; focus: string | null }[];
}

/**
 * Numbers the principles and checks what every mark rests on.
 * @param file chart file, for errors
 * @param markOf which mark is whose
 * @throws where a mark is for a document that is not among the others or is named twice, or rests
 *   on a statement of another document or one that `cites` does not have; where a state opens a
 *   principle that is not there
 */
export function principlesSeries(
  spec: PrinciplesSpec,
  file: string,
  markOf: MarkOf,
): PrinciplesSeries {
  let number = 0;
  const groups = spec.groups.map(({ id, name, principles }) => ({
    id,
    name,
    principles: principles.map((principle): Principle => {
      number += 1;
      const { met, points, ...words } = principle;
      const where = `${file}, principle "${principle.id}", met`;
      return { ...words, number, points: points.join(' · '), met: metBy(met, spec, where) };
    }),
  }));
  const ids = groups.flatMap(({ principles }) => principles.map(({ id }) => id));
  return {
    others: spec.others.map((other) => ({ ...other, mark: markOf(other.document) })),
    groups,
    states: spec.states.map(({ id, alt, met, focus }) => {
      if (focus !== undefined && !ids.includes(focus))
        throw new Error(
          `${file}, states.${id}.focus: "${focus}" is no principle; expected one of ${ids.join(', ')}`,
        );
      return { id, alt, met, focus: focus ?? null };
    }),
  };
}

type Met = PrinciplesSpec['groups'][number]['principles'][number]['met'];

function metBy(met: Met, spec: PrinciplesSpec, where: string): Principle['met'] {
  const found = new Map<DocumentId, Mention>();
  const others = spec.others.map(({ document }) => document);
  for (const { document, words, statements } of met) {
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
    found.set(document, { words, statements });
  }
  return found;
}
