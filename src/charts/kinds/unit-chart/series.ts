import { inWords } from '../../core/format.ts';
import type { UnitChartSpec } from './spec.ts';

export interface UnitChartState {
  id: string;
  label: string;
  alt: string;
  filled: number;
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
 * @throws where more cells are filled than there are
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
      const { id, label, alt, filled, bound, words, of } = state;
      return { id, label, alt, filled, bound, words, of, rest: state.rest ?? '' };
    }),
  };
}
