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
}

interface LinesState {
  id: string;
  alt: string;
  under: readonly string[];
  focus: string | null;
}

export interface LinesOfDefenceSeries {
  by: string;
  conditions: { now: string; under: string };
  /** The conditions in a word or two, where they stand before a line's words. */
  short: { now: string; under: string };
  lines: readonly Line[];
  states: readonly LinesState[];
}

/**
 * Numbers the lines and checks what the states name.
 * @param file chart file, for errors
 * @throws where two lines share an id or a state names a line that is not there
 */
export function linesOfDefenceSeries(spec: LinesOfDefenceSpec, file: string): LinesOfDefenceSeries {
  const ids = spec.lines.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new Error(`${file}, lines: "${twice}" stands twice; expected each id once`);
  return {
    by: spec.by,
    conditions: spec.conditions,
    short: spec.short,
    lines: spec.lines.map((line, index) => ({ ...line, number: index + 1 })),
    states: spec.states.map(({ id, alt, under, focus }) => {
      for (const named of under) check(named, ids, `${file}, states.${id}.under`);
      if (focus !== undefined) check(focus, ids, `${file}, states.${id}.focus`);
      return { id, alt, under, focus: focus ?? null };
    }),
  };
}

function check(id: string, known: readonly string[], field: string): void {
  if (!known.includes(id))
    throw new Error(`${field}: "${id}" is not a line; expected one of ${known.join(', ')}`);
}
