import { inWords } from '../../core/format.ts';
import type { UnitChartSpec } from './spec.ts';

export interface UnitChartState {
  id: string;
  label: string;
  alt: string;
  filled: number;
  /** Upper end of a range; the filled cells themselves elsewhere. */
  upTo: number;
  bound: UnitChartSpec['states'][number]['bound'];
  words: string;
  of: string;
  rest: string;
}

export interface UnitChartSeries {
  cells: number;
  amount: number;
  unit: string;
  /** What one cell stands for, as the picture says it. */
  each: string;
  states: readonly UnitChartState[];
}

/**
 * Checks the shares against the whole.
 * @param file chart file, for errors
 * @throws where more cells are filled than there are, or a range has no upper end
 */
export function unitChartSeries(spec: UnitChartSpec, file: string): UnitChartSeries {
  const { amount, unit } = spec.each;
  return {
    cells: spec.cells,
    amount,
    unit,
    each: `One square: ${inWords(amount)} ${unit}`,
    states: spec.states.map((state) => {
      if (state.filled > spec.cells)
        throw new Error(
          `${file}, states.${state.id}.filled: ${state.filled}; expected at most ${spec.cells} (field "cells")`,
        );
      if ((state.bound === 'range') !== (state.upTo !== undefined))
        throw new Error(
          `${file}, states.${state.id}.upTo: ${state.upTo ?? 'missing'}; expected a number where bound is "range", and only there`,
        );
      const { id, label, alt, filled, bound, words, of, upTo = filled } = state;
      if (upTo < filled || upTo > spec.cells)
        throw new Error(
          `${file}, states.${id}.upTo: ${upTo}; expected ${filled} (field "filled") to ${spec.cells} (field "cells")`,
        );
      return { id, label, alt, filled, upTo, bound, words, of, rest: state.rest ?? '' };
    }),
  };
}
