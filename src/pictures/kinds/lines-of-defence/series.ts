import { rotate } from '../../../ledger/neutrality/order.ts';
import type { Saying } from '../../core/leaves.ts';
import { eachInWords } from '../../core/said.ts';
import type { MarkOf } from '../../theme/marks.ts';
import type { LinesOfDefenceSpec } from './spec.ts';

type LineSpec = LinesOfDefenceSpec['lines'][number];

/** Where a line stands: as the author describes it, or what becomes of it. */
export type Standing = LineSpec['before'] | LineSpec['effect'];

/** One line with the words of both conditions. */
export interface Line {
  id: string;
  /** Place in the model, from 1. */
  number: number;
  name: string;
  now: string;
  under: string;
  before: LineSpec['before'];
  effect: LineSpec['effect'];
  /** What all documents say of it, another of them first at each line; none where the author is alone. */
  sayings: readonly Saying[];
}

type Named = NonNullable<LinesOfDefenceSpec['speakers']>['all'][number];

interface LinesState {
  id: string;
  alt: string;
  under: readonly string[];
  focus: string | null;
  beside: boolean;
}

export interface LinesOfDefenceSeries {
  by: string;
  conditions: { now: string; under: string };
  /** The conditions in a word or two, where they stand before a line's words. */
  short: { now: string; under: string };
  lines: readonly Line[];
  /** The documents beside the author, in their own order, and what stands in a leaf that says nothing. */
  others: readonly Named[];
  silent: string;
  states: readonly LinesState[];
}

/**
 * Numbers the lines and checks what the states name.
 * @param file chart file, for errors
 * @param markOf which mark is whose
 * @throws where two lines share an id, a state names a line that is not there, or a document’s words are missing
 */
export function linesOfDefenceSeries(
  spec: LinesOfDefenceSpec,
  file: string,
  markOf: MarkOf,
): LinesOfDefenceSeries {
  const ids = spec.lines.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new Error(`${file}, lines: "${twice}" stands twice; expected each id once`);
  const silent = spec.speakers?.silent ?? '';
  const lines = spec.lines.map(({ id, name, now, before, under, effect }, index) => ({
    ...{ id, name, now, before, under, effect, number: index + 1 },
    sayings: sayingsOf(spec, index, file, markOf),
  }));
  return {
    by: spec.by,
    conditions: spec.conditions,
    short: spec.short,
    others: (spec.speakers?.all ?? []).filter(({ document }) => document !== spec.speakers?.author),
    silent,
    lines,
    states: spec.states.map(({ id, alt, under, focus, beside = false }) => {
      for (const named of under) check(named, ids, `${file}, states.${id}.under`);
      if (focus !== undefined) check(focus, ids, `${file}, states.${id}.focus`);
      if (beside && (focus === undefined || !spec.speakers))
        throw new Error(`${file}, states.${id}.beside: expected a focus, and speakers`);
      const sayings = lines.find((line) => line.id === focus)?.sayings ?? [];
      const heard = beside ? `${alt} ${eachInWords(sayings, silent)}` : alt;
      return { id, alt: heard, under, focus: focus ?? null, beside };
    }),
  };
}

/** The author’s words are those of the line; each of the others has its own, or says nothing. */
function sayingsOf(
  { speakers, lines }: LinesOfDefenceSpec,
  index: number,
  file: string,
  markOf: MarkOf,
): Saying[] {
  const line = lines[index];
  if (!speakers || !line) return [];
  return rotate(speakers.all, index).map(({ document, name }) => {
    const words = document === speakers.author ? line.under : line.others?.[document];
    if (words !== undefined) return { document, name, mark: markOf(document), words };
    throw new Error(
      `${file}, lines.${line.id}.others.${document}: missing; expected words, or null where it says nothing`,
    );
  });
}

function check(id: string, known: readonly string[], field: string): void {
  if (!known.includes(id))
    throw new Error(`${field}: "${id}" is not a line; expected one of ${known.join(', ')}`);
}
