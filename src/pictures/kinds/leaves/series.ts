import type { MarkShape } from '../../../ledger/schemas/document.ts';
import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import type { MarkOf } from '../../theme/marks.ts';
import { rotate } from '../../../ledger/neutrality/order.ts';
import type { Saying } from '../../core/leaves.ts';
import { eachInWords } from '../../core/said.ts';
import type { LeavesSpec } from './spec.ts';

/** A document with its words, in the order of the things; null where it says nothing. */
interface Speaker {
  document: DocumentId;
  name: string;
  mark: MarkShape;
  words: readonly (string | null)[];
}

export interface LeavesSeries {
  silent: string;
  things: LeavesSpec['things'];
  speakers: readonly Speaker[];
  /** `alt` says every opened leaf, or counts them all; `focus` is an index, or null. */
  states: readonly { id: string; alt: string; focus: number | null }[];
}

/**
 * Puts every document's words in the order of the things.
 * @param file chart file, for errors
 * @param markOf which mark is whose
 * @throws where a document has no words for a thing, or a file names an unknown thing
 */
export function leavesSeries(spec: LeavesSpec, file: string, markOf: MarkOf): LeavesSeries {
  const ids = spec.things.map(({ id }) => id);
  const speakers = spec.speakers.map(({ document, name, words }) => {
    for (const thing of Object.keys(words)) indexOf(thing, ids, `${file}, ${document}.words`);
    return {
      ...{ document, name, mark: markOf(document) },
      words: ids.map((thing) => {
        const said = words[thing];
        if (said !== undefined) return said;
        throw new Error(
          `${file}, ${document}.words.${thing}: missing; expected words, or null where it says nothing`,
        );
      }),
    };
  });
  const { silent, things } = spec;
  return {
    ...{ silent, things, speakers },
    states: spec.states.map(({ id, alt, focus: thing }) => {
      const focus = thing === undefined ? null : indexOf(thing, ids, `${file}, states.${id}.focus`);
      const heard =
        focus === null ? counted(speakers) : eachInWords(sayingsOf({ speakers }, focus), silent);
      return { id, alt: `${alt} ${heard}`, focus };
    }),
  };
}

/** What all documents say of one thing; another of them comes first at each. */
export function sayingsOf({ speakers }: Pick<LeavesSeries, 'speakers'>, thing: number): Saying[] {
  return rotate(speakers, thing).map(({ words, ...who }) => ({
    ...who,
    words: words[thing] ?? null,
  }));
}

/** "CRIN: 5 of 6. ECPAT: 4 of 6." */
function counted(speakers: readonly Speaker[]): string {
  return speakers
    .map(({ name, words }) => {
      const said = words.filter((one) => one !== null).length;
      return `${name}: ${said} of ${words.length}.`;
    })
    .join(' ');
}

function indexOf(thing: string, ids: readonly string[], field: string): number {
  const index = ids.indexOf(thing);
  if (index >= 0) return index;
  throw new Error(`${field}: "${thing}" is not a thing; expected one of ${ids.join(', ')}`);
}
